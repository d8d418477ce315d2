import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../source-files.ts';

/** What a build is made from. */
const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

/** The unpacked extension for each browser. */
export const extensionDir = (target: 'chrome' | 'firefox') => join(projectRoot, 'dist', target);

/** Builds what is missing or older than its sources; runs once before the tests in real browsers. */
export default function setup(): void {
  for (const target of ['chrome', 'firefox'] as const) {
    const problem = buildExtension(target);
    if (problem) throw new Error(problem);
  }
}

/** Builds one target if need be; what went wrong, undefined when it stands. */
export function buildExtension(target: 'chrome' | 'firefox'): string | undefined {
  const built = modifiedAt(join(projectRoot, 'dist', target, 'manifest.json'));
  const script = modifiedAt(join(projectRoot, 'dist', target, 'src/content/content.js'));
  if (Math.min(built, script) > Math.max(...SOURCES.map((source) => newestIn(join(projectRoot, source)))))
    return undefined;
  const vite = join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js');
  const result = spawnSync(process.execPath, [vite, 'build', '--mode', target, '--logLevel', 'warn'], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  return result.status === 0 ? undefined : `building for ${target} failed:\n${result.stdout}${result.stderr}`;
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
