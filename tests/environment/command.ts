import { spawn } from 'node:child_process';
import { projectRoot } from '../../src/cli/build-extension.ts';

export interface CommandResult {
  /** Null when a signal ended it. */
  code: number | null;
  output: string;
}

/** What ends a program from outside: Ctrl-C, a kill, a closed terminal. */
export const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A program of a package in node_modules, by its path there. */
export const program = (path: string) => `${projectRoot}/node_modules/${path}`;

/** Runs a Node program in the project's folder; what it prints is kept, or shown as it comes. */
export function runNode(
  args: readonly string[],
  { isShown = false, env = {} }: { isShown?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: isShown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    // Who stops this program stops what it runs, which has a moment to tidy up.
    const pass = (signal: NodeJS.Signals) => {
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), 4_000).unref();
    };
    for (const signal of STOPS) process.on(signal, pass);
    const done = () => {
      for (const signal of STOPS) process.off(signal, pass);
    };
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('close', (code) => {
      done();
      resolve({ code, output });
    });
  });
}
