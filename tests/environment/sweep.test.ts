import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sweep } from './sweep.ts';

const wait = ['-e', 'setTimeout(() => {}, 60_000)'];

test.skipIf(process.platform !== 'linux')(
  'what works in the folder ends with it, by its arguments or its settings; others go on',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lb-sweep-'));
    writeFileSync(join(folder, 'file'), 'x');
    const named = spawn(process.execPath, [...wait, folder], { detached: true, stdio: 'ignore' });
    const set = spawn(process.execPath, wait, { env: { TMPDIR: folder }, detached: true, stdio: 'ignore' });
    const other = spawn(process.execPath, wait, { detached: true, stdio: 'ignore' });
    const ended = Promise.all([once(named, 'exit'), once(set, 'exit')]);
    sweep(folder);
    expect(await ended).toEqual([
      [null, 'SIGKILL'],
      [null, 'SIGKILL'],
    ]);
    expect(existsSync(folder)).toBe(false);
    expect(other.exitCode ?? other.signalCode).toBeNull();
    other.kill('SIGKILL');
  },
);
