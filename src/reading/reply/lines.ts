import { type Header, headerOf } from './header-names.ts';

/** One line of a mail; offsets count in the mail's text and `end` is exclusive. */
export interface Line {
  start: number;
  end: number;
  /** Without the line's end, and without anything of a line no program would write as a header. */
  text: string;
  /** The same without the space around it. */
  trimmed: string;
  isQuoted: boolean;
  /** Whether a mark of quotation stood before it, which `start` leaves out. */
  isUnquoted?: true;
  /** The header it states, such as "From: …". */
  header: Header | undefined;
}

/** More of a mail than this is never read: what is announced stands at its top or bottom. */
const MOST_CHARACTERS = 400_000;
const MOST_LINES = 6_000;
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
    const isLong = end - start > LONGEST_HEADER_LINE;
    const head = isLong ? text.slice(start, start + 8) : text.slice(start, end);
    lines.push(toLine(start, end, isLong && !hasQuoteMark(head) ? PROSE : head));
    start = next + 1;
  }
  return lines;
}

/** The line with what is asked about it again and again. */
export function toLine(start: number, end: number, text: string): Line {
  const trimmed = text.trim();
  const isQuoted = hasQuoteMark(text);
  return { start, end, text, trimmed, isQuoted, header: isQuoted ? undefined : headerOf(trimmed) };
}

/** A quoted line with one mark of quotation less. */
export function unquoted({ start, end, text }: Line): Line {
  const length = /^ {0,3}> ?/.exec(text)?.[0].length ?? 0;
  return { ...toLine(start + length, end, text.slice(length)), isUnquoted: true };
}

/** Stands for a line too long to be looked at. */
const PROSE = 'a line too long to be anything but words of somebody, so it is one.';

/** Whether a line carries the mark of a quotation. */
function hasQuoteMark(line: string): boolean {
  let at = 0;
  while (at < 3 && line.charCodeAt(at) === 32) at += 1;
  return line.charCodeAt(at) === 62 || SUPERCITED.test(line.slice(0, 12));
}

/** Emacs puts the initials of whoever is quoted before the mark. */
const SUPERCITED = /^ {0,6}[A-Z]{2,4}> /;

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
