import type { IsoDay } from '../domain/days.ts';
import type { Deal, RowId } from '../domain/deal.ts';
import { draftFromDeal } from '../domain/draft.ts';
import type { DueChange } from '../domain/due.ts';
import { asBookError } from './book-error.ts';
import { database } from './database.ts';
import { findDeal, saveDeal } from './deals.ts';
import { fromStored } from './stored-deal.ts';

/** Deals without a day, and deleted ones, have '' in the index, which sorts before every day. */
const FIRST_DAY = '0';

/** Living deals with something to do, on whatever day; with `until` only those with a day up to it. */
export function dealsToDo(until?: IsoDay): Promise<Deal[]> {
  return asBookError(async () => {
    const days = database().deals.where('nextDay');
    const found =
      until === undefined ? days.aboveOrEqual(FIRST_DAY) : days.between(FIRST_DAY, until, true, true);
    return (await found.toArray()).map(fromStored);
  });
}

/**
 * Changes days of a deal and leaves the rest of it as it is on the disk now.
 * Gives the days as they were, which undo the change; undefined when the deal is gone.
 */
export function changeDue(id: RowId, change: DueChange, now: Date): Promise<DueChange | undefined> {
  const book = database();
  return asBookError(() =>
    // Over every table, so that whatever saving touches happens within it.
    book.transaction('rw', book.tables, async () => {
      const deal = await findDeal(id);
      if (!deal) return undefined;
      const fields = { ...draftFromDeal(deal), outcome: deal.outcome };
      await saveDeal({ id, fields: { ...fields, ...change } }, now);
      return Object.fromEntries(Object.keys(change).map((kind) => [kind, deal[kind as keyof DueChange]]));
    }),
  );
}
