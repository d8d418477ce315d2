import { isDisclaimerStart, isSignatureMark, isSignOff } from './signature.ts';
import { isAttribution, isHeaderBlock, isThreadMark } from './thread-marks.ts';

/** A run of the sender's own lines, as offsets into the mail's text; `end` is exclusive. */
export interface Passage {
  start: number;
  end: number;
}

/** More of a mail than this is never read: what is announced stands at its top or bottom. */
const MOST_CHARACTERS = 400_000;
const MOST_LINES = 20_000;

interface Line {
  start: number;
  end: number;
  text: string;
}

/**
 * The sender's new text of a mail: without quoted lines, the thread below, signature and disclaimer.
 * Replies below or between quoted lines are kept.
 */
export function readReply(text: string): string {
  return findReply(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n')
    .trim();
}

/**
 * The same as passages of `text`, so that whatever is found in them can be shown in the mail.
 * A passage never runs across a line that was taken out.
 */
export function findReply(text: string): Passage[] {
  const lines = toLines(text);
  const own = withoutThread(lines);
  return toPassages(lines, withoutSignature(lines, own));
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

/** Which lines are the sender's: all but quoted ones and what lies below the head of an older message. */
function withoutThread(lines: readonly Line[]): boolean[] {
  const own = lines.map(() => true);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]?.text ?? '';
    if (line.startsWith('>')) {
      own[index] = false;
      continue;
    }
    const near = lines.slice(index, index + 6).map(({ text }) => text);
    if (isThreadMark(line) || isHeaderBlock(near)) return own.map((isOwn, at) => isOwn && at < index);
    const length = isAttribution(near);
    if (length === 0) continue;
    // Below an attribution without ">" everything is quoted; with it, only the marked lines are.
    const next = lines.slice(index + length).find(({ text }) => text.trim() !== '');
    if (!next?.text.startsWith('>')) return own.map((isOwn, at) => isOwn && at < index);
    own.fill(false, index, index + length);
  }
  return own;
}

/** Takes the signature off the end of what is left, and a disclaimer with it. */
function withoutSignature(lines: readonly Line[], own: readonly boolean[]): boolean[] {
  const left = lines.flatMap((line, index) => (own[index] ? [{ index, text: line.text.trim() }] : []));
  const texts = left.map(({ text }) => text);
  const cut = left.find(
    ({ text }, at) => isSignatureMark(text) || isDisclaimerStart(text) || (at > 0 && isSignOff(texts, at)),
  );
  return own.map((isOwn, index) => isOwn && (cut === undefined || index < cut.index));
}

function toPassages(lines: readonly Line[], own: readonly boolean[]): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | undefined;
  for (const [index, line] of lines.entries()) {
    if (!own[index]) open = undefined;
    else if (open) open.end = line.end;
    else if (line.text.trim() !== '') {
      open = { start: line.start, end: line.end };
      passages.push(open);
    }
  }
  return passages;
}
