import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';

/** Keeps Debian from starting what it installs: a mail server would listen to the whole network. */
const POLICY = '/usr/sbin/policy-rc.d';

/** Why packages cannot be installed here; undefined where they can. */
export function debianProblem(): string | undefined {
  if (!existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get'))
    return 'this is not a Debian system';
  if (process.getuid?.() !== 0) return 'installing needs root';
  return undefined;
}

/**
 * Installs Debian packages in one go, says so, and starts none of them. `answers` go to debconf.
 * Returns what went wrong, undefined when they are there.
 */
export function installDebianPackages(packages: readonly string[], answers = ''): string | undefined {
  const problem = debianProblem();
  if (problem) return problem;
  console.log(`Installing ${packages.join(' ')} from Debian …`);
  const hadPolicy = existsSync(POLICY);
  if (!hadPolicy) {
    writeFileSync(POLICY, '#!/bin/sh\nexit 101\n');
    chmodSync(POLICY, 0o755);
  }
  try {
    if (answers !== '') spawnSync('debconf-set-selections', { input: answers });
    run(['update', '-qq']);
    return run([
      '-o',
      'DPkg::Lock::Timeout=600',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      ...packages,
    ]);
  } finally {
    if (!hadPolicy) rmSync(POLICY, { force: true });
  }
}

function run(args: string[]): string | undefined {
  const result = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return undefined;
  const said = result.error?.message ?? (result.stderr || result.stdout);
  return `apt-get ${args[0]} failed: ${said.trim().split('\n').slice(-3).join(' ')}`;
}
