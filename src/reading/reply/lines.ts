/** One line of a mail; offsets count in the mail's text and `end` is exclusive. */
export interface Line {
  start: number;
  end: number;
  /** Without the line's end, and without anything of a line no program would write as a header. */
  text: string;
  /** The same without the space around it. */
  trimmed: string;
}

/** More of a mail than this is never read: what is announced stands at its top or bottom. */
const MOST_CHARACTERS = 400_000;
const MOST_LINES = 20_000;
/** A longer line is prose: no program writes headers, attributions or signatures like that. */
const LONGEST_HEADER_LINE = 2_000;

/** Splits a mail once; all that follows looks at single lines, so its time grows with their number only. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  const limit = Math.min(text.length, MOST_CHARACTERS);
  for (let start = 0; start <= limit && lines.length < MOST_LINES; ) {
    const found = text.indexOf('\n', start);
    const next = found < 0 || found > limit ? limit : found;
    const end = next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
    const line = text.slice(start, Math.min(end, start + LONGEST_HEADER_LINE));
    // Kept as a mark of prose, so that a blank-looking start does not make a long line an empty one.
    const isLong = end - start > LONGEST_HEADER_LINE;
    const trimmed = line.trim();
    lines.push({
      start,
      end,
      text: isLong && !isQuoted(line) ? PROSE : line,
      trimmed: isLong && !isQuoted(line) ? PROSE : trimmed,
    });
    start = next + 1;
  }
  return lines;
}

/** Stands for a line too long to be looked at. */
const PROSE = 'a line too long to be anything but words of somebody, so it is one.';

/** Whether a line carries the mark of a quotation. */
export function isQuoted(line: string): boolean {
  return /^ {0,3}>/.test(line);
}

/** The next `most` lines from `from` on that are not empty. */
export function filledFrom(lines: readonly Line[], from: number, most: number): Line[] {
  const found: Line[] = [];
  for (let at = from; at < lines.length && found.length < most && at < from + 2 * most + 8; at += 1) {
    const line = lines[at];
    if (line && line.trimmed !== '') found.push(line);
  }
  return found;
}

/** The line `at`, without the space around it; '' where there is none. */
export function trimmedAt(lines: readonly Line[], at: number): string {
  return lines[at]?.trimmed ?? '';
}
