import { countHeaders, type HeaderRole } from './header-names.ts';
import { type Line, trimmedAt } from './lines.ts';
import { isRule } from './separators.ts';

/** The headers that a mail program puts above an older message. */
export interface HeaderBlock {
  /** The first line that belongs to it: a rule or a name may stand above the headers. */
  start: number;
  /** The first line below it. */
  end: number;
}

/** Lines of one header that are looked at: long lists of recipients are folded. */
const MOST_FOLDED = 12;
const MOST_LINES = 60;
const ADDRESS = /[^\s<>@]{1,80}@[^\s<>@]{1,80}|\[mailto:|\/[A-Z]{2,}\b/;
const DAY = /\b(?:19|20)\d\d\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|\b\d{1,2}[:.]\d{2}\b/;

/**
 * The block of headers that begins on line `at`, with what stands above it and belongs to it;
 * undefined when there is none, as where somebody writes "From: May on" in a mail.
 */
export function findHeaderBlock(lines: readonly Line[], at: number): HeaderBlock | undefined {
  const first = lines[at]?.header;
  if (!first || first.role === 'other' || first.role === 'copy') return undefined;
  const { roles, end, values } = readHeaders(lines, at);
  if (roles.size < 2) {
    if (first.role !== 'from') return undefined;
    const isBlock = isAddressAlone(lines, at, first.value) || isRunTogether(trimmedAt(lines, at));
    return isBlock ? { start: aboveRule(lines, at), end } : undefined;
  }
  const isBelowRule = isRule(filledAbove(lines, at).text);
  if (first.role === 'to' || first.role === 'subject') {
    const isWhole = roles.has('from') && roles.size >= 3;
    const start = isWhole
      ? at
      : (lotusStart(lines, at, roles) ?? (isOldHead(lines, at, roles, values) ? at : undefined));
    return start === undefined ? undefined : { start: aboveRule(lines, start), end };
  }
  const isBlock =
    roles.has('from') && !isSentence(values.get('from') ?? '')
      ? isHeadOf(roles, values, isBelowRule)
      : roles.has('date') && DAY.test(values.get('date') ?? '') && isDatedHead(roles, values);
  return isBlock ? { start: aboveRule(lines, at), end } : undefined;
}

/** "From: art@stratus.example" as a paragraph of its own. */
function isAddressAlone(lines: readonly Line[], at: number, value: string): boolean {
  const isApart = at > 0 && trimmedAt(lines, at - 1) === '' && trimmedAt(lines, at + 1) === '';
  return isApart && /^<?[^\s<>@]{1,80}@[^\s<>@]{1,120}>?$/.test(value);
}

/** "From: art@stratus.example Sent: … To: …" on one line. */
function isRunTogether(line: string): boolean {
  return countHeaders(line) >= 2 && (ADDRESS.test(line) || DAY.test(line));
}

/** The oldest Lotus heads have recipients and a subject, and nothing that tells who wrote. */
function isOldHead(
  lines: readonly Line[],
  at: number,
  roles: ReadonlySet<HeaderRole>,
  values: ReadonlyMap<HeaderRole, string>,
): boolean {
  const isApart = at > 1 && trimmedAt(lines, at - 1) === '' && !/[:：]$/.test(filledAbove(lines, at).text);
  return isApart && roles.has('subject') && roles.has('copy') && ADDRESS.test(values.get('to') ?? '');
}

function isHeadOf(
  roles: ReadonlySet<HeaderRole>,
  values: ReadonlyMap<HeaderRole, string>,
  isBelowRule: boolean,
) {
  const date = values.get('date') ?? '';
  const others = [...roles].filter((role) => role !== 'from' && role !== 'other').length;
  if (roles.has('subject') && others >= 2) return true;
  // Without a subject a journey has the same names: from, to and date.
  const isSure =
    ADDRESS.test(values.get('from') ?? '') || ADDRESS.test(values.get('to') ?? '') || DAY.test(date);
  if (others >= 2) return isSure || isBelowRule;
  return (
    others === 1 && isSure && (isBelowRule || roles.has('date') || ADDRESS.test(values.get('from') ?? ''))
  );
}

function isDatedHead(roles: ReadonlySet<HeaderRole>, values: ReadonlyMap<HeaderRole, string>): boolean {
  if (!roles.has('to')) return false;
  return roles.has('subject') || ADDRESS.test(values.get('to') ?? '');
}

interface Headers {
  roles: Set<HeaderRole>;
  values: Map<HeaderRole, string>;
  end: number;
}

function readHeaders(lines: readonly Line[], from: number): Headers {
  const roles = new Set<HeaderRole>();
  const values = new Map<HeaderRole, string>();
  let last: HeaderRole | undefined;
  let folded = 0;
  let at = from;
  for (; at < Math.min(from + MOST_LINES, lines.length); at += 1) {
    const line = trimmedAt(lines, at);
    if (line === '') {
      // Some programs leave a line between headers; below the subject it ends them.
      const next = lines[at + 1]?.header;
      if (!next || roles.has(next.role)) break;
      continue;
    }
    const header = lines[at]?.header;
    if (header && (header.role === 'other' || !roles.has(header.role) || header.role === 'copy')) {
      roles.add(header.role);
      values.set(header.role, header.value);
      last = header.role;
      folded = 0;
    } else if (header && header.role === last) break;
    else if (last && folded < MOST_FOLDED && isFolded(lines, at, last)) folded += 1;
    else break;
  }
  return { roles, values, end: at };
}

/** Whether a line carries on the header above it: recipients, or the rest of a subject. */
function isFolded(lines: readonly Line[], at: number, role: HeaderRole): boolean {
  const line = lines[at];
  if (!line || line.isQuoted || line.trimmed.length > 300) return false;
  const above = trimmedAt(lines, at - 1);
  if (/^\s/.test(line.text) && role !== 'other') return true;
  if (/[,;<(]$/.test(above) || /\[mailto:$/i.test(above)) return true;
  if (role === 'to' || role === 'copy' || role === 'from')
    return ADDRESS.test(line.trimmed) || /^[>)\]]|[;>]$/.test(line.trimmed) || hasHeaderBelow(lines, at);
  return hasHeaderBelow(lines, at);
}

function hasHeaderBelow(lines: readonly Line[], at: number): boolean {
  return lines[at + 1]?.header !== undefined || lines[at + 2]?.header !== undefined;
}

function isSentence(value: string): boolean {
  return value.split(/\s+/).length > 16 || /[?!]$/.test(value) || /[a-z]{3,}\.$/.test(value);
}

const STAMP =
  /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s{1,8}(?:at )?\d{1,2}[:.]\d{2}|\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]m)?\s{1,8}(?:on )?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/i;

/**
 * Lotus Notes writes "Name", "date and time", "To:", "cc:", "Subject:". Where that head begins, seen
 * from its "To:"; undefined when no date stands above.
 */
function lotusStart(lines: readonly Line[], at: number, roles: ReadonlySet<HeaderRole>): number | undefined {
  if (!roles.has('to') || !(roles.has('subject') || roles.has('copy'))) return undefined;
  let index = at;
  for (let seen = 0; seen < 4; seen += 1) {
    const above = filledAbove(lines, index);
    if (above.at < 0 || above.text.length > 140 || index - above.at > 4) return undefined;
    index = above.at;
    const stamp = STAMP.exec(above.text);
    if (!stamp) continue;
    if (
      /\p{L}{2,}/u.test(above.text.slice(0, stamp.index).replace(/\b(?:on|date|am|le|el|em|il|op)\b:?/i, ''))
    )
      return index;
    const name = filledAbove(lines, index);
    return name.at >= 0 && index - name.at <= 2 && isName(name.text) ? nameStart(lines, name.at) : index;
  }
  return undefined;
}

/** "Sent by: …" may stand between the name and the day. */
function nameStart(lines: readonly Line[], at: number): number {
  if (lines[at]?.header?.role !== 'other') return at;
  return isName(trimmedAt(lines, at - 1)) ? at - 1 : at;
}

function isName(line: string): boolean {
  return (
    line !== '' && line.length <= 100 && line.split(/\s+/).length <= 9 && !/[?!:]$|[a-z]{3,}\.$/.test(line)
  );
}

function filledAbove(lines: readonly Line[], at: number): { at: number; text: string } {
  for (let index = at - 1; index >= Math.max(0, at - 6); index -= 1) {
    const text = trimmedAt(lines, index);
    if (text !== '') return { at: index, text };
  }
  return { at: -1, text: '' };
}

function aboveRule(lines: readonly Line[], at: number): number {
  const above = filledAbove(lines, at);
  return above.at >= 0 && at - above.at <= 3 && isRule(above.text) ? above.at : at;
}
