import type { IsoDay } from '../domain/days.ts';
import { countDeals, type Stats } from '../domain/stats.ts';
import { asBookError } from './book-error.ts';
import { database } from './database.ts';

/** The book in figures as of `today`. */
export function readStats(today: IsoDay): Promise<Stats> {
  return asBookError(async () => countDeals(await database().deals.toArray(), today));
}
