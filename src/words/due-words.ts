import { isIsoDay } from '../domain/days.ts';
import type { Deal } from '../domain/deal.ts';
import { type DueKind, reasonOf } from '../domain/due.ts';
import { formatDay, say, sayCode } from './words.ts';

/** Whom a deal is about, as the lists name it. */
export function nameOf(deal: Deal): string {
  return deal.company || deal.contactName || deal.title || say('deal_noCompany');
}

/**
 * What to do about a deal, in a few plain words.
 * @example whatToDo(deal, 'recontact', 2029) // 'Lease ends May 11: knock now'
 */
export function whatToDo(deal: Deal, kind: DueKind, thisYear: number): string {
  const { code, value } = reasonOf(deal, kind);
  if (kind === 'recontact' && value === '') return say('due_recontact');
  return sayCode('dueWhat', code, isIsoDay(value) ? formatDay(value, thisYear) : value);
}
