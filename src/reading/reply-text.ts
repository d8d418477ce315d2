import { signatureStart } from './signature.ts';
import { attributionLength, isHeaderBlock, isHeaderLine, isRule, threadMark } from './thread-marks.ts';

/** A run of the sender's own lines, as offsets into the mail's text; `end` is exclusive. */
export interface Passage {
  start: number;
  end: number;
}

/** What a mail says: the sender's own words, or, where there are none, the message they pass on. */
export interface Reply {
  passages: Passage[];
  /** The words are not the sender's: a forward with nothing above it but "FYI". */
  isForwarded: boolean;
}

/** More of a mail than this is never read: what is announced stands at its top or bottom. */
const MOST_CHARACTERS = 400_000;
const MOST_LINES = 20_000;
/** Lines looked at together where an attribution or a header block may begin. */
const NEAR = 6;

interface Line {
  start: number;
  end: number;
  text: string;
}

/**
 * The sender's new text of a mail: without quoted lines, the thread below, signature and disclaimer.
 * Replies below or between quoted lines are kept; a bare forward gives the message forwarded.
 */
export function readReply(text: string): string {
  return findReply(text)
    .passages.map(({ start, end }) => text.slice(start, end).replace(/\r/g, ''))
    .join('\n\n')
    .trim();
}

/**
 * The same as passages of `text`, so that whatever is found in them can be shown in the mail.
 * A passage never runs across a line that was taken out.
 */
export function findReply(text: string): Reply {
  const lines = toLines(text);
  const { own, forwardAt } = withoutThread(lines);
  const passages = toPassages(lines, withoutSignature(lines, own));
  if (forwardAt === undefined || !isBare(text, passages)) return { passages, isForwarded: false };
  const below = lines.slice(forwardAt);
  const { own: forwarded } = withoutThread(below);
  return { passages: toPassages(below, withoutSignature(below, forwarded)), isForwarded: true };
}

function toLines(text: string): Line[] {
  const lines: Line[] = [];
  const limit = Math.min(text.length, MOST_CHARACTERS);
  for (let start = 0; start <= limit && lines.length < MOST_LINES; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > limit ? limit : found;
    lines.push({ start, end, text: text.slice(start, end).replace(/\r$/, '') });
    start = end + 1;
  }
  return lines;
}

interface Thread {
  /** Which lines are the sender's. */
  own: boolean[];
  /** The first line of a forwarded message's text. */
  forwardAt: number | undefined;
}

/** All lines are the sender's but quoted ones and what lies below the head of an older message. */
function withoutThread(lines: readonly Line[]): Thread {
  const own = lines.map(() => true);
  const cutAt = (index: number) => own.map((isOwn, at) => isOwn && at < index);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]?.text ?? '';
    if (line.trim() === '') continue;
    if (isQuoted(line)) {
      own[index] = false;
      continue;
    }
    const near = lines.slice(index, index + NEAR).map(({ text }) => text);
    const mark = threadMark(line);
    if (mark)
      return { own: cutAt(index), forwardAt: mark === 'forward' ? textBelow(lines, index + 1) : undefined };
    if (isHeaderBlock(near)) {
      const isAfterRule = isRule(lines[index - 1]?.text ?? '') || isRule(lines[index - 2]?.text ?? '');
      return { own: cutAt(isAfterRule ? index - 2 : index), forwardAt: textBelow(lines, index) };
    }
    const length = attributionLength(near);
    if (length === 0) continue;
    // Below an attribution without ">" everything is quoted; with it, only the marked lines are.
    const next = lines.slice(index + length, index + length + NEAR).find(({ text }) => text.trim() !== '');
    if (!isQuoted(next?.text ?? '')) return { own: cutAt(index), forwardAt: undefined };
    own.fill(false, index, index + length);
  }
  return { own, forwardAt: undefined };
}

function isQuoted(line: string): boolean {
  return /^ {0,3}>/.test(line);
}

/** Below the headers of an older message. */
function textBelow(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at]?.text.trim() === '' || isHeaderLine(lines[at]?.text ?? ''))) at += 1;
  return at;
}

/** Nothing above a forward, or no more than "FYI". */
function isBare(text: string, passages: readonly Passage[]): boolean {
  const words = passages
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .trim();
  return (
    words.length < 40 &&
    /^(?:(?:fyi|fwd?|for your (?:info(?:rmation)?|records)|see below|please see below|below)[.!: -]*)?$/i.test(
      words,
    )
  );
}

/** Takes the signature off the end of what is left, and a disclaimer with it. */
function withoutSignature(lines: readonly Line[], own: readonly boolean[]): boolean[] {
  const left = lines.flatMap((line, index) => (own[index] ? [{ index, text: line.text }] : []));
  const start = signatureStart(left.map(({ text }) => text));
  const cut = left[start]?.index ?? lines.length;
  return own.map((isOwn, index) => isOwn && index < cut);
}

function toPassages(lines: readonly Line[], own: readonly boolean[]): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | undefined;
  for (const [index, line] of lines.entries()) {
    if (!own[index]) open = undefined;
    else if (line.text.trim() === '') continue;
    else if (open) open.end = line.end;
    else {
      open = { start: line.start, end: line.end };
      passages.push(open);
    }
  }
  return passages;
}
