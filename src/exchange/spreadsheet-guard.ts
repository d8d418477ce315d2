/**
 * A spreadsheet takes a cell that begins with one of these for a formula, also after white space
 * and in full width; a leading tab or line break can hide one (OWASP, CSV injection). A cell that
 * already begins with the guard before such a start is guarded once more, so that taking one guard
 * off always gives the text back.
 */
const RISKY = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** The text as a cell that no spreadsheet runs: a leading `'` where it could be taken for a formula. */
export function guardCell(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text a guarded cell stands for. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell;
}
