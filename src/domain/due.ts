import { contractEnd } from './contract.ts';
import { addDays, addMonths, type IsoDay, rollToWorkday, weekdayOf } from './days.ts';
import type { Deal, DealFields, RowId } from './deal.ts';

/** What a deal can be due for; each is the deal's field that holds its day. */
export const DUE_KINDS = ['followUp', 'revisit', 'recontact'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** One thing to do about one deal on one day. A deal can have one of each kind. */
export interface DueItem {
  dealId: RowId;
  kind: DueKind;
  day: IsoDay;
}

/** Where an item stands in the list, in this order. */
export const DUE_GROUPS = ['overdue', 'today', 'thisWeek', 'later'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** For how long an item is put off. */
export const SNOOZES = ['day', 'week', 'month'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** The days of a deal that one action changes. */
export type DueChange = Partial<Pick<DealFields, DueKind>>;

/** What is due of a deal, the earliest first; [] for a deleted one. */
export function dueItems(deal: Deal): DueItem[] {
  if (deal.deletedAt !== undefined) return [];
  return DUE_KINDS.flatMap((kind) => {
    const day = deal[kind];
    return day === '' ? [] : [{ dealId: deal.id, kind, day }];
  }).sort((a, b) => compare(a.day, b.day));
}

/** What to do about an item, as a text of `_locales`: `dueWhat_<code>`, its `$1` being `value`. */
export interface DueReason {
  code: `followUp_${'lost' | 'lostWants' | 'won' | 'postponed' | 'open'}` | `${'revisit' | 'recontact'}`;
  /** Names of products, a day, or ''. */
  value: string;
}

/**
 * Why the rep acts on this deal. After a loss it is what the winner does not sell, where that is known.
 * @example reasonOf(deal, 'recontact') // { code: 'recontact', value: '2029-05-11' }
 */
export function reasonOf(deal: Deal, kind: DueKind): DueReason {
  if (kind === 'revisit') return { code: 'revisit', value: '' };
  if (kind === 'recontact') return { code: 'recontact', value: contractEnd(deal) };
  const wants = deal.interests.filter(({ winnerOffers }) => winnerOffers === 'no').map(({ name }) => name);
  if (deal.outcome === 'lost' && wants.length > 0)
    return { code: 'followUp_lostWants', value: wants.join(', ') };
  return { code: `followUp_${deal.outcome}`, value: '' };
}

/** Where a day stands seen from `today`; a week ends on Sunday. */
export function groupOf(day: IsoDay, today: IsoDay): DueGroup {
  if (day < today) return 'overdue';
  if (day === today) return 'today';
  return day <= addDays(today, (7 - weekdayOf(today)) % 7) ? 'thisWeek' : 'later';
}

/** Whether the item wants to be done on `today`, or already wanted it before. */
export function isDue(item: DueItem, today: IsoDay): boolean {
  return item.day <= today;
}

/** The items of `deals` by day, with their deals; of one day the deal logged first comes first. */
export function dueList(deals: readonly Deal[]): { item: DueItem; deal: Deal }[] {
  return deals
    .flatMap((deal) => dueItems(deal).map((item) => ({ item, deal })))
    .sort((a, b) => compare(a.item.day, b.item.day) || compare(a.deal.createdAt, b.deal.createdAt));
}

/** The item is dealt with: its day is emptied, and stays so when the deal is saved again. */
export function doneChange({ kind }: DueItem): DueChange {
  return { [kind]: '' };
}

/** The item comes back on another day. */
export function moveChange({ kind }: DueItem, day: IsoDay): DueChange {
  return { [kind]: day };
}

/** The working day to which an item is put off, counted from its day or, once that has passed, from `today`. */
export function snoozeDay({ day }: DueItem, snooze: Snooze, today: IsoDay): IsoDay {
  const from = day < today ? today : day;
  const later = { day: addDays(from, 1), week: addDays(from, 7), month: addMonths(from, 1) };
  return rollToWorkday(later[snooze]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
