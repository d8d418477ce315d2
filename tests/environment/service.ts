import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { connect } from 'node:net';

/** Who a server runs as: root hands it to a user that owns nothing else. */
export interface ServiceUser {
  name: string;
  group: string;
  uid: number;
  gid: number;
}

const THROW_AWAY_USER = 'lossbook-test';

/** The user for servers: oneself, or for root a system user without home and shell, made if missing. */
export function serviceUser(): ServiceUser {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0) return { name: idOf('-un'), group: idOf('-gn'), uid, gid: process.getgid?.() ?? uid };
  if (spawnSync('id', [THROW_AWAY_USER]).status !== 0) {
    spawnSync('useradd', [
      '--system',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/bin/sh',
      THROW_AWAY_USER,
    ]);
  }
  return {
    name: THROW_AWAY_USER,
    group: idOf('-gn', THROW_AWAY_USER),
    uid: Number(idOf('-u', THROW_AWAY_USER)),
    gid: Number(idOf('-g', THROW_AWAY_USER)),
  };
}

function idOf(...args: string[]): string {
  return spawnSync('id', args, { encoding: 'utf8' }).stdout.trim();
}

/** The number of a group of this machine. @throws Error where there is none of that name */
export function groupId(name: string): number {
  const group = spawnSync('getent', ['group', name], { encoding: 'utf8' }).stdout.split(':')[2];
  if (!group) throw new Error(`there is no group ${name}`);
  return Number(group);
}

/** A server this run started, with its children in a process group of its own. */
export class Service {
  readonly #process: ChildProcess;

  constructor(
    command: string,
    args: string[],
    options: { user: ServiceUser; log: string; cwd: string; env?: NodeJS.ProcessEnv },
  ) {
    const log = openSync(options.log, 'a');
    const { uid, gid } = options.user;
    this.#process = spawn(command, args, {
      cwd: options.cwd,
      env: { PATH: process.env.PATH, HOME: options.cwd, ...options.env },
      stdio: ['ignore', log, log],
      detached: true,
      ...(process.getuid?.() === 0 ? { uid, gid } : {}),
    });
    // Ends with this process, whatever ends it.
    process.once('exit', () => this.#signal('SIGKILL'));
  }

  /** Asks the server to end, and ends it when it has not within its time. */
  async stop(patienceMs = 3_000): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return this.#signal('SIGKILL');
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#signal('SIGTERM');
    await Promise.race([ended, pause(patienceMs)]);
    // Workers can outlive the process they came from.
    this.#signal('SIGKILL');
  }

  #signal(signal: NodeJS.Signals): void {
    try {
      if (this.#process.pid !== undefined) process.kill(-this.#process.pid, signal);
    } catch {
      // The group is gone already.
    }
  }
}

/** Resolves once something listens on the port. */
export async function waitForPort(port: number, patienceMs = 20_000): Promise<void> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(100)) {
    if (await isOpen(port)) return;
  }
  throw new Error(`nothing listens on port ${port}`);
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
