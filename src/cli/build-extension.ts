import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The project's own folder. */
export const projectRoot = join(import.meta.dirname, '..', '..');

/** The browsers there is a build for. */
export type Target = 'chrome' | 'firefox';

/** What a build is made from. */
const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];
/** Parts of `src` that are no part of the extension. */
const NOT_BUILT = join(projectRoot, 'src', 'cli');

/** The unpacked extension for a browser. */
export const extensionDir = (target: Target) => join(projectRoot, 'dist', target);

/** Builds one target unless it is newer than its sources; what went wrong, undefined when it stands. */
export function buildIfStale(target: Target): string | undefined {
  const built = modifiedAt(join(extensionDir(target), 'manifest.json'));
  const script = modifiedAt(join(extensionDir(target), 'src/content/content.js'));
  const changed = Math.max(...SOURCES.map((source) => newestIn(join(projectRoot, source))));
  return Math.min(built, script) > changed ? undefined : buildExtension(target);
}

/** Builds one target; what went wrong, undefined when it stands. */
export function buildExtension(target: Target): string | undefined {
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
  if (path === NOT_BUILT) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
