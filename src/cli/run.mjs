#!/usr/bin/env node
/**
 * Runs one of the project's commands: `node src/cli/run.mjs NAME [arguments]`.
 * Plain JavaScript with no dependency, because it is what a fresh clone starts with:
 * where the dependencies are missing or older than the lock file, it installs them first.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Command name → the program behind it. */
const programs = {
  start: 'src/cli/start.ts',
  test: 'tests/run.ts',
  read: 'src/cli/read.ts',
  reply: 'src/cli/reply.ts',
  evaluate: 'src/cli/evaluate.ts',
  train: 'src/cli/train.ts',
  bench: 'src/cli/bench.ts',
};

const [name, ...rest] = process.argv.slice(2);
const program = Object.hasOwn(programs, name ?? '') ? programs[name] : undefined;
if (!program) {
  console.error(`usage: node src/cli/run.mjs ${Object.keys(programs).join('|')} [arguments]`);
  process.exit(2);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Lossbook needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

if (!isInstalled()) {
  console.error('Installing the dependencies (npm ci) …');
  // npm's own output goes to standard error, so that a command's output can be piped.
  const install = spawnSync('npm', ['ci'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    console.error('npm ci failed; its message is above.');
    process.exit(1);
  }
}

const run = spawn(process.execPath, ['--import', 'tsx', join(root, program), ...rest], {
  cwd: root,
  stdio: 'inherit',
});
// The program ends what it started, so it must hear of it when this one is told to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
run.on('exit', (code) => process.exit(code ?? 1));

/** Whether node_modules holds what the lock file asks for, by the copy npm keeps of what it installed. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}
