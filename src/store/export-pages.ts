import type { Outcome } from '../domain/codes.ts';
import { type Deal, type Instant, isLiving, type RowId } from '../domain/deal.ts';
import { asBookError } from './book-error.ts';
import { database } from './database.ts';
import { fromStored, outcomeRank } from './stored-deal.ts';

/** Which living deals an export takes: all, those of one outcome, or those changed at or after a moment. */
export type ExportScope =
  | { kind: 'all' }
  | { kind: 'outcome'; outcome: Outcome }
  | { kind: 'since'; since: Instant };

/** Deals read at once: few enough that the page stays usable between two reads. */
const PAGE = 200;

/** Sorts behind every key of the indexes, which are all text. */
const LAST = '\uffff';

/** How many deals an export would take. */
export function countScope(scope: ExportScope): Promise<number> {
  return asBookError(() => within(scope).count());
}

/** The deals an export begins with. */
export function firstOfScope(scope: ExportScope, count: number): Promise<Deal[]> {
  return asBookError(async () => {
    const rows = await within(scope).reverse().limit(count).toArray();
    return rows.map(fromStored);
  });
}

/** The ids of all deals of an export, the last changed or decided first. */
export function idsOfScope(scope: ExportScope): Promise<RowId[]> {
  return asBookError(async () => {
    const ids = await within(scope).primaryKeys();
    return ids.reverse();
  });
}

/** Some deals of an export, and how many of its ids have been read with them. */
export interface DealPage {
  deals: Deal[];
  read: number;
}

/**
 * The deals of these ids, some at a time; those deleted meanwhile are left out.
 * @throws BookError, or the signal's reason once it is aborted
 */
export async function* dealPages(ids: readonly RowId[], signal: AbortSignal): AsyncGenerator<DealPage> {
  for (let from = 0; from < ids.length; from += PAGE) {
    const rows = await asBookError(() => database().deals.bulkGet(ids.slice(from, from + PAGE)));
    signal.throwIfAborted();
    yield {
      deals: rows.flatMap((row) => (row && isLiving(row) ? [fromStored(row)] : [])),
      read: Math.min(ids.length, from + PAGE),
    };
  }
}

/** Deals that were there at `since` and have been deleted from then on, the last deleted first. */
export function deletedSince(since: Instant): Promise<Deal[]> {
  return asBookError(async () => {
    const living = new Set(await within({ kind: 'since', since }).primaryKeys());
    const changed = await database().deals.where('updatedAt').aboveOrEqual(since).primaryKeys();
    const rows = await database().deals.bulkGet(changed.filter((id) => !living.has(id)));
    return rows
      .flatMap((row) => (row?.deletedAt && row.createdAt < since ? [fromStored(row)] : []))
      .reverse();
  });
}

function within(scope: ExportScope) {
  const { deals } = database();
  if (scope.kind === 'outcome') {
    const rank = String(outcomeRank(scope.outcome));
    return deals.where('[order.outcome+id]').between([rank, ''], [`${rank}${LAST}`, LAST]);
  }
  const since = scope.kind === 'since' ? scope.since : '';
  return deals.where('[order.updatedAt+id]').between([since, ''], [LAST, LAST]);
}
