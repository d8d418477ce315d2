import type { IsoDay } from '../../domain/days.ts';
import type { TrendUnit } from '../../domain/insights/period.ts';
import { language, say } from '../../words/words.ts';

/** A month, quarter or year with its year, e.g. `Nov 2026`, `Q4 2026`, `2026`. */
export function wordsOf(start: IsoDay, unit: TrendUnit): string {
  const year = yearOf(start);
  if (unit === 'year') return year;
  if (unit === 'quarter') return say('insights_quarterOf', quarterOf(start), year);
  return format(start, { month: 'short', year: 'numeric' });
}

/** The same without its year, for an axis; '' for a year. */
export function shortWordsOf(start: IsoDay, unit: TrendUnit): string {
  if (unit === 'year') return '';
  return unit === 'quarter' ? say('insights_quarter', quarterOf(start)) : format(start, { month: 'short' });
}

/** The year as it is written in four digits. */
export function yearOf(start: IsoDay): string {
  return start.slice(0, 4);
}

function quarterOf(start: IsoDay): number {
  return Math.ceil(Number(start.slice(5, 7)) / 3);
}

function format(start: IsoDay, options: Intl.DateTimeFormatOptions): string {
  // The day is already the rep's own; UTC on both sides keeps it.
  return new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' }).format(
    new Date(`${start}T00:00:00Z`),
  );
}
