import type { RowId } from '../../domain/deal.ts';
import type { DealQuery } from '../../domain/pipeline.ts';
import { asBookError } from '../book-error.ts';
import { database } from '../database.ts';
import { holdsAll, wordsOf } from '../deal-words.ts';
import { type Clause, clausesOf, collectionOf, indexOf } from './clauses.ts';

const CHUNK = 2_000;

/**
 * How many deals a query finds. Conditions are counted in their indexes; only a search reads deals.
 * @throws BookError, or the signal's reason once it is aborted
 */
export async function countDeals(query: DealQuery, signal: AbortSignal): Promise<number> {
  const clauses = clausesOf(query);
  const [only] = clauses;
  if (wordsOf(query.search).length > 0 || clauses.length > 1)
    return (await matchingIds(query, signal)).length;
  const count = await asBookError(() => (only ? collectionOf(only) : living()).count());
  signal.throwIfAborted();
  return count;
}

/**
 * The ids of all deals a query finds, in no order that counts.
 * @throws BookError, or the signal's reason once it is aborted
 */
export async function matchingIds(query: DealQuery, signal: AbortSignal): Promise<RowId[]> {
  const ids = await idsOfClauses(clausesOf(query), signal);
  const words = wordsOf(query.search);
  if (words.length === 0) return ids;
  const found: RowId[] = [];
  for (let from = 0; from < ids.length; from += CHUNK) {
    const rows = await asBookError(() => database().deals.bulkGet(ids.slice(from, from + CHUNK)));
    signal.throwIfAborted();
    for (const row of rows) if (row && holdsAll(row, words)) found.push(row.id);
  }
  return found;
}

/** The deals that meet every condition, by the indexes alone. */
async function idsOfClauses(clauses: readonly Clause[], signal: AbortSignal): Promise<RowId[]> {
  const collections = clauses.length === 0 ? [living()] : clauses.map(collectionOf);
  const lists = await asBookError(() =>
    Promise.all(collections.map((collection) => collection.primaryKeys())),
  );
  signal.throwIfAborted();
  const [shortest = [], ...others] = lists.sort((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return shortest.filter((id) => sets.every((set) => set.has(id)));
}

/** Every living deal: tombstones have no place in this index. */
function living() {
  return database().deals.orderBy(indexOf('updatedAt'));
}
