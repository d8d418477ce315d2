import { isBareNote } from './reply/bare-note.ts';
import { type Line, toLine, toLines } from './reply/lines.ts';
import { signatureStart } from './reply/signature.ts';
import { forwardInQuotation, withoutThread } from './reply/thread.ts';

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

/**
 * The sender's new text of a mail: without quoted lines, the thread below, signature and disclaimer.
 * Replies below or between quoted lines are kept; a bare forward gives the message forwarded.
 */
export function readReply(text: string): string {
  return wordsOf(text, findReply(text).passages);
}

/**
 * The same as passages of `text`, so that whatever is found in them can be shown in the mail.
 * A passage never runs across a line that was taken out.
 */
export function findReply(text: string): Reply {
  const lines = toLines(text);
  const { passages, olderAt } = readMessage(lines);
  const own: Reply = { passages, isForwarded: false };
  if (!isBareNote(wordsOf(text, passages))) return own;
  if (olderAt !== undefined)
    return { passages: readMessage(lines.slice(olderAt)).passages, isForwarded: true };
  const quoted = forwardInQuotation(lines);
  return quoted ? { passages: readMessage(quoted).passages, isForwarded: true } : own;
}

/** The passages' words, an empty line between two only where the mail has one beside what was taken out. */
function wordsOf(text: string, passages: readonly Passage[]): string {
  let words = '';
  let before: Passage | undefined;
  for (const passage of passages) {
    if (before) words += isApart(text.slice(before.end, passage.start)) ? '\n\n' : '\n';
    words += text.slice(passage.start, passage.end).replace(/\r/g, '');
    before = passage;
  }
  return words.trim();
}

function isApart(gap: string): boolean {
  return /^\r?\n[ \t]*\r?\n|\n[ \t]*\r?\n[ \t]*$/.test(
    gap.length > 400 ? `${gap.slice(0, 200)}${gap.slice(-200)}` : gap,
  );
}

function readMessage(lines: readonly Line[]): { passages: Passage[]; olderAt: number | undefined } {
  const { own, cutLines, olderAt } = withoutThread(lines);
  const left = lines.flatMap((line, index) => {
    if (!own[index]) return [];
    const from = cutLines.get(index);
    return [{ index, line: from === undefined ? line : cutLine(line, from) }];
  });
  const { end, without } = signatureStart(left.map(({ line }) => line.text));
  const passages: Passage[] = [];
  let open: Passage | undefined;
  let before = -1;
  for (const [at, { index, line }] of left.entries()) {
    if (at >= end) break;
    // A mark of quotation between two lines is no part of what they say.
    if (index !== before + 1 || without.has(at) || line.isUnquoted) open = undefined;
    before = index;
    if (line.trimmed === '' || without.has(at)) continue;
    if (open) open.end = line.end;
    else {
      open = { start: line.start, end: line.end };
      passages.push(open);
    }
  }
  return { passages, olderAt };
}

/** The part of a line that stands before an attribution. */
function cutLine(line: Line, from: number): Line {
  return toLine(line.start, line.start + from, line.text.slice(0, from));
}
