import type { IsoDay } from '../days.ts';
import type { Deal } from '../deal.ts';
import { type Batting, toBatting } from './batting.ts';
import { countingDay, startAfter, startOf, type TrendUnit, unitFor } from './period.ts';

/** The average of one month, quarter or year. */
export interface TrendPoint {
  /** First day of it. */
  start: IsoDay;
  batting: Batting;
  /** The decided deals it counts. */
  deals: Deal[];
}

/** The average over time. */
export interface Trend {
  unit: TrendUnit;
  /** Oldest first; also those without a decision in between, unless there are more than `MOST_POINTS`. */
  points: TrendPoint[];
}

/** A stray date centuries ago must not draw a thousand empty years. */
const MOST_POINTS = 60;

/** The trend of decided deals, in any order. */
export function toTrend(decided: readonly Deal[]): Trend {
  const days = decided.map(countingDay);
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return { unit: 'month', points: [] };
  const unit = unitFor(first, last);
  const buckets = new Map<IsoDay, Deal[]>(emptyStarts(first, last, unit).map((start) => [start, []]));
  for (const [index, deal] of decided.entries()) {
    const start = startOf(days[index] ?? first, unit);
    const bucket = buckets.get(start);
    if (bucket) bucket.push(deal);
    else buckets.set(start, [deal]);
  }
  const points = [...buckets]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([start, deals]) => {
      const won = deals.filter(({ outcome }) => outcome === 'won').length;
      return { start, deals, batting: toBatting(won, deals.length - won) };
    });
  return { unit, points };
}

function emptyStarts(first: IsoDay, last: IsoDay, unit: TrendUnit): IsoDay[] {
  const starts: IsoDay[] = [];
  for (let start = startOf(first, unit); start <= last; start = startAfter(start, unit)) {
    if (starts.push(start) > MOST_POINTS) return [];
  }
  return starts;
}
