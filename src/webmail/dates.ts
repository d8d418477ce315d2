import { addDays, type IsoDay, isIsoDay, localDay } from '../domain/days.ts';

/** The order in which a page writes day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

interface Hints {
  /** What the webmail itself says about its order. */
  order?: DateOrder | undefined;
  /** Language of the page, for names of days and months and, failing `order`, for the order. */
  lang?: string;
  now: Date;
}

/**
 * The day a page shows for a message; '' when it cannot be told for certain.
 * @example parseShownDay('Di. 4. März 2025, 10:00', { lang: 'de', now }) // '2025-03-04'
 */
export function parseShownDay(text: string, { order, lang = '', now }: Hints): IsoDay | '' {
  const shown = text.trim().slice(0, 200).toLowerCase();
  const language = supported(lang);
  return (
    parseNumbers(shown, order ?? orderOf(lang)) ||
    parseMonthName(shown, language, now) ||
    parseRelative(shown, language, now)
  );
}

/** The day of a `datetime` attribute; a moment becomes the rep's own day. */
export function parseDateTime(value: string): IsoDay | '' {
  if (isIsoDay(value)) return value;
  if (!/^\d{4}-\d{2}-\d{2}[T ]/.test(value)) return '';
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? '' : localDay(moment);
}

function parseNumbers(text: string, order: DateOrder | undefined): IsoDay | '' {
  const yearFirst = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return toDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const match = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!match) return '';
  const [, first = '', separator, second = '', year] = match;
  const dayFirst = toDay(year, second, first);
  const monthFirst = toDay(year, first, second);
  // Only one of them exists in the calendar, or they are the same.
  if (dayFirst === '' || monthFirst === '' || dayFirst === monthFirst) return dayFirst || monthFirst;
  if (order === 'mdy') return monthFirst;
  return order === 'dmy' || separator === '.' ? dayFirst : '';
}

/** Undefined for English of no country: both orders are English. */
function orderOf(lang: string): DateOrder | undefined {
  if (/^en-us\b/i.test(lang)) return 'mdy';
  return lang === '' || /^en$/i.test(lang) ? undefined : 'dmy';
}

/** `Tue, 4 Mar 2025`, `March 4, 2025`, `4. März 2025`; without a year the last such day. */
function parseMonthName(text: string, lang: string, now: Date): IsoDay | '' {
  const withoutTime = text.replace(/\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?/g, '');
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(withoutTime)?.[1];
  const month = monthIn(text, lang) ?? monthIn(text, 'en');
  if (!day || month === undefined) return '';
  const year = /(?<!\d)(\d{4})(?!\d)/.exec(withoutTime)?.[1];
  if (year) return toDay(year, String(month), day);
  const latest = addDays(localDay(now), 1);
  const thisYear = toDay(String(now.getFullYear()), String(month), day);
  return thisYear !== '' && thisYear <= latest
    ? thisYear
    : toDay(String(now.getFullYear() - 1), String(month), day);
}

/** The month a text names, 1 to 12; undefined for none or more than one. */
function monthIn(text: string, lang: string): number | undefined {
  const months = names(lang, 12, (index) => Date.UTC(2026, index, 15), 'month');
  const weekdays = weekdayNames(lang);
  const found = wordsOf(text)
    .map((word) => ({ word, at: indexesOf(word, months) }))
    .filter(({ at }) => at.length > 0);
  // "mar. 4 févr.": a day of the week may look like a month, but not the other way round.
  const certain = found.filter(({ word }) => indexesOf(word, weekdays).length === 0);
  const named = new Set((certain.length > 0 ? certain : found).flatMap(({ at }) => at));
  const [only] = named;
  return only === undefined || named.size > 1 ? undefined : only + 1;
}

/** `Today 10:00`, `gestern`, `Tue 10:00`, or a time alone: today, as every webmail shows it. */
function parseRelative(text: string, lang: string, now: Date): IsoDay | '' {
  const today = localDay(now);
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  for (const days of [0, -1]) {
    for (const format of [relative, new Intl.RelativeTimeFormat('en', { numeric: 'auto' })])
      if (text.startsWith(format.format(days, 'day').toLowerCase())) return addDays(today, days);
  }
  if (/^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?$/.test(text)) return today;
  const weekday = /^(\p{L}{2,})\.?,? +\d{1,2}[:.h]\d{2}/u.exec(text)?.[1];
  if (!weekday) return '';
  const [at, ...others] =
    [lang, 'en'].map((known) => indexesOf(weekday, weekdayNames(known))).find((found) => found.length > 0) ??
    [];
  if (at === undefined || others.length > 0) return '';
  return addDays(today, -((now.getDay() - at + 7) % 7 || 7));
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}{3,}/gu) ?? [];
}

/** Where a word stands in a list of names, in full or shortened. */
function indexesOf(word: string, list: string[][]): number[] {
  const exact = list.flatMap((forms, index) => (forms.includes(word) ? [index] : []));
  if (exact.length > 0) return exact;
  return list.flatMap((forms, index) =>
    forms.some((form) => form.startsWith(word) || (form.length > 2 && word.startsWith(form))) ? [index] : [],
  );
}

/** From Sunday on, as `Date.getDay` counts. */
function weekdayNames(lang: string): string[][] {
  return names(lang, 7, (index) => Date.UTC(2026, 1, 1 + index), 'weekday');
}

const namesByLanguage = new Map<string, string[][]>();

function names(
  lang: string,
  count: number,
  at: (index: number) => number,
  part: 'month' | 'weekday',
): string[][] {
  const known = namesByLanguage.get(`${part} ${lang}`);
  if (known) return known;
  const formats = (['long', 'short'] as const).map(
    (width) => new Intl.DateTimeFormat(lang, { [part]: width, timeZone: 'UTC' }),
  );
  const list = Array.from({ length: count }, (_, index) =>
    formats.map((format) => format.format(at(index)).toLowerCase().replace(/\.$/, '')),
  );
  namesByLanguage.set(`${part} ${lang}`, list);
  return list;
}

/** English where the page names no language that exists. */
function supported(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function toDay(year = '', month = '', day = ''): IsoDay | '' {
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(text) ? text : '';
}
