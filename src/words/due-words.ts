import { type IsoDay, isIsoDay } from '../domain/days.ts';
import type { Deal } from '../domain/deal.ts';
import { type DueKind, reasonOf } from '../domain/due.ts';
import { formatDay, say, sayCode } from './words.ts';

/** Whom a deal is about, as the lists name it. */
export function nameOf(deal: Deal): string {
  return deal.company || deal.contactName || deal.title || say('deal_noCompany');
}

/**
 * What to do about a deal, in a few plain words, as seen on `today`.
 * @example whatToDo(deal, 'recontact', '2029-05-11') // 'Lease ends Nov 11: knock now'
 */
export function whatToDo(deal: Deal, kind: DueKind, today: IsoDay): string {
  const { code, value } = reasonOf(deal, kind);
  if (!isIsoDay(value)) return kind === 'recontact' ? say('due_recontact') : sayCode('dueWhat', code, value);
  const end = formatDay(value, Number(today.slice(0, 4)));
  return deal[kind] <= today ? sayCode('dueWhat', code, end) : say('due_recontactLater', end);
}
