import { accessSync, constants, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath } from '../../src/cli/browser/find-browser.ts';
import { freePort } from './free-port.ts';
import {
  dovecotProblem,
  giveTo,
  LOGIN,
  makeMailFolder,
  readLogs,
  startDovecot,
  startIn,
} from './mail-server.ts';
import type { Mail } from './maildir.ts';
import { groupId, pause, type Service, type ServiceUser, serviceUser, waitForPort } from './service.ts';
import { startSogoFront } from './sogo-front.ts';

/** Debian's packages; SOGo keeps its people and settings in a database server and knows no file for them. */
export const SOGO_PACKAGES = ['sogo', 'memcached', 'mariadb-server-core', 'dovecot-imapd'];

const SOGOD = '/usr/sbin/sogod';
const MARIADBD = '/usr/sbin/mariadbd';
/** Read at every start, although each setting in it is overruled. */
const SYSTEM_CONFIG = '/etc/sogo/sogo.conf';

/** Why SOGo cannot be started here; undefined where it can. */
export function sogoProblem(): string | undefined {
  if (!existsSync(SOGOD)) return 'SOGo is not installed';
  if (!existsSync(MARIADBD)) return 'MariaDB is not installed';
  if (!findOnPath(['memcached'])) return 'memcached is not installed';
  return dovecotProblem() ?? configProblem();
}

/** Root lends the server the group that may read it. */
function configProblem(): string | undefined {
  try {
    accessSync(SYSTEM_CONFIG, constants.R_OK);
    return undefined;
  } catch {
    return `${SYSTEM_CONFIG} may not be read`;
  }
}

interface Options {
  mails: readonly Mail[];
  /** Whether replies are written in a text area or in CKEditor's frame. */
  compose?: 'text' | 'html';
}

interface Ports {
  web: number;
  sogo: number;
  imap: number;
  database: number;
  cache: number;
}

/** A real SOGo with a real mail server behind it, on this machine only. */
export class Sogo {
  private constructor(
    readonly url: string,
    private readonly folder: string,
    private readonly services: { stop: (patienceMs?: number) => Promise<void> }[],
  ) {}

  static async start({ mails, compose = 'html' }: Options): Promise<Sogo> {
    const user = serviceUser();
    const ports: Ports = {
      web: await freePort(),
      sogo: await freePort(),
      imap: await freePort(),
      database: await freePort(),
      cache: await freePort(),
    };
    const folder = makeMailFolder({ mails, user, port: ports.imap }, ['db/mysql', 'spool']);
    writeFileSync(join(folder, 'init.sql'), INITIAL_DATABASE);
    giveTo(user, folder);
    const sogo = new Sogo(`http://127.0.0.1:${ports.web}/SOGo/`, folder, [
      startDovecot(folder, user),
      startDatabase(folder, user, ports.database),
      startIn(folder, user, 'memcached', 'memcached', cacheOptions(ports.cache)),
    ]);
    try {
      await Promise.all([ports.imap, ports.database, ports.cache].map((port) => waitForPort(port)));
      const settings = toArguments(sogoSettings(folder, ports, compose));
      const reader = process.getuid?.() === 0 ? { ...user, gid: groupId('sogo') } : user;
      sogo.services.push(startIn(folder, reader, 'sogo', SOGOD, settings));
      sogo.services.push(await startSogoFront(ports));
      await sogo.#waitUntilItAnswers();
    } catch (error) {
      const logs = readLogs(folder);
      await sogo.stop();
      throw new Error(`SOGo did not start.\n${logs}`, { cause: error });
    }
    return sogo;
  }

  /** By asking for its page: a bare connection, opened and closed, would end one of its workers. */
  async #waitUntilItAnswers(): Promise<void> {
    for (const end = Date.now() + 20_000; Date.now() < end; await pause(100)) {
      if ((await fetch(this.url)).ok) return;
    }
    throw new Error(`${this.url} does not answer`);
  }

  async stop(): Promise<void> {
    // Asked to end, SOGo takes its time, and nothing of it is kept.
    await Promise.all(this.services.map((service) => service.stop(300)));
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const INITIAL_DATABASE = `CREATE DATABASE sogo CHARACTER SET utf8mb4;
CREATE TABLE sogo.people (c_uid VARCHAR(64) PRIMARY KEY, c_name VARCHAR(64), c_password VARCHAR(64), c_cn VARCHAR(64), mail VARCHAR(64));
INSERT INTO sogo.people VALUES ('${LOGIN.user}', '${LOGIN.user}', '${LOGIN.password}', 'Ben Sayers', '${LOGIN.user}');
`;

/** Without its tables of rights an empty folder is a database, and anybody on this machine may use it. */
function startDatabase(folder: string, user: ServiceUser, port: number): Service {
  return startIn(folder, user, 'mariadb', MARIADBD, [
    '--no-defaults',
    `--datadir=${folder}/db`,
    `--socket=${folder}/db.sock`,
    `--pid-file=${folder}/db/pid`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-grant-tables',
    '--skip-name-resolve',
    '--innodb-flush-log-at-trx-commit=0',
    `--init-file=${folder}/init.sql`,
  ]);
}

const cacheOptions = (port: number) => ['-l', '127.0.0.1', '-p', String(port), '-U', '0', '-m', '32'];

function sogoSettings(folder: string, ports: Ports, compose: string) {
  const database = `mysql://sogo:x@127.0.0.1:${ports.database}/sogo`;
  return {
    WOWorkersCount: 3,
    WONoDetach: 'YES',
    WOPort: `127.0.0.1:${ports.sogo}`,
    WOPidFile: `${folder}/sogod.pid`,
    WOLogFile: '-',
    SOGoProfileURL: `${database}/sogo_user_profile`,
    OCSFolderInfoURL: `${database}/sogo_folder_info`,
    OCSSessionsFolderURL: `${database}/sogo_sessions_folder`,
    OCSEMailAlarmsFolderURL: `${database}/sogo_alarms_folder`,
    SOGoUserSources: `({type=sql;id=people;viewURL="${database}/people";canAuthenticate=YES;isAddressBook=NO;userPasswordAlgorithm=plain;})`,
    SOGoMemcachedHost: `127.0.0.1:${ports.cache}`,
    SOGoIMAPServer: `imap://127.0.0.1:${ports.imap}`,
    SOGoMailSpoolPath: `${folder}/spool`,
    SOGoMailDomain: 'lakeshore.example',
    SOGoSentFolderName: 'Sent',
    SOGoDraftsFolderName: 'Drafts',
    SOGoTrashFolderName: 'Trash',
    SOGoMailMessageCheck: 'manually',
    SOGoMailComposeMessageType: compose,
    SOGoLanguage: 'English',
    SOGoTimeZone: 'UTC',
    SOGoLoginModule: 'Mail',
    SOGoMaximumFailedLoginCount: 0,
  };
}

/** On the command line, where they overrule the file of the system. */
function toArguments(settings: Record<string, string | number>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => [`-${name}`, String(value)]);
}
