import { isContact, isName, isNameWithTitle, isPostal, isProse, isTitle } from './contact-lines.ts';
import { isAdvertising, isDisclaimer, isPhoneFooter } from './footers.ts';
import { isRule } from './separators.ts';
import { isSignOff } from './sign-off.ts';

/** What of a sender's own lines is signature. */
export interface Signature {
  /** The first line of it, or the number of lines when there is none at the end. */
  end: number;
  /** Single lines above that are no text either: a phone's footer in the middle of a mail. */
  without: ReadonlySet<number>;
}

/** Lines of a signature at most: more below its mark is a mail that draws its own rules. */
const MOST_LINES = 25;
/** Footers are looked for in so many lines at the end. */
const MOST_BELOW = 200;
/** Longer ends of a mail are not searched for a signature. */
const MOST_SEARCHED = 60;

/**
 * Where a signature, a phone's footer, a disclaimer or an advertisement ends the sender's own lines.
 * A closing with nothing but a name below it stays, and the whole of a mail is never a signature.
 */
export function signatureStart(raw: readonly string[]): Signature {
  const lines = raw.map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  const without = new Set<number>();
  let end = lines.length;
  if (first < 0) return { end, without };
  end = footersStart(lines, raw, first + 1, without);
  end = blockStart(lines, first + 1, trimEnd(lines, end));
  return { end, without };
}

/** Cuts below the first mark after which only a signature comes, and takes out the footers above. */
function footersStart(
  lines: readonly string[],
  raw: readonly string[],
  from: number,
  without: Set<number>,
): number {
  const filled = countFilled(lines);
  const below = (at: number) => (filled[lines.length] ?? 0) - (filled[at + 1] ?? 0);
  const mark = raw.findIndex((line, at) => at >= from && line === '-- ');
  const last = mark < 0 ? lines.length : mark;
  for (let at = from; at < last; at += 1) {
    const line = lines[at] ?? '';
    if (below(at) > MOST_BELOW) continue;
    if (line === '' || (filled[at] ?? 0) === 0) continue;
    if (isMark(raw[at] ?? '') && below(at) <= MOST_LINES) return at;
    const startsParagraph = lines[at - 1] === '' || isRule(lines[at - 1] ?? '');
    if (isPhoneFooter(line) && (startsParagraph || lines[at + 1] === '' || at + 1 === lines.length)) {
      if (!lines.slice(at + 1, at + 1 + MOST_LINES).some(isOwnWords)) return at;
      without.add(at);
    }
    if (isDisclaimer(line) && (startsParagraph || isParticularOnly(lines[at - 1] ?? '')) && below(at) <= 60)
      return at;
    if (isAdvertising(line, isBelowRule(lines, at)) && startsParagraph && below(at) <= MOST_LINES)
      return isRule(lines[at - 1] ?? '') ? at - 1 : at;
    if (isRule(line) && below(at) <= MOST_LINES && isFooterBelow(lines, at)) return at;
  }
  return last;
}

function isParticularOnly(line: string): boolean {
  return line.length <= 90 && !isProse(line) && (isContact(line) || isTitle(line) || isSignatureLine(line));
}

function isMark(line: string): boolean {
  return /^\s{0,2}(?:--|—|––|- -|-{3}|_{2,4})\s{0,3}$/.test(line);
}

function isBelowRule(lines: readonly string[], at: number): boolean {
  return isRule(lines[at - 1] ?? '') || isRule(lines[at - 2] ?? '');
}

/** Whether a rule is followed by an advertisement, a disclaimer or somebody's particulars. */
function isFooterBelow(lines: readonly string[], at: number): boolean {
  const below = lines.slice(at + 1, at + 6).filter((line) => line !== '');
  const [next = ''] = below;
  if (next === '') return true;
  if (isDisclaimer(next) || isAdvertising(next, true)) return true;
  const isEnd = lines.slice(at + 1).filter((line) => line !== '').length <= 2;
  if (isEnd && isName(next)) return true;
  return below.some((line) => isContact(line) || isPostal(line) || isTitle(line)) && !below.some(isProse);
}

function isOwnWords(line: string): boolean {
  return line !== '' && isProse(line) && !isDisclaimer(line);
}

/** Where the particulars at the end begin: below a closing, or from a name on. */
function blockStart(lines: readonly string[], from: number, end: number): number {
  let top = end;
  let contacts = 0;
  const stop = Math.max(from, end - MOST_SEARCHED);
  let filled = 0;
  for (let at = end - 1; at >= stop; at -= 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    filled += 1;
    if (filled > MOST_LINES) break;
    if (isSignOff(line)) return filled > 2 || contacts > 0 ? at : end;
    if (!isParticular(line)) break;
    if (isContact(line) || isPostal(line) || isTitle(line)) contacts += 1;
    top = at;
  }
  if (contacts === 0) return end;
  return nameAbove(lines, top, end);
}

/** A line that may stand in a signature. */
function isParticular(line: string): boolean {
  if (
    /^p\.?\s?s\.?(?![\p{L}])/iu.test(line) ||
    /^(?:[*•-]|\d{1,2}[.)])\s/.test(line) ||
    (/[:;,]$/.test(line) && !isSignOff(line) && !isName(line))
  )
    return false;
  if (line.length > 160) return false;
  return isContact(line) ? !isContactSentence(line) : !isProse(line) && line.length <= 80;
}

/** "Call me at (815) 555-0142." */
function isContactSentence(line: string): boolean {
  return (
    /\b(?:call|reach|ring|contact|see|visit|me at|you can|please|ruf|rufen|erreichen|appel|llam|ligue|bel me|chiam)/i.test(
      line,
    ) && line.split(/\s+/).length >= 4
  );
}

/** The first name between `top` and the end that starts a block of its own with particulars below it. */
function nameAbove(lines: readonly string[], top: number, end: number): number {
  for (let at = top; at < end; at += 1) {
    const line = lines[at] ?? '';
    if (line === '' || isIntroduced(lines, at)) continue;
    const startsBlock = lines[at - 1] === '' || at === top;
    const rest = lines.slice(at + 1, end).filter((below) => below !== '');
    const particulars = rest.filter((below) => isContact(below) || isPostal(below) || isTitle(below)).length;
    if (startsBlock && isName(line) && particulars > 0 && particulars * 3 >= rest.length) return at;
    if (startsBlock && (isSignatureLine(line) || (particulars > 0 && isNameWithTitle(line)))) return at;
  }
  return end;
}

/** Name, title and telephone number in one line: "Dana Whitlock | Buyer | 815 555 0142". */
function isSignatureLine(line: string): boolean {
  return (
    /\p{L}.{0,60}\s[|•·/–-]\s/u.test(line) &&
    /^[*_]?\p{Lu}/u.test(line) &&
    (isContact(line) || isTitle(line) || (line.match(/\s[|•]\s/g) ?? []).length >= 2) &&
    !isProse(line)
  );
}

/** Particulars below a colon are what the mail tells: an address to ship to, a person to call. */
function isIntroduced(lines: readonly string[], at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - 3); above -= 1)
    if (lines[above] !== '') return /[:：]$/.test(lines[above] ?? '');
  return false;
}

function trimEnd(lines: readonly string[], end: number): number {
  let at = end;
  while (at > 0 && lines[at - 1] === '') at -= 1;
  return at;
}

/** How many lines are filled before each index. */
function countFilled(lines: readonly string[]): number[] {
  const counts = [0];
  for (const line of lines) counts.push((counts.at(-1) ?? 0) + (line === '' ? 0 : 1));
  return counts;
}
