import { findAttribution } from './attribution.ts';
import { findHeaderBlock } from './header-block.ts';
import { filledFrom, type Line, trimmedAt, unquoted } from './lines.ts';
import { isLoneQuotation } from './lone-quotation.ts';
import { isRule, separatorOf } from './separators.ts';

/** A mail without its thread. */
export interface Thread {
  /** Which lines are the sender's. */
  own: boolean[];
  /** Line → offset in its text at which an attribution begins behind the sender's words. */
  cutLines: Map<number, number>;
  /** The first line of the text of the message below the head that ended the sender's. */
  olderAt: number | undefined;
}

/** All lines are the sender's but quoted ones and what lies below the head of an older message. */
export function withoutThread(lines: readonly Line[]): Thread {
  const own = lines.map(() => true);
  const cutLines = new Map<number, number>();
  const cutAt = (start: number, olderAt?: number): Thread => {
    own.fill(false, Math.max(0, start));
    return { own, cutLines, olderAt };
  };
  let hasAttribution = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.trimmed === '') continue;
    if (line.isQuoted && !(line.text.endsWith('>>') && separatorOf(line.trimmed))) {
      own[index] = false;
      continue;
    }
    if (isWrappedQuotation(lines, index)) {
      own[index] = false;
      continue;
    }
    const separator = separatorOf(line.trimmed) ?? separatorOf(foldedRule(lines, index));
    if (separator) return cutAt(withRuleAbove(lines, index), textBelow(lines, index + 1));
    const block = findHeaderBlock(lines, index);
    if (block) {
      if (filledFrom(lines, block.end, 1)[0]?.isQuoted && hasOwnBelow(lines, block.end)) {
        own.fill(false, block.start, block.end);
        hasAttribution = true;
        index = block.end - 1;
        continue;
      }
      return cutAt(block.start, block.end);
    }
    const attribution = findAttribution(lines, index);
    if (!attribution) continue;
    if (!hasAttribution) keepShown(lines, own, index);
    hasAttribution = true;
    const { length, from } = attribution;
    if (from > 0) cutLines.set(index, from);
    // Below an attribution without ">" everything is quoted; with it, only the marked lines are.
    const next = filledFrom(lines, index + length, 1)[0];
    if (!next?.isQuoted) {
      const cut = cutAt(from > 0 ? index + 1 : withRuleAbove(lines, index));
      return cut;
    }
    own.fill(false, from > 0 ? index + 1 : index, index + length);
    index += length - 1;
  }
  if (!hasAttribution && isLoneQuotation(lines, own)) own.fill(true);
  return { own, cutLines, olderAt: undefined };
}

/** The rest of a quoted line that a mail program broke off without marking it again. */
function isWrappedQuotation(lines: readonly Line[], at: number): boolean {
  if (!lines[at - 1]?.isQuoted || !lines[at + 1]?.isQuoted) return false;
  const above = lines[at - 1]?.text ?? '';
  const line = trimmedAt(lines, at);
  if (/^[(<]?https?:\/\/\S+[)>]?(?: ?>)?$/.test(line)) return true;
  if (/[(<][^)>]{0,200}$/.test(above.slice(2)) && /^[^\s()<>]{1,200}[)>]/.test(line)) return true;
  if (above.length < 60 || line.length > 45) return false;
  return !/^\p{Lu}.*[.!?]$/u.test(line) && !/^(?:yes|no|ok|done|sure)\b/i.test(line);
}

/** Keeps the few quoted lines right above the first attribution: the sender shows them, they answer nothing. */
function keepShown(lines: readonly Line[], own: boolean[], attributionAt: number): void {
  let last = attributionAt - 1;
  while (last >= 0 && trimmedAt(lines, last) === '') last -= 1;
  let first = last;
  while (first >= 0 && own[first] === false) first -= 1;
  const count = last - first;
  if (count < 1 || count > MOST_SHOWN || own.indexOf(false) !== first + 1) return;
  if (lines.slice(Math.max(0, first - 4), first + 1).some(({ trimmed }) => trimmed !== ''))
    own.fill(true, first + 1, last + 1);
}

const MOST_SHOWN = 3;

/** "---- Forwarded by … on 03/27/2000" with the rest of the rule on the next line. */
function foldedRule(lines: readonly Line[], at: number): string {
  const line = trimmedAt(lines, at);
  return /^[-_=*]{3,}/.test(line) ? `${line} ${trimmedAt(lines, at + 1)}` : '';
}

/** A rule right above the head of an older message is part of it. */
function withRuleAbove(lines: readonly Line[], at: number): number {
  for (let above = at - 1; above >= at - 2 && above >= 0; above -= 1) {
    if (isRule(trimmedAt(lines, above))) return above;
    if (trimmedAt(lines, above) !== '') break;
  }
  return at;
}

function hasOwnBelow(lines: readonly Line[], from: number): boolean {
  const below = filledFrom(lines, from, 400).findIndex(({ isQuoted }) => !isQuoted);
  return below > 0;
}

/**
 * The lines of a message passed on in a quotation, as webmails show a forward, without the mark of
 * that quotation; undefined where what is quoted is answered and not passed on.
 */
export function forwardInQuotation(lines: readonly Line[]): Line[] | undefined {
  const first = lines.findIndex(({ isQuoted }) => isQuoted);
  if (first < 0) return undefined;
  const inside = lines
    .slice(first)
    .filter(({ isQuoted }) => isQuoted)
    .map(unquoted);
  const top = inside.findIndex(({ trimmed }) => trimmed !== '');
  if (top < 0) return undefined;
  if (separatorOf(trimmedAt(inside, top)) !== undefined) return inside.slice(textBelow(inside, top + 1));
  const block = findHeaderBlock(inside, top);
  return block && inside.slice(block.end);
}

/** Below the headers of an older message. */
function textBelow(lines: readonly Line[], from: number): number {
  let at = from;
  // The rest of a folded rule.
  if (/^[^\p{L}]*\d{1,2}[:.]\d{2}.{0,20}-{2,}$|^[-_=]{3,}$/u.test(trimmedAt(lines, at))) at += 1;
  for (let tries = 0; tries < 8 && at < lines.length; tries += 1) {
    if (trimmedAt(lines, at) === '') {
      at += 1;
      continue;
    }
    const block = findHeaderBlock(lines, at);
    if (block) return block.end;
    // A name and a date stand above the headers that Lotus Notes writes.
    const ahead = [1, 2, 3, 4]
      .map((more) => findHeaderBlock(lines, at + more))
      .find((one) => one && one.start <= at);
    return ahead ? ahead.end : at;
  }
  return at;
}
