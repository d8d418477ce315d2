import { type Line, trimmedAt } from './lines.ts';

/** "wrote" as mail programs say it above a quotation, in the languages they are set to. */
const WROTE = new RegExp(
  '(?<![\\p{L}])(?:' +
    'wrote|writes|sent|said|schrieb|schreibt|geschrieben|a\\s+écrit|a\\s+ecrit|écrit|escribi[óo]|escreveu|ha\\s+scritto|scrisse|' +
    'schreef|geschreven|skrev|napisał(?:\\(?a\\)?)?|napsal(?:\\(?a\\)?)?|napísal(?:a)?|kirjoitti|írta|yazdı|a\\s+scris|va\\s+escriure|' +
    'написал(?:\\(?а\\)?)?|пишет|писал(?:а)?|έγραψε' +
    ')(?![\\p{L}\\d])|写道|寫道|書きました|のメッセージ|작성',
  'iu',
);
/** Somebody who tells in the mail itself what was written has no program write it. */
const TOLD =
  /\b(?:i|we|you|he|she|they|ich|wir|sie|je|nous|vous|yo|eu|io|ik|wij|we have|i have)\s+(?:also\s+|once\s+)?(?:wrote|writes|sent|said|schrieb|schrieben|schreef|schreven)\b/i;

const ADDRESS = /[^\s<>@]{1,80}@[^\s<>@]{1,120}/;
const BRACKETED_ADDRESS = /[<([][^<>@\s]{0,80}@[^<>@\s]{1,120}[>)\]]|\[mailto:|<mailto:/i;
/** A day with its year or its month, or a time of day: what an attribution states and prose seldom does. */
const DAY =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]m)?\b|\b\d{1,2}h\d{2}\b/i;
const STARTS_WITH_DAY = /^[("*]{0,2}(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})\b/;
/** How the first line of an attribution begins, beside a name or an address. */
const STARTS =
  /^["'*]{0,2}(?:on|am|le|el|em|il(?:\s+giorno)?|op|den|dne|w\s+dniu|dnia|a|på|på|il|in|at|from|sent|quoting|zitat|citando|в|на|ma|ti|ke|to|pe|la|su|-+)\b/iu;
const STARTS_WITH_NAME = /^["'*]{0,2}[\p{Lu}\p{Lo}<"'*]/u;

/** A dot at the end of a folded line that ends no sentence. */
const ABBREVIATED =
  /(?<!\p{L})(?:jan|feb|mar|mär|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|janv|févr|avr|juil|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|mrt|mei|out|mo|di|mi|do|fr|sa|so|lun|mer|jeu|ven|sam|dim|ter|qua|qui|sex|sáb|dom|seg|mié|jue|vie)\.$/iu;

/** Lines an attribution is folded over at most, and its length. */
const MOST_FOLDED = 5;
const LONGEST = 600;

/** How an attribution that starts on a line was recognised. */
export interface Attribution {
  /** Lines it takes. */
  length: number;
  /** Offset in its first line's text where it begins: words of the sender may stand before it. */
  from: number;
}

/**
 * The line a mail program writes above a quotation ("On Tue, … wrote:"), beginning on line `at`;
 * undefined when there is none. It may be folded, and may follow words of the sender on its line.
 */
export function findAttribution(lines: readonly Line[], at: number): Attribution | undefined {
  if (!mayEnd(lines, at)) return undefined;
  const first = trimmedAt(lines, at);
  const behind = findBehindWords(lines, at);
  if (behind && !startsAnew(first)) return behind;
  if (!mayStart(first)) return undefined;
  let joined = '';
  for (let count = 1; count <= MOST_FOLDED; count += 1) {
    const line = lines[at + count - 1];
    if (!line || line.trimmed === '' || (count > 1 && line.isQuoted)) break;
    if (count > 1 && line.header && !/wrote/i.test(line.trimmed)) break;
    if (count > 1 && startsAnew(line.trimmed) && !startsAnew(first)) break;
    joined = `${joined} ${line.trimmed}`.trim();
    if (joined.length > LONGEST) break;
    const length = count + countBlankWrote(lines, at + count);
    if (length > count) return /\d/.test(joined) && DAY.test(joined) ? { length, from: 0 } : undefined;
    const isFollowed = isQuotedNext(lines, at + count);
    if (isAttribution(joined, isFollowed)) return { length: count, from: 0 };
    if (/\p{L}{2,}[.?!]$/u.test(line.trimmed) && !ABBREVIATED.test(line.trimmed)) break;
  }
  return undefined;
}

function mayStart(line: string): boolean {
  const bare = undashed(line);
  if (bare === '') return false;
  if (STARTS.test(bare) || STARTS_WITH_DAY.test(bare)) return true;
  // A name alone begins sentences too: an address or the verb must stand on its line.
  return STARTS_WITH_NAME.test(bare) && (/[<(@[]/.test(bare) || WROTE.test(bare) || /[:：]\*?$/.test(bare));
}

/** Whether a line begins an attribution of its own, whatever stands above it. */
function startsAnew(line: string): boolean {
  return /^[-_* ]*(?:on|am|le|el|em|il|op|den|på|w dniu)\b[^:]{0,40}\d/iu.test(line);
}

function isAttribution(joined: string, isFollowed: boolean): boolean {
  if (!isFollowed && !/[\d@]/.test(joined)) return false;
  const text = undashed(joined);
  const ends = /[:：]["*_]{0,2}$/.test(text) || (text !== joined && /-$/.test(joined));
  // "…, you wrote:" is an attribution only with a quotation right below it.
  const says = WROTE.test(text) && (isFollowed || !TOLD.test(text));
  const isDated = /\d/.test(text) && DAY.test(text);
  if (ends && says) {
    if (isDated) return STARTS.test(text) || STARTS_WITH_DAY.test(text) || ADDRESS.test(text) || isFollowed;
    if (BRACKETED_ADDRESS.test(text)) return true;
    return isFollowed && text.length < 160;
  }
  if (ends && isDated && ADDRESS.test(text)) return isFollowed || STARTS_WITH_DAY.test(text);
  if (ends && isFollowed && BRACKETED_ADDRESS.test(text)) return true;
  if (ends && isFollowed && isDated && STARTS.test(text)) return true;
  if (!ends && isFollowed && says && isDated && /wrote$/i.test(text)) return true;
  return !ends && isFollowed && STARTS_WITH_DAY.test(text) && BRACKETED_ADDRESS.test(text);
}

/** "reply On Wed, Apr 4, 2012 at 3:59 PM, bob@… wrote:", all on one line. */
const BEHIND_WORDS =
  /(?:\s|-{2,})-{0,12}\s?(on (?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d{1,4}[-/. ])[^\n]{6,240}\bwrote:)$/i;

function findBehindWords(lines: readonly Line[], at: number): Attribution | undefined {
  const line = lines[at];
  if (!line || line.text.length > 600 || !/wrote:\s*$/i.test(line.text)) return undefined;
  const match = BEHIND_WORDS.exec(line.text.trimEnd());
  if (!match || !DAY.test(match[1] ?? '')) return undefined;
  const before = line.text.slice(0, match.index).trim();
  if (before === '' || /[@<>]/.test(before)) return undefined;
  return { length: 1, from: match.index };
}

/** "Name <…>\n\nwrote:" with an empty line in it, as some programs fold it. */
function countBlankWrote(lines: readonly Line[], at: number): number {
  if (trimmedAt(lines, at) !== '') return 0;
  return /^(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef) ?:$/i.test(trimmedAt(lines, at + 1))
    ? 2
    : 0;
}

function isQuotedNext(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < Math.min(from + 5, lines.length); at += 1)
    if (trimmedAt(lines, at) !== '') return lines[at]?.isQuoted ?? false;
  return false;
}

/** Whether one of the lines may be the last of an attribution: most of a mail needs no closer look. */
function mayEnd(lines: readonly Line[], at: number): boolean {
  for (let index = at; index < at + MOST_FOLDED; index += 1) {
    const line = lines[index];
    if (!line || (line.trimmed === '' && index > at + 1)) return false;
    if (line.isQuoted || ENDS.has(line.trimmed.at(-1) ?? '')) return true;
    if (/wrote$/i.test(line.trimmed.slice(-5))) return true;
  }
  return false;
}

const ENDS = new Set([':', '：', '*', '_', '"', '-', '=', '~']);

/** Without the rules some programs draw left and right of it. */
function undashed(line: string): string {
  return line.replace(/^[-_=*~ ]{2,60}/, '').replace(/[-_=~ ]{2,60}$/, '');
}
