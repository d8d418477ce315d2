import { addDays, addMonths, type IsoDay } from '../../domain/days.ts';
import type { TimeWords } from '../language.ts';
import { toPattern, wholeWords } from '../pattern.ts';

/** Finds the time a sentence names. */
export interface TimeReader {
  /**
   * The first time named, as a month or, for spans of days and weeks, a day; undefined for none or a past one.
   * @param day the mail's day, from which "in two months" and "next spring" count
   * @param yearBefore the year named in the sentence above, for "in March" that means that year
   */
  parseWhen(plain: string, day: IsoDay, yearBefore?: number): string | undefined;
  /** Whether the sentence says "then", meaning a time named above. */
  saysThen(plain: string): boolean;
  /** Months of the spans of time in a sentence, with what stands around each. */
  spansIn(plain: string): { months: number; before: string; after: string }[];
}

const YEAR = '20\\d\\d';
/** The digits of a day before a month, and what may follow them: "3rd of", "3. ", "1er ", "3 de ". */
const DAY = "(?:(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)? (?:of |de |d'|di )?)?";

/** The last year named in a piece of text. */
export function yearIn(plain: string): number | undefined {
  const year = [...plain.matchAll(/\b(20\d\d)\b/g)].at(-1)?.[1];
  return year === undefined ? undefined : Number(year);
}

export function makeTimeReader(words: TimeWords): TimeReader {
  const whole = (source: string) => wholeWords(source, 'gi');
  const count = `\\d{1,3}|${keysOf(words.counts)}`;
  const { day: days, week, month, year } = words.units;
  const unit = `(${days})|(${week})|(${month})|(${year})`;
  const countUnit = `(${count})(?: \\(\\d{1,3}\\))?[ -]?(?:${unit})`;
  const MONTH = whole(
    `${DAY}(${words.months.join('|')})(?: (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:))?(?:${words.beforeYear}(${YEAR}))?`,
  );
  const EACH_MONTH = words.months.map((source) => toPattern(`^(?:${source})$`));
  const NO_MONTH = toPattern(`^(?:${words.noMonth})`, '');
  const QUARTERS = words.quarters.map((source) =>
    whole(`(?:${source})(?:${words.beforeYear}(?:fy)?'?(${YEAR}|\\d\\d))?`),
  );
  const SEASONS = words.seasons.map(
    ([source, first]) => [whole(`(?:${source})(?:${words.beforeYear}(${YEAR}))?`), first] as const,
  );
  const PARTS = words.partsOfYear.map(
    ([source, first]) =>
      [whole(`(?:${source})(?:(${YEAR})|(${words.nextYear})|(?:${words.thisYear}))`), first] as const,
  );
  const OCCASIONS = words.occasions.map(([source, first]) => [whole(source), first] as const);
  const SPAN_AHEAD = whole(`(?:${words.spanBefore})(?:${countUnit})`);
  const SPAN_BEHIND = whole(`${countUnit} (?:${words.spanAfter === '' ? '(?!)' : words.spanAfter})`);
  const SPAN = whole(countUnit);
  const [NEXT_YEAR, NEXT_MONTH, NEXT_QUARTER] = [words.nextYear, words.nextMonth, words.nextQuarter].map(
    (source) => whole(source),
  );
  const THEN = whole(words.laterThen);
  const test = (pattern: RegExp | undefined, plain: string) =>
    pattern !== undefined && plain.search(pattern) >= 0;

  const toCount = (word: string) =>
    /^\d/.test(word) ? Number(word) : (words.counts[word.toLowerCase().replace(/\s+/g, ' ')] ?? 1);
  const monthsOf = (match: RegExpMatchArray): number => {
    const amount = toCount(match[1] ?? '');
    return match[5] ? amount * 12 : match[4] ? amount : match[3] ? amount / 4.345 : amount / 30.4;
  };

  function namedMonth(plain: string, day: IsoDay, yearBefore: number | undefined): string | undefined {
    for (const match of plain.matchAll(MONTH)) {
      const at = match.index + match[0].indexOf(match[2] ?? '');
      if (words.noMonth !== '' && NO_MONTH.test(plain.slice(at))) continue;
      const number = EACH_MONTH.findIndex((pattern) => pattern.test(match[2] ?? '')) + 1;
      const after = plain.slice(match.index + match[0].length);
      const named = match[4] ?? new RegExp(`^[^.;,]{0,12}\\b(${YEAR})\\b`).exec(after)?.[1];
      if (named) return toMonth(Number(named), number);
      const ahead = yearAhead(number, day);
      if (test(NEXT_YEAR, plain) && number >= monthOf(day)) return toMonth(ahead + 1, number);
      if (yearBefore !== undefined && yearBefore > ahead) return toMonth(yearBefore, number);
      return toMonth(ahead, number);
    }
    return undefined;
  }

  function written(plain: string): string | undefined {
    const iso = /\b(20\d\d)-(0[1-9]|1[0-2])(?:-\d\d)?\b/.exec(plain);
    if (iso) return toMonth(Number(iso[1]), Number(iso[2]));
    const full = /\b(\d{1,2})([./-])(\d{1,2})\2(20\d\d)\b/.exec(plain);
    if (full) {
      const [first, second] = [Number(full[1]), Number(full[3])];
      const isMonthFirst = full[2] === '/' && words.units.month.startsWith('month');
      const number = isMonthFirst && first <= 12 ? first : second <= 12 ? second : first;
      return number >= 1 && number <= 12 ? toMonth(Number(full[4]), number) : undefined;
    }
    const short = /(?<![\d./])(0?[1-9]|1[0-2])[./](20\d\d)\b/.exec(plain);
    return short ? toMonth(Number(short[2]), Number(short[1])) : undefined;
  }

  function quarter(plain: string, day: IsoDay): string | undefined {
    for (const pattern of QUARTERS) {
      const match = [...plain.matchAll(pattern)][0];
      if (!match) continue;
      const word = (match[1] ?? '').toLowerCase();
      const first = (Number(word) || (words.ordinals[word] ?? 1)) * 3 - 2;
      const year = match[2];
      if (year) return toMonth(Number(year.length === 2 ? `20${year}` : year), first);
      const ahead = yearAhead(first, day);
      return toMonth(test(NEXT_YEAR, plain) && ahead === yearOf(day) ? ahead + 1 : ahead, first);
    }
    if (!test(NEXT_QUARTER, plain)) return undefined;
    return toMonthAfter(toMonth(yearOf(day), Math.floor((monthOf(day) - 1) / 3) * 3 + 1), 3);
  }

  function season(plain: string, day: IsoDay): string | undefined {
    for (const [pattern, first] of SEASONS) {
      const match = [...plain.matchAll(pattern)][0];
      if (match) return toMonth(match[1] ? Number(match[1]) : yearAhead(first, day), first);
    }
    return undefined;
  }

  function partOfYear(plain: string, day: IsoDay): string | undefined {
    for (const [pattern, first] of PARTS) {
      const match = [...plain.matchAll(pattern)][0];
      if (match) return toMonth(match[1] ? Number(match[1]) : yearOf(day) + (match[2] ? 1 : 0), first);
    }
    return undefined;
  }

  function span(plain: string, day: IsoDay): string | undefined {
    const match = [...plain.matchAll(SPAN_AHEAD)][0] ?? [...plain.matchAll(SPAN_BEHIND)][0];
    if (!match) return undefined;
    const amount = toCount(match[1] ?? '');
    if (match[2]) return addDays(day, Math.round(amount));
    if (match[3]) return addDays(day, Math.round(amount * 7));
    return addMonths(day, Math.round(monthsOf(match))).slice(0, 7);
  }

  /** Before seasons: "after the summer" is no time in summer. */
  function occasion(plain: string, day: IsoDay): string | undefined {
    for (const [pattern, first] of OCCASIONS) {
      const match = [...plain.matchAll(pattern)][0];
      if (!match) continue;
      const year = /^ (?:\p{L}+ )?(20\d\d)\b/u.exec(plain.slice(match.index + match[0].length))?.[1];
      if (year !== undefined) return toMonth(Number(year), first);
      return toMonth(first <= monthOf(day) ? yearOf(day) + 1 : yearOf(day), first);
    }
    return undefined;
  }

  function anyYear(plain: string, day: IsoDay): string | undefined {
    if (test(NEXT_YEAR, plain)) return toMonth(yearOf(day) + 1, 1);
    if (test(NEXT_MONTH, plain)) return toMonthAfter(day.slice(0, 7), 1);
    const year = /\b(?:in|en|em|im|nel|for|til|until|bis|à|para|per|tot) (?:fy ?)?(20\d\d)\b/i.exec(
      plain,
    )?.[1];
    return year !== undefined && Number(year) > yearOf(day) ? toMonth(Number(year), 1) : undefined;
  }

  return {
    parseWhen(plain, day, yearBefore) {
      const found =
        written(plain) ??
        namedMonth(plain, day, yearBefore) ??
        quarter(plain, day) ??
        partOfYear(plain, day) ??
        occasion(plain, day) ??
        season(plain, day) ??
        span(plain, day) ??
        anyYear(plain, day);
      return found !== undefined && found >= day.slice(0, 7) ? found : undefined;
    },
    saysThen: (plain) => test(THEN, plain),
    spansIn: (plain) =>
      [...plain.matchAll(SPAN)].map((match) => ({
        months: Math.round(monthsOf(match) * 10) / 10,
        before: plain.slice(0, match.index),
        after: plain.slice(match.index + match[0].length),
      })),
  };
}

/** The keys of a table as alternatives, the longest first. */
function keysOf(table: Record<string, number>): string {
  return Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** The year in which a month comes next, this month included. */
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

function toMonthAfter(month: string, months: number): string {
  return addMonths(`${month}-01` as IsoDay, months).slice(0, 7);
}
