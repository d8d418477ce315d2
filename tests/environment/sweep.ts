import { readdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * Removes a run's own folder and ends what is still at work in it: a run that was stopped half-way
 * may leave a server or a browser behind. They are known by the folder's name, which is no one else's.
 */
export function sweep(folder: string): void {
  for (const pid of processesIn(folder)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Processes with the folder among their arguments or settings; only Linux tells. */
function processesIn(folder: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => ['cmdline', 'environ'].some((part) => readPart(name, part).includes(folder)))
    .map(Number);
}

function readPart(pid: string, part: string): string {
  try {
    return readFileSync(`/proc/${pid}/${part}`, 'utf8');
  } catch {
    // Another user's process, or one that has ended.
    return '';
  }
}
