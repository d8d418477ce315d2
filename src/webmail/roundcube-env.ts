import type { DateOrder } from './dates.ts';

/** What Roundcube tells its own page about the session and the message; '' where it does not say. */
export interface RoundcubeEnv {
  /** The signed-in address, as far as the login name is one. */
  address: string;
  /** What the page is for, e.g. `show`, `preview`, `compose`. */
  action: string;
  /** Who wrote the message that the page shows, as its header has it. */
  sender: string;
  uid: string;
  mailbox: string;
  lang: string;
  dateOrder: DateOrder | undefined;
  /** Whether the message lies among the rep's own: sent mail or drafts. */
  isOwnFolder: boolean;
}

const cache = new WeakMap<Document, { scripts: number; env: RoundcubeEnv | undefined }>();

/**
 * Reads the settings from the text of the page's own script, `rcmail.set_env({…})`, which is the
 * same in every skin and language; the script itself runs in the page's world, out of our reach.
 * Undefined on a page that is not Roundcube's. Seen 2026-11 in 1.6.
 */
export function readRoundcubeEnv(document: Document): RoundcubeEnv | undefined {
  const { scripts } = document;
  const known = cache.get(document);
  if (known && (known.env || known.scripts === scripts.length)) return known.env;
  const env = [...scripts]
    .map((script) => parseEnv(script.textContent ?? ''))
    .find((found) => found !== undefined);
  cache.set(document, { scripts: scripts.length, env });
  return env;
}

/** Parses the text of a script; undefined where it does not set Roundcube's settings. */
export function parseEnv(script: string): RoundcubeEnv | undefined {
  const start = script.indexOf('rcmail.set_env({');
  if (start < 0 || script.length > 2_000_000) return undefined;
  const settings = script.slice(start);
  if (!settings.includes('"rcversion"') && !settings.includes('"task"')) return undefined;
  const value = (name: string) =>
    stringOf(new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.)*"|\\d+)`).exec(settings)?.[1]);
  const mailbox = value('mailbox');
  const username = value('username');
  return {
    address: username.includes('@') ? username : '',
    action: value('action'),
    sender: value('sender'),
    uid: value('uid'),
    mailbox,
    lang: value('locale').replace('_', '-'),
    dateOrder: orderOf(value('date_format')),
    isOwnFolder: isOwnFolder(settings, mailbox, [value('sent_mailbox'), value('drafts_mailbox')]),
  };
}

/** jQuery's date format: `yy-mm-dd`, `dd.mm.yy`, `mm/dd/yy`. */
function orderOf(format: string): DateOrder | undefined {
  const order = format.replace(/[^dmy]/g, '').replace(/(.)\1+/g, '$1');
  return order === 'dmy' || order === 'mdy' || order === 'ymd' ? order : undefined;
}

/** The folder list names the kind of each folder in its class, whatever the folder is called. */
function isOwnFolder(settings: string, mailbox: string, own: string[]): boolean {
  if (mailbox === '') return false;
  if (own.includes(mailbox)) return true;
  const entry = settings.indexOf(`${JSON.stringify(mailbox)}:{"id"`);
  return (
    entry >= 0 && /"class":"(?:sent|drafts)\b/.test(settings.slice(entry, entry + 500).split('}')[0] ?? '')
  );
}

function stringOf(json: string | undefined): string {
  if (json === undefined) return '';
  try {
    return String(JSON.parse(json));
  } catch {
    return '';
  }
}
