import type { LostTo, Outcome } from './codes.ts';
import type { IsoDay } from './days.ts';
import { type DealFields, FIELD_LIMITS } from './deal.ts';

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

/** What the table can show beside the company, which it always shows. */
export const COLUMNS = [
  'outcome',
  'competitor',
  'reason',
  'decidedOn',
  'nextDay',
  'title',
  'contact',
  'price',
  'interests',
  'updatedAt',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The columns until the rep chooses. */
export const DEFAULT_COLUMNS: readonly Column[] = [
  'outcome',
  'competitor',
  'reason',
  'decidedOn',
  'nextDay',
  'updatedAt',
];

/** The fields that can be changed for many deals at once. */
export const BULK_FIELDS = ['outcome', 'competitor', 'followUp'] as const;
export type BulkField = (typeof BULK_FIELDS)[number];

/** One value for a field of many deals. */
export type BulkEdit =
  | { field: 'outcome'; value: Outcome }
  | { field: 'competitor'; value: string }
  | { field: 'followUp'; value: IsoDay | '' };

/** What the edit means for a deal: who got it is known of a loss only. */
export function toFields(edit: BulkEdit): Partial<DealFields> {
  if (edit.field === 'outcome')
    return edit.value === 'lost' ? { outcome: 'lost' } : { outcome: edit.value, lostTo: null };
  if (edit.field === 'competitor') return { competitor: edit.value.trim().slice(0, FIELD_LIMITS.competitor) };
  return { followUp: edit.value };
}
