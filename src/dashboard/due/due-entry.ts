import type { Deal } from '../../domain/deal.ts';
import type { DueItem } from '../../domain/due.ts';

/** One line of the list. */
export interface DueEntry {
  item: DueItem;
  deal: Deal;
}

/** What a line can show below itself, one at a time. */
export type DuePanel = 'reschedule' | 'calendar' | 'quote';

/** The name of a line, the same whatever its day. */
export function keyOf({ dealId, kind }: DueItem): string {
  return `${dealId}-${kind}`;
}
