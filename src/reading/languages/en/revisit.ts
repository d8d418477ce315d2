import { addDays, addMonths, type IsoDay } from '../../../domain/days.ts';
import type { Sentence } from '../../sentences.ts';

interface Revisit {
  /** `yyyy-mm`, or `yyyy-mm-dd` when a day is named. */
  month: string;
  evidence: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH = `(?:${MONTHS.map((name) => (name.length > 4 ? `${name.slice(0, 3)}(?:t|${name.slice(3)})?\\.?` : name)).join('|')})`;

/** A sentence that speaks of coming back, or of when the present contract ends. */
const COMES_BACK =
  /\b(?:reach out|contact|check (?:in|back)|call(?: me| us| back)?|touch base|try (?:me|us|again)|get (?:back )?in touch|get back|circle back|revisit|talk|speak|write|come back|approach|remind|diary|calendar|pick (?:this|it|things) (?:back )?up|look at (?:this|it) again|again|until|till|hold(?:ing)? off|expires?|ends?|is up|comes? up|runs (?:until|through|out|to)|start looking|bring it back|ping|follow up|reconnect|next (?:time|round|one)|resume|reopen|restart|on hold|postpon\w*|push\w*|defer\w*|delay\w*|wait\w*|put me in|not this|mov\w+|rework|then\b|rebid|go(?:es)? out to bid|should know|revive|keep in touch|catch up|drop me|in the running|tender again)\b/i;

/** When the sender says to come back; counted from the mail's day. Undefined when not said. */
export function findRevisit(day: IsoDay, sentences: readonly Sentence[]): Revisit | undefined {
  for (const [index, { plain, text }] of sentences.entries()) {
    const near = `${plain} ${sentences[index + 1]?.plain ?? ''}`;
    if (!COMES_BACK.test(plain) && !(/\bthen\b/i.test(near) && COMES_BACK.test(near))) continue;
    const month = parseWhen(plain, day);
    if (month) return { month, evidence: text };
  }
  return undefined;
}

/** A time named in a sentence as a month, most exact form first; undefined for none or a past one. */
export function parseWhen(plain: string, day: IsoDay): string | undefined {
  const found =
    namedMonth(plain, day) ??
    quarter(plain, day) ??
    season(plain, day) ??
    halfYear(plain, day) ??
    span(plain, day) ??
    occasion(plain, day);
  return found !== undefined && found >= day.slice(0, 7) ? found : undefined;
}

function namedMonth(plain: string, day: IsoDay): string | undefined {
  const pattern = new RegExp(
    `\\b(before |by )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(${MONTH})(?![\\p{L}])(?: (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d))?,?(?: (?:of )?(\\d{4}))?`,
    'giu',
  );
  const matches = [...plain.matchAll(pattern)].filter((match) => isMonthWord(plain, match));
  const match =
    matches.find(({ index = 0 }) => COMES_BACK.test(plain.slice(Math.max(0, index - 60), index))) ??
    matches[0];
  if (!match) return undefined;
  const month = MONTHS.findIndex((name) => name.startsWith((match[3] ?? '').toLowerCase().slice(0, 3))) + 1;
  const named = match[5] ?? /\b(20\d{2})\b/.exec(plain.slice((match.index ?? 0) + match[0].length))?.[1];
  const isNextYear = /\bnext year\b/i.test(plain);
  const year = named ? Number(named) : yearAhead(month, day) + (isNextYear && month > monthOf(day) ? 1 : 0);
  const before =
    /\bthe \w+ before\b/i.test(plain) && named !== undefined
      ? matches.find((other) => other !== match)
      : undefined;
  if (before) return undefined;
  return toMonth(year, month);
}

/** "May" and "March" are also verbs. */
function isMonthWord(plain: string, match: RegExpExecArray): boolean {
  const word = match[3] ?? '';
  if (!/^(?:may|march|mar|sep|dec|jan|oct)$/i.test(word)) return true;
  if (/^[a-z]/.test(word) && !/^(?:jan|oct|dec|sep)$/.test(word)) return false;
  return word.toLowerCase() !== 'may' || !/^May (?:i|we|you|be|have)\b/i.test(plain.slice(match.index));
}

function quarter(plain: string, day: IsoDay): string | undefined {
  const match =
    /\bq([1-4])(?:,? (?:of )?(?:fy)?'?(\d{4}|\d{2}))?\b/i.exec(plain) ??
    /\b(first|second|third|fourth) quarter(?: of (\d{4}))?/i.exec(plain);
  if (match) {
    const number =
      Number(match[1]) || ['first', 'second', 'third', 'fourth'].indexOf((match[1] ?? '').toLowerCase()) + 1;
    const month = number * 3 - 2;
    const year = match[2]
      ? Number(match[2].length === 2 ? `20${match[2]}` : match[2])
      : yearAhead(month, day);
    return toMonth(year, month);
  }
  if (!/\bnext quarter\b/i.test(plain)) return undefined;
  const start = Math.floor((monthOf(day) - 1) / 3) * 3 + 1;
  return addMonths(`${day.slice(0, 4)}-${String(start).padStart(2, '0')}-01` as IsoDay, 3).slice(0, 7);
}

const SEASONS: Record<string, number> = { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12 };

function season(plain: string, day: IsoDay): string | undefined {
  const match =
    /\b(?:next |this |the |in |late |early |until |for )+(spring|summer|fall|autumn|winter)\b(?: (?:of )?(\d{4}))?/i.exec(
      plain,
    );
  const month = match ? SEASONS[(match[1] ?? '').toLowerCase()] : undefined;
  if (!match || month === undefined) return undefined;
  return toMonth(match[2] ? Number(match[2]) : yearAhead(month, day), month);
}

function halfYear(plain: string, day: IsoDay): string | undefined {
  const match = /\b(first|second) half of (?:the year|(\d{4})|next year)/i.exec(plain);
  if (!match) return undefined;
  const month = (match[1] ?? '').toLowerCase() === 'first' ? 1 : 7;
  const year = match[2]
    ? Number(match[2])
    : /next year/i.test(match[0])
      ? yearOf(day) + 1
      : yearAhead(month, day);
  return toMonth(year, month);
}

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

function span(plain: string, day: IsoDay): string | undefined {
  const match =
    /\b(?:in|after|within|wait|another|for|about|told|give (?:it|us|me)|back in) (?:about |around |roughly |another |maybe |at least |the next )*(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|a couple(?: of)?|a few|an?)(?: or so)?[- ](weeks?|months?|mos?|years?)\b/i.exec(
      plain,
    ) ??
    /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|a couple(?: of)?|a few|an?) (months?|years?) (?:from now|out|time|down the (?:road|line))\b/i.exec(
      plain,
    );
  if (!match) return undefined;
  const count = toCount((match[1] ?? '').toLowerCase());
  const unit = (match[2] ?? '').toLowerCase();
  if (unit.startsWith('w')) return addDays(day, count * 7).slice(0, 7);
  return addMonths(day, count * (unit.startsWith('y') ? 12 : 1)).slice(0, 7);
}

function occasion(plain: string, day: IsoDay): string | undefined {
  if (
    /\b(?:after|in) the (?:new year|holidays?|turn of the year)|\bafter (?:christmas|new year'?s?)|\bearly next year|\b(?:in|until|till|for) the new year|\bnext (?:calendar )?year|\bnew year\b/i.test(
      plain,
    )
  )
    return toMonth(yearOf(day) + 1, 1);
  if (/\b(?:new|next) (?:fiscal|financial) year\b/i.test(plain)) return toMonth(yearAhead(7, day), 7);
  if (/\bend of (?:the |this )?year\b/i.test(plain)) return toMonth(yearOf(day), 12);
  if (/\bnext month\b/i.test(plain)) return addMonths(`${day.slice(0, 7)}-01` as IsoDay, 1).slice(0, 7);
  if (/\bafter thanksgiving\b/i.test(plain)) return toMonth(yearAhead(11, day), 11);
  if (/\bafter labor day\b/i.test(plain)) return toMonth(yearAhead(9, day), 9);
  return undefined;
}

function toCount(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  if (word.startsWith('a couple')) return 2;
  if (word === 'a few') return 3;
  if (word === 'eighteen') return 18;
  return word === 'a' || word === 'an' ? 1 : WORDS.indexOf(word) + 1;
}

/** The year in which `month` comes next, this month included. */
function yearAhead(month: number, day: IsoDay): number {
  return yearOf(day) + (month < monthOf(day) ? 1 : 0);
}

function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

function monthOf(day: IsoDay): number {
  return Number(day.slice(5, 7));
}

function toMonth(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
