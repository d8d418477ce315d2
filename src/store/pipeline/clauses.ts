import { Dexie } from 'dexie';
import type { DealQuery } from '../../domain/pipeline.ts';
import { database } from '../database.ts';
import { type DealOrder, facet, fold, outcomeRank, type StoredDeal } from '../stored-deal.ts';

/** One condition of a query: a range of one index, and the same condition for a row in hand. */
export interface Clause {
  index: string;
  lower: unknown;
  upper: unknown;
  matches: (deal: StoredDeal) => boolean;
}

/** The conditions of a query that an index answers; only the search is not among them. */
export function clausesOf({ filter, today }: DealQuery): Clause[] {
  const clauses: Clause[] = [];
  if (filter.outcome !== '') {
    const rank = String(outcomeRank(filter.outcome));
    clauses.push(ordered('outcome', rank, `${rank}\uffff`));
  }
  if (filter.competitor !== '') {
    const name = fold(filter.competitor);
    clauses.push(ordered('competitor', name, name));
  }
  if (filter.from !== '' || filter.to !== '')
    clauses.push(ordered('decidedOn', filter.from || FIRST_DAY, filter.to || LAST_DAY));
  if (filter.due) clauses.push(ordered('nextDay', FIRST_DAY, today));
  if (filter.reason !== '') clauses.push(faceted(facet('reason', filter.reason)));
  if (filter.lostTo !== '') clauses.push(faceted(facet('lostTo', filter.lostTo)));
  if (filter.interest !== '') clauses.push(faceted(facet('interest', fold(filter.interest))));
  return clauses;
}

/** Before and after every day, but not where there is none. */
const FIRST_DAY = '0';
const LAST_DAY = '9999-12-31';

function ordered(column: keyof DealOrder, first: string, last: string): Clause {
  return {
    index: indexOf(column),
    lower: [first, Dexie.minKey],
    upper: [last, Dexie.maxKey],
    matches: ({ order }) => order !== undefined && order[column] >= first && order[column] <= last,
  };
}

function faceted(value: string): Clause {
  return {
    index: 'facets',
    lower: value,
    upper: value,
    matches: ({ facets }) => facets?.includes(value) === true,
  };
}

/** The index that keeps living deals in the order of a column. */
export function indexOf(column: keyof DealOrder): string {
  return `[order.${column}+id]`;
}

/** The deals of one condition, in the order of its index. */
export function collectionOf({ index, lower, upper }: Clause) {
  return database().deals.where(index).between(lower, upper, true, true);
}
