import { type Line, trimmedAt } from './lines.ts';

/** More lines than this are an older message, whoever wrote no attribution above it. */
const MOST_LINES = 3;
const LOOKS_LIKE_CODE =
  /[{};=$`|\\]|\w\(|--\w|^\s*>\s*(?:npm|git|cd|sudo|select|curl|ping|error\b|warning\b)|\bhttps?:\/\/|<\w/i;
const MARKED_UP = /^>{2}.{0,500}<{2}/;

/**
 * Whether the only quoted lines of a mail are something the sender shows in it, such as a line of a
 * log or of code, and no older message: one short run with the sender's words above and below.
 */
export function isLoneQuotation(lines: readonly Line[], own: readonly boolean[]): boolean {
  const first = own.indexOf(false);
  const last = own.lastIndexOf(false);
  if (first < 0 || last - first >= MOST_LINES) return false;
  const run = lines.slice(first, last + 1);
  if (run.some(({ isQuoted }) => !isQuoted)) return false;
  if (run.every(({ trimmed }) => MARKED_UP.test(trimmed))) return true;
  const above = lastFilledAbove(lines, first);
  const hasBelow = lines.slice(last + 1, last + 12).some(({ trimmed }) => trimmed !== '');
  if (above === '' || !hasBelow) return false;
  return above.endsWith(':') || run.every(({ trimmed }) => LOOKS_LIKE_CODE.test(trimmed));
}

function lastFilledAbove(lines: readonly Line[], at: number): string {
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1)
    if (trimmedAt(lines, index) !== '') return trimmedAt(lines, index);
  return '';
}
