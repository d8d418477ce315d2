import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
import { type Service, type ServiceUser, serviceUser, waitForPort } from './service.ts';

/** Debian's packages; php8.2-cgi stands in for a web server, roundcube-core for one with a big database. */
export const ROUNDCUBE_PACKAGES = [
  'php8.2-cgi',
  'php8.2-cli',
  'roundcube-core',
  'roundcube-skin-classic',
  'roundcube-skin-larry',
  'roundcube-sqlite3',
  'dovecot-imapd',
];
/** Keeps the package from setting up a database of its own. */
export const ROUNDCUBE_ANSWERS = 'roundcube-core roundcube/dbconfig-install boolean false\n';

/** How Roundcube can look; each has pages of its own. */
const SKINS = ['elastic', 'larry', 'classic'];

const DOCUMENT_ROOT = '/var/lib/roundcube/public_html';

/** Why Roundcube cannot be started here; undefined where it can. */
export function roundcubeProblem(): string | undefined {
  if (!existsSync(DOCUMENT_ROOT)) return 'Roundcube is not installed';
  if (SKINS.some((skin) => !existsSync(join(DOCUMENT_ROOT, 'skins', skin))))
    return 'skins of Roundcube are not installed';
  if (!findOnPath(['php'])) return 'PHP is not installed';
  return dovecotProblem();
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
  static readonly login = LOGIN;

  private constructor(
    readonly url: string,
    private readonly services: Service[],
    private readonly folder: string,
  ) {}

  static async start({ mails, layout = 'widescreen', settings = {} }: Options): Promise<Roundcube> {
    const user = serviceUser();
    const [httpPort, imapPort] = [await freePort(), await freePort()];
    const folder = makeMailFolder({ mails, user, port: imapPort }, ['conf', 'temp', 'sess']);
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
      const logs = readLogs(folder);
      await roundcube.stop();
      throw new Error(`Roundcube did not start.\n${logs}`, { cause: error });
    }
    return roundcube;
  }

  async stop(): Promise<void> {
    await Promise.all(this.services.map((service) => service.stop()));
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function startPhp(folder: string, user: ServiceUser, port: number): Service {
  const settings = {
    'session.save_path': join(folder, 'sess'),
    'session.gc_probability': 0,
    upload_tmp_dir: join(folder, 'temp'),
    display_errors: 0,
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
  const args = [...options, '-S', `127.0.0.1:${port}`, '-t', DOCUMENT_ROOT];
  return startIn(folder, user, 'php', findOnPath(['php']) ?? 'php', args, {
    ROUNDCUBE_CONFIG_DIR: join(folder, 'conf'),
    // One worker would serve the forty files of a page one after the other.
    PHP_CLI_SERVER_WORKERS: '4',
  });
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
