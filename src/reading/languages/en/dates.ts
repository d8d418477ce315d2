import { addDays, addMonths, type IsoDay } from '../../../domain/days.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH = `(?:${MONTHS.map((name) => (name.length > 4 ? `${name.slice(0, 3)}(?:t|${name.slice(3)})?\\.?` : name)).join('|')})`;

/**
 * A time named in a piece of text as a month, most exact form first; undefined for none or a past one.
 * `yearBefore` is the year named in the sentence above, for "the September before".
 */
export function parseWhen(plain: string, day: IsoDay, yearBefore?: number): string | undefined {
  const found =
    namedMonth(plain, day, yearBefore) ??
    quarter(plain, day) ??
    season(plain, day) ??
    halfYear(plain, day) ??
    span(plain, day) ??
    occasion(plain, day);
  return found !== undefined && found >= day.slice(0, 7) ? found : undefined;
}

/** The last year named in a piece of text. */
export function yearIn(plain: string): number | undefined {
  const year = [...plain.matchAll(/\b(20\d{2})\b/g)].at(-1)?.[1];
  return year === undefined ? undefined : Number(year);
}

function namedMonth(plain: string, day: IsoDay, yearBefore: number | undefined): string | undefined {
  const pattern = new RegExp(
    `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(${MONTH})(?![a-z])(?: (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d))?,?(?: (?:of )?(\\d{4}))?`,
    'gi',
  );
  const match = [...plain.matchAll(pattern)].find((one) => isMonthWord(plain, one));
  if (!match) return undefined;
  const month = MONTHS.findIndex((name) => name.startsWith((match[2] ?? '').toLowerCase().slice(0, 3))) + 1;
  const after = plain.slice(match.index + match[0].length);
  const isBefore = /^ before\b/i.test(after) && yearBefore !== undefined;
  const named = match[4] ?? /^[^.;]{0,12}\b(20\d{2})\b/.exec(after)?.[1];
  if (named) return toMonth(Number(named), month);
  if (isBefore) return toMonth(yearBefore, month);
  const isNextYear = /\bnext year\b/i.test(plain);
  return toMonth(yearAhead(month, day) + (isNextYear && month > monthOf(day) ? 1 : 0), month);
}

/** "May" and "March" are also verbs. */
function isMonthWord(plain: string, match: RegExpExecArray): boolean {
  const word = match[2] ?? '';
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
  if (unit.startsWith('w')) return addDays(day, count * 7);
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
