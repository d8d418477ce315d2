import { addDays, addMonths, daysBetween, type IsoDay, localDay } from '../days.ts';
import type { Deal } from '../deal.ts';

/** What part of the book is looked at. */
export const PERIODS = ['all', 'thisYear', 'last12Months', 'quarter'] as const;
export type Period = (typeof PERIODS)[number];

/** Both days belong to it. */
export interface DayRange {
  from: IsoDay;
  to: IsoDay;
}

/** How wide one point of the trend is. */
export type TrendUnit = 'month' | 'quarter' | 'year';

/** Months of a point. */
const MONTHS: Record<TrendUnit, number> = { month: 1, quarter: 3, year: 12 };

/** Longest span drawn by month, and by quarter, in days: some twenty points each. */
const LONGEST_BY_MONTH = 550;
const LONGEST_BY_QUARTER = 2200;

/** The day a deal counts on: the day it was decided, else the day it came into the book. */
export function countingDay(deal: Pick<Deal, 'decidedOn' | 'createdAt'>): IsoDay {
  return deal.decidedOn || localDay(new Date(deal.createdAt));
}

/** The days of a period as of `today`; undefined for the whole book. */
export function rangeOf(period: Period, today: IsoDay): DayRange | undefined {
  if (period === 'all') return undefined;
  if (period === 'last12Months') return { from: addDays(addMonths(today, -12), 1), to: today };
  const unit = period === 'thisYear' ? 'year' : 'quarter';
  const from = startOf(today, unit);
  return { from, to: addDays(startAfter(from, unit), -1) };
}

/** How wide the points of a trend from `first` to `last` are. */
export function unitFor(first: IsoDay, last: IsoDay): TrendUnit {
  const days = daysBetween(first, last);
  if (days <= LONGEST_BY_MONTH) return 'month';
  return days <= LONGEST_BY_QUARTER ? 'quarter' : 'year';
}

/**
 * First day of the month, quarter or year `day` lies in.
 * @example startOf('2026-11-24', 'quarter') // '2026-10-01'
 */
export function startOf(day: IsoDay, unit: TrendUnit): IsoDay {
  const month = Number(day.slice(5, 7));
  const back = (month - 1) % MONTHS[unit];
  const first = `${day.slice(0, 7)}-01` as IsoDay;
  return back === 0 ? first : addMonths(first, -back);
}

/** The first day of the next month, quarter or year. */
export function startAfter(start: IsoDay, unit: TrendUnit): IsoDay {
  return addMonths(start, MONTHS[unit]);
}
