import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dovecotConfig } from './dovecot-config.ts';
import { type Mail, writeMaildir } from './maildir.ts';
import { Service, type ServiceUser } from './service.ts';

/** Who reads the mails, in every webmail. */
export const LOGIN = { user: 'rep@lakeshore.example', password: 'secret' };

const DOVECOT = '/usr/sbin/dovecot';

/** Why no mail server can be started here; undefined where one can. */
export function dovecotProblem(): string | undefined {
  return existsSync(DOVECOT) ? undefined : 'Dovecot is not installed';
}

/** A new folder with the mails and a mail server's settings in it, and room for what else a webmail keeps. */
export function makeMailFolder(
  { mails, user, port }: { mails: readonly Mail[]; user: ServiceUser; port: number },
  rooms: readonly string[],
): string {
  // Short, because the path of a Unix socket in it may have about a hundred characters.
  const folder = mkdtempSync(join(tmpdir(), 'lb-wm-'));
  for (const name of ['dove/run', 'dove/state', 'logs', 'mail/rep', ...rooms]) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  writeMaildir(join(folder, 'mail', 'rep'), mails);
  const config = dovecotConfig({ folder, user, port, password: LOGIN.password });
  writeFileSync(join(folder, 'dove', 'dovecot.conf'), config);
  return folder;
}

/** Starts the mail server of a folder made for it. */
export function startDovecot(folder: string, user: ServiceUser): Service {
  const config = join(folder, 'dove', 'dovecot.conf');
  return startIn(folder, user, 'dovecot', DOVECOT, ['-F', '-c', config]);
}

/** Starts a server at work in a folder; what it says goes into the folder's logs. */
export function startIn(
  folder: string,
  user: ServiceUser,
  name: string,
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Service {
  return new Service(command, args, { user, cwd: folder, log: join(folder, 'logs', `${name}.out`), env });
}

/** The ends of all logs, for whoever has to find out why something did not start. */
export function readLogs(folder: string): string {
  const logs = readdirSync(join(folder, 'logs'));
  return logs
    .map((name) => `${name}:\n${readFileSync(join(folder, 'logs', name), 'utf8').slice(-2_000)}`)
    .join('\n');
}

/** Root hands a folder to the user that works in it. */
export function giveTo(user: ServiceUser, folder: string): void {
  if (process.getuid?.() !== 0) return;
  for (const path of walk(folder)) chownSync(path, user.uid, user.gid);
}

function* walk(folder: string): Generator<string> {
  yield folder;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (!entry.isSymbolicLink()) yield path;
  }
}
