import { addDays, type IsoDay, isIsoDay, localDay } from '../domain/days.ts';

/** The order in which a page writes day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

interface Hints {
  /** What the webmail itself says about its order. */
  order?: DateOrder | undefined;
  /** Language of the page, for month names and, failing `order`, for the order. */
  lang?: string;
  now: Date;
}

const TODAY = /^(?:today|heute|aujourd|hoy|hoje|vandaag|oggi)/i;
const YESTERDAY = /^(?:yesterday|gestern|hier\b|ayer|ontem|gisteren|ieri)/i;

/** The day a page shows for a message; '' when it cannot be told for certain. */
export function parseShownDay(text: string, hints: Hints): IsoDay | '' {
  const shown = text.trim().slice(0, 200);
  if (TODAY.test(shown)) return localDay(hints.now);
  if (YESTERDAY.test(shown)) return addDays(localDay(hints.now), -1);
  const lang = hints.lang ?? 'en';
  return parseNumbers(shown, hints) || parseMonthName(shown, lang) || parseWeekday(shown, lang, hints.now);
}

/** The day of a `datetime` attribute; a moment becomes the rep's own day. */
export function parseDateTime(value: string): IsoDay | '' {
  if (isIsoDay(value)) return value;
  if (!/^\d{4}-\d{2}-\d{2}[T ]/.test(value)) return '';
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? '' : localDay(moment);
}

function parseNumbers(text: string, { order, lang }: Hints): IsoDay | '' {
  const yearFirst = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(text);
  if (yearFirst) return toDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const match = /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\b/.exec(text);
  if (!match) return '';
  const [, first, separator, second, year] = match;
  const isDayFirst = Number(first) > 12 || (Number(second) <= 12 && writesDayFirst(separator, order, lang));
  return isDayFirst ? toDay(year, second, first) : toDay(year, first, second);
}

function writesDayFirst(separator: string | undefined, order: DateOrder | undefined, lang = ''): boolean {
  if (order) return order === 'dmy';
  return separator === '.' || !/^(?:en(?:-us)?|)$/i.test(lang);
}

/** `Tue, 4 Mar 2025`, `March 4, 2025`, `4. März 2025`: one year, one day, one name of a month. */
function parseMonthName(text: string, lang: string): IsoDay | '' {
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const day = /\b(\d{1,2})(?=\b|st|nd|rd|th|º)(?!:)/.exec(text.replace(/\d{1,2}:\d{2}(?::\d{2})?/g, ''))?.[1];
  if (!year || !day) return '';
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  for (const names of [monthNames(lang), monthNames('en')]) {
    const month = names.findIndex((name) =>
      words.some((word) => name.startsWith(word) || word.startsWith(name)),
    );
    if (month >= 0) return toDay(year, String(month + 1), day);
  }
  return '';
}

/** `Mon 09:00`: the last Monday before today, as webmails write the days of the past week. */
function parseWeekday(text: string, lang: string, now: Date): IsoDay | '' {
  const word = /^(\p{L}{2,})\.?,? \d{1,2}[:.]\d{2}/u.exec(text)?.[1]?.toLowerCase();
  if (!word) return '';
  for (let back = 1; back <= 7; back += 1) {
    const day = addDays(localDay(now), -back);
    const names = [lang, 'en'].map((locale) => dayName(day, locale));
    if (names.some((name) => name.startsWith(word))) return day;
  }
  return '';
}

function dayName(day: IsoDay, lang: string): string {
  const options = { weekday: 'long', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(lang || 'en', options).format(new Date(day)).toLowerCase();
  } catch {
    return new Intl.DateTimeFormat('en', options).format(new Date(day)).toLowerCase();
  }
}

function monthNames(lang: string): string[] {
  const format = (locale: string) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  let names: Intl.DateTimeFormat;
  try {
    names = format(lang || 'en');
  } catch {
    names = format('en');
  }
  return Array.from({ length: 12 }, (_, month) => names.format(Date.UTC(2026, month, 1)).toLowerCase());
}

function toDay(year = '', month = '', day = ''): IsoDay | '' {
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(text) ? text : '';
}
