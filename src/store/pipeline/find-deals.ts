import type { Deal } from '../../domain/deal.ts';
import type { DealQuery } from '../../domain/pipeline.ts';
import { asBookError } from '../book-error.ts';
import { database } from '../database.ts';
import { holdsAll, wordsOf } from '../deal-words.ts';
import { fromStored, type StoredDeal } from '../stored-deal.ts';
import { type Clause, clausesOf, collectionOf, indexOf } from './clauses.ts';
import { type Cursor, placeOf, type Range, rangesOf, sortedAfter } from './order.ts';

/** Deals found so far, in order. */
export interface Found {
  deals: Deal[];
  /** Where to go on; undefined at the end of the book. */
  next: Cursor | undefined;
}

/** Deals of one condition up to which they are all read and sorted here, instead of searched for in order. */
const FEW = 1_000;
/** Rows of the first look where rows are passed over, and of the largest. */
const FIRST_CHUNK = 200;
const LARGEST_CHUNK = 3_200;

/**
 * Finds up to `limit` deals that stand after a place, and hands them over as they are found, the
 * first ones early; what was handed over last says where to go on.
 * @throws BookError, or the signal's reason once it is aborted
 */
export async function* findDeals(
  query: DealQuery,
  after: Cursor | undefined,
  limit: number,
  signal: AbortSignal,
): AsyncGenerator<Found> {
  const clauses = clausesOf(query);
  const words = wordsOf(query.search);
  const matches = (deal: StoredDeal) =>
    clauses.every((clause) => clause.matches(deal)) && holdsAll(deal, words);
  const rarest = await asBookError(() => findRare(clauses));
  signal.throwIfAborted();
  if (rarest) {
    const rows = await asBookError(() => collectionOf(rarest).toArray());
    signal.throwIfAborted();
    yield pageOf(sortedAfter(rows.filter(matches), query, after), query, limit);
    return;
  }
  const isPlain = clauses.length === 0 && words.length === 0;
  let cursor = after;
  let missing = limit;
  let size = isPlain ? limit : FIRST_CHUNK;
  do {
    const place = cursor;
    const rows = await asBookError(() => readRows(query, rangesOf(query, clauses, place), size));
    signal.throwIfAborted();
    const found = rows.filter(matches).slice(0, missing);
    missing -= found.length;
    const last = missing === 0 ? found.at(-1) : rows.at(-1);
    cursor = rows.length < size && missing > 0 ? undefined : last && placeOf(last, query);
    if (found.length > 0 || cursor === undefined) yield { deals: found.map(fromStored), next: cursor };
    size = Math.min(2 * size, LARGEST_CHUNK);
  } while (cursor !== undefined && missing > 0);
}

function pageOf(rows: readonly StoredDeal[], query: DealQuery, limit: number): Found {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { deals: page.map(fromStored), next: last && placeOf(last, query) };
}

/** The condition that few deals meet, if there is one: the rarer the answer, the longer a search in order. */
async function findRare(clauses: readonly Clause[]): Promise<Clause | undefined> {
  const counts = await Promise.all(
    clauses.map((clause) =>
      collectionOf(clause)
        .limit(FEW + 1)
        .primaryKeys(),
    ),
  );
  const fewest = Math.min(...counts.map(({ length }) => length));
  return fewest <= FEW ? clauses[counts.findIndex(({ length }) => length === fewest)] : undefined;
}

/** Rows in the order of these ranges. */
async function readRows(
  { sort, isDescending }: DealQuery,
  ranges: readonly Range[],
  limit: number,
): Promise<StoredDeal[]> {
  const rows: StoredDeal[] = [];
  for (const { lower, upper, hasLower, hasUpper } of ranges) {
    const range = database().deals.where(indexOf(sort)).between(lower, upper, hasLower, hasUpper);
    const ordered = isDescending ? range.reverse() : range;
    rows.push(...(await ordered.limit(limit - rows.length).toArray()));
    if (rows.length >= limit) break;
  }
  return rows;
}
