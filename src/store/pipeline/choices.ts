import { liveQuery } from 'dexie';
import { asBookError } from '../book-error.ts';
import { database } from '../database.ts';
import { indexOf } from './clauses.ts';

/** What the book can be filtered by beyond the codes, each in alphabetical order. */
export interface FilterChoices {
  /** Codes and the rep's own reasons, as stored. */
  reasons: string[];
  /** Names in lower case. */
  interests: string[];
}

/** The reasons and interests that living deals have. */
export function filterChoices(): Promise<FilterChoices> {
  return asBookError(async () => ({
    reasons: await facetsOfKind('reason'),
    interests: await facetsOfKind('interest'),
  }));
}

/**
 * Calls back whenever deals changed, in this page or any other, also once at the start.
 * @returns what ends it
 */
export function watchBook(onChange: () => void, onFailure: (error: unknown) => void): () => void {
  // Every write moves `updatedAt`, also that of a deletion.
  const newest = () => asBookError(() => database().deals.orderBy('updatedAt').last());
  const subscription = liveQuery(newest).subscribe({ next: onChange, error: onFailure });
  return () => subscription.unsubscribe();
}

/** Whether the book holds a living deal. */
export function hasDeals(): Promise<boolean> {
  return asBookError(async () => {
    const first = await database().deals.orderBy(indexOf('updatedAt')).limit(1).primaryKeys();
    return first.length > 0;
  });
}

async function facetsOfKind(kind: 'reason' | 'interest'): Promise<string[]> {
  const keys = await database().deals.where('facets').startsWith(`${kind}:`).uniqueKeys();
  return keys.map((key) => String(key).slice(kind.length + 1));
}
