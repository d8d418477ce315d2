import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath } from '../../src/cli/browser/find-browser.ts';
import { dovecotConfig } from './dovecot-config.ts';
import { freePort } from './free-port.ts';
import { type Mail, writeMaildir } from './maildir.ts';
import { Service, type ServiceUser, serviceUser, waitForPort } from './service.ts';

/** Debian's packages; php8.2-cgi stands in for a web server, roundcube-core for one with a big database. */
export const ROUNDCUBE_PACKAGES = [
  'php8.2-cgi',
  'php8.2-cli',
  'roundcube-core',
  'roundcube-sqlite3',
  'dovecot-imapd',
];
/** Keeps the package from setting up a database of its own. */
export const ROUNDCUBE_ANSWERS = 'roundcube-core roundcube/dbconfig-install boolean false\n';

const DOCUMENT_ROOT = '/var/lib/roundcube/public_html';
const DOVECOT = '/usr/sbin/dovecot';

/** Why Roundcube cannot be started here; undefined where it can. */
export function roundcubeProblem(): string | undefined {
  if (!existsSync(DOCUMENT_ROOT)) return 'Roundcube is not installed';
  if (!existsSync(DOVECOT)) return 'Dovecot is not installed';
  if (!findOnPath(['php'])) return 'PHP is not installed';
  return undefined;
}

interface Options {
  mails: readonly Mail[];
  /** How list and message stand to each other. */
  layout?: 'widescreen' | 'desktop' | 'list';
  /** Roundcube's own settings, e.g. `{ skin: 'larry', htmleditor: 1 }`. */
  settings?: Record<string, string | number | boolean>;
}

/** A real Roundcube with a real mail server behind it, on this machine only. */
export class Roundcube {
  static readonly login = { user: 'rep@lakeshore.example', password: 'secret' };

  private constructor(
    readonly url: string,
    private readonly services: Service[],
    private readonly folder: string,
  ) {}

  static async start({ mails, layout = 'widescreen', settings = {} }: Options): Promise<Roundcube> {
    // Short, because the path of a Unix socket in it may have about a hundred characters.
    const folder = mkdtempSync(join(tmpdir(), 'lb-rc-'));
    const user = serviceUser();
    const [httpPort, imapPort] = [await freePort(), await freePort()];
    for (const name of ['dove/run', 'dove/state', 'conf', 'logs', 'temp', 'sess', 'mail/rep']) {
      mkdirSync(join(folder, name), { recursive: true });
    }
    writeMaildir(join(folder, 'mail', 'rep'), mails);
    writeFileSync(
      join(folder, 'dove', 'dovecot.conf'),
      dovecotConfig({ folder, user, port: imapPort, password: Roundcube.login.password }),
    );
    writeFileSync(
      join(folder, 'conf', 'config.inc.php'),
      roundcubeConfig({ folder, imapPort, settings: { layout, ...settings } }),
    );
    for (const name of ['defaults.inc.php', 'mimetypes.php'])
      symlinkSync(join('/etc/roundcube', name), join(folder, 'conf', name));
    giveTo(user, folder);
    const services = [startDovecot(folder, user), startPhp(folder, user, httpPort)];
    const roundcube = new Roundcube(`http://127.0.0.1:${httpPort}/`, services, folder);
    try {
      await Promise.all([waitForPort(imapPort), waitForPort(httpPort)]);
    } catch (error) {
      const logs = ['dovecot.out', 'dovecot.log', 'php.out'].map((name) =>
        readLog(join(folder, 'logs', name)),
      );
      await roundcube.stop();
      throw new Error(`Roundcube did not start.\n${logs.join('\n')}`, { cause: error });
    }
    return roundcube;
  }

  async stop(): Promise<void> {
    await Promise.all(this.services.map((service) => service.stop()));
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function readLog(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').slice(-2_000) : '';
}

function startDovecot(folder: string, user: ServiceUser): Service {
  const config = join(folder, 'dove', 'dovecot.conf');
  return new Service(DOVECOT, ['-F', '-c', config], {
    user,
    cwd: folder,
    log: join(folder, 'logs', 'dovecot.out'),
  });
}

function startPhp(folder: string, user: ServiceUser, port: number): Service {
  const settings = {
    'session.save_path': join(folder, 'sess'),
    'session.gc_probability': 0,
    upload_tmp_dir: join(folder, 'temp'),
    display_errors: 0,
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
  return new Service(
    findOnPath(['php']) ?? 'php',
    [...options, '-S', `127.0.0.1:${port}`, '-t', DOCUMENT_ROOT],
    {
      user,
      cwd: folder,
      log: join(folder, 'logs', 'php.out'),
      // One worker would serve the forty files of a page one after the other.
      env: { ROUNDCUBE_CONFIG_DIR: join(folder, 'conf'), PHP_CLI_SERVER_WORKERS: '4' },
    },
  );
}

/** Sessions lie in PHP's files: SQLite under several workers answers "database is locked". */
function roundcubeConfig({
  folder,
  imapPort,
  settings: own,
}: {
  folder: string;
  imapPort: number;
  settings: Record<string, string | number | boolean>;
}): string {
  const settings: Record<string, string | number | boolean> = {
    db_dsnw: `sqlite:///${folder}/rc.db?mode=0600`,
    imap_host: `127.0.0.1:${imapPort}`,
    des_key: 'only-for-local-tests-24b',
    log_dir: `${folder}/logs`,
    temp_dir: `${folder}/temp`,
    session_storage: 'php',
    session_lifetime: 600,
    login_rate_limit: 1000,
    enable_spellcheck: false,
    language: 'en_US',
    timezone: 'UTC',
    skin: 'elastic',
    create_default_folders: false,
    drafts_mbox: 'Drafts',
    sent_mbox: 'Sent',
    trash_mbox: 'Trash',
    ...own,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `$config['${name}'] = ${typeof value === 'string' ? `'${value}'` : value};`,
  );
  return `<?php\n$config = ['plugins' => []];\n${lines.join('\n')}\n`;
}

function giveTo(user: ServiceUser, folder: string): void {
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
