import { Dexie } from 'dexie';
import type { RowId } from '../../domain/deal.ts';
import type { DealQuery } from '../../domain/pipeline.ts';
import type { StoredDeal } from '../stored-deal.ts';
import { type Clause, indexOf } from './clauses.ts';

/** A place in the order of a query: the sort key and the id of the deal that stands there. */
export type Cursor = readonly [key: string, id: RowId];

/** A stretch of the sorted column's index. */
export interface Range {
  lower: unknown;
  upper: unknown;
  hasLower: boolean;
  hasUpper: boolean;
}

/** Keys with something in them, and those without, which are looked through last in either direction. */
const SOME: Range = {
  lower: ['\u0000', Dexie.minKey],
  upper: ['\uffff', Dexie.maxKey],
  hasLower: true,
  hasUpper: true,
};
const NONE: Range = { lower: ['', Dexie.minKey], upper: ['', Dexie.maxKey], hasLower: true, hasUpper: true };

/** Where to look, in this order, for the deals after a place; a condition on the sorted column narrows it. */
export function rangesOf(
  { sort, isDescending }: DealQuery,
  clauses: readonly Clause[],
  after: Cursor | undefined,
): Range[] {
  const own = clauses.find(({ index }) => index === indexOf(sort));
  const whole: Range[] = own
    ? [{ lower: own.lower, upper: own.upper, hasLower: true, hasUpper: true }]
    : [SOME, NONE];
  if (!after) return whole;
  const [first, ...rest] = after[0] === '' ? [NONE] : whole;
  const narrowed = isDescending
    ? { ...first, upper: after, hasUpper: false }
    : { ...first, lower: after, hasLower: false };
  return [narrowed as Range, ...rest];
}

/** Where a deal stands in the order of a query. */
export function placeOf({ order, id }: StoredDeal, { sort }: DealQuery): Cursor {
  return [order?.[sort] ?? '', id];
}

/** Rows in the order of the query, those after a place only: the same order as the index gives. */
export function sortedAfter(
  rows: readonly StoredDeal[],
  query: DealQuery,
  after: Cursor | undefined,
): StoredDeal[] {
  const isAfter = (row: StoredDeal) => !after || compare(placeOf(row, query), after, query) > 0;
  return rows.filter(isAfter).sort((a, b) => compare(placeOf(a, query), placeOf(b, query), query));
}

function compare(a: Cursor, b: Cursor, { isDescending }: DealQuery): number {
  if ((a[0] === '') !== (b[0] === '')) return a[0] === '' ? 1 : -1;
  const order = compareText(a[0], b[0]) || compareText(a[1], b[1]);
  return isDescending ? -order : order;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
