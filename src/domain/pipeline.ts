import type { LostTo, Outcome } from './codes.ts';
import type { IsoDay } from './days.ts';

/** The columns a book can be sorted by. */
export const SORT_COLUMNS = [
  'company',
  'competitor',
  'outcome',
  'decidedOn',
  'updatedAt',
  'nextDay',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Which deals are wanted; '' (and false) leaves a field open, and all that is set must hold. */
export interface DealFilter {
  outcome: Outcome | '';
  /** A reason among the deal's reasons, as stored. */
  reason: string;
  lostTo: LostTo | '';
  /** A competitor's name, without regard to case. */
  competitor: string;
  /** First and last day of the decision, both included. */
  from: IsoDay | '';
  to: IsoDay | '';
  /** Something else the prospect wants, without regard to case. */
  interest: string;
  /** Only deals that want a call on `today` or before. */
  due: boolean;
}

/** Living deals, which and in what order. Deals without a value in the sorted column come last both ways. */
export interface DealQuery {
  sort: SortColumn;
  isDescending: boolean;
  filter: DealFilter;
  /** Words that the deal must hold, all of them. */
  search: string;
  today: IsoDay;
}

/** All deals. */
export const NO_FILTER: DealFilter = {
  outcome: '',
  reason: '',
  lostTo: '',
  competitor: '',
  from: '',
  to: '',
  interest: '',
  due: false,
};

/** Whether the filter leaves anything out. */
export function isFiltering(filter: DealFilter): boolean {
  return Object.values(filter).some((value) => value !== '' && value !== false);
}
