import { useState } from 'preact/hooks';
import type { RowId } from '../../domain/deal.ts';
import { type BulkEdit, toFields } from '../../domain/pipeline.ts';
import { askBackground } from '../../messaging/send.ts';
import { deleteDeals, editDeals, messageKeysOf, restoreDeals } from '../../store/deals.ts';

/** What was done to many deals, and how it is taken back. */
interface Done {
  what: 'deleted' | 'changed';
  count: number;
  undo: () => Promise<unknown>;
  ids: readonly RowId[];
}

/** What became of the last thing done to the selected deals. */
export interface Bulk {
  done: Done | undefined;
  isBusy: boolean;
  failure: unknown;
}

/** Deleting and changing many deals, with the way back. */
export function useBulk() {
  const [bulk, setBulk] = useState<Bulk>({ done: undefined, isBusy: false, failure: undefined });

  /** @returns whether it is done */
  const run = async (ids: readonly RowId[], work: () => Promise<Done | undefined>): Promise<boolean> => {
    if (bulk.isBusy) return false;
    setBulk({ ...bulk, isBusy: true, failure: undefined });
    try {
      setBulk({ done: await work(), isBusy: false, failure: undefined });
    } catch (failure) {
      setBulk({ ...bulk, isBusy: false, failure });
      return false;
    }
    // The book is changed; chips that hear of it late are no reason to call it a failure.
    const tellChips = async () =>
      askBackground({ type: 'deals-changed', messageKeys: await messageKeysOf(ids) });
    await tellChips().catch(console.warn);
    return true;
  };

  return {
    bulk,
    remove: (ids: readonly RowId[]) =>
      run(ids, async () => {
        await deleteDeals(ids, new Date());
        return { what: 'deleted', count: ids.length, undo: () => restoreDeals(ids, new Date()), ids };
      }),
    edit: (ids: readonly RowId[], edit: BulkEdit) =>
      run(ids, async () => {
        const fields = toFields(edit);
        const inverse = await editDeals(new Map(ids.map((id) => [id, fields])), new Date());
        return { what: 'changed', count: inverse.size, undo: () => editDeals(inverse, new Date()), ids };
      }),
    undo: (done: Done) =>
      run(done.ids, async () => {
        await done.undo();
        return undefined;
      }),
  };
}
