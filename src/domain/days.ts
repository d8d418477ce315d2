/**
 * Calendar days. A day is a plain `yyyy-mm-dd` in the rep's own calendar; arithmetic never
 * passes through a time zone, so no day is gained or lost at midnight or at a clock change.
 */

/** A calendar day, `yyyy-mm-dd`. */
export type IsoDay = string & { readonly __brand: 'IsoDay' };

interface DayParts {
  year: number;
  month: number;
  day: number;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `text` is a real day of the calendar (`2026-02-30` is not). */
export function isIsoDay(text: unknown): text is IsoDay {
  if (typeof text !== 'string') return false;
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day it is for the rep at `now`, by the machine's own time zone. */
export function localDay(now: Date): IsoDay {
  return toDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** `day` moved by whole days, back for a negative count. */
export function addDays(day: IsoDay, days: number): IsoDay {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const moved = new Date(0);
  moved.setUTCFullYear(year, month - 1, dayOfMonth + days);
  return toDay({ year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() });
}

/**
 * `day` moved by whole months; a day the target month lacks becomes its last day.
 * @example addMonths('2026-08-31', 6) // '2027-02-28'
 */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return toDay({ ...target, day: Math.min(dayOfMonth, daysInMonth(target.year, target.month)) });
}

/** The same day, or the Monday after when it falls on a weekend: a call is made on a working day. */
export function rollToWorkday(day: IsoDay): IsoDay {
  const weekday = weekdayOf(day);
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
}

/** 0 Sunday .. 6 Saturday. */
export function weekdayOf(day: IsoDay): number {
  return utcDate(day).getUTCDay();
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((utcDate(to).getTime() - utcDate(from).getTime()) / 86_400_000);
}

function utcDate(day: IsoDay): Date {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return date;
}

function partsOf(day: IsoDay): DayParts {
  const match = DAY.exec(day);
  if (!match) throw new RangeError(`not a calendar day: ${day}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function toDay({ year, month, day }: DayParts): IsoDay {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDay;
}
