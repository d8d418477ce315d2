import { type Deal, isLiving, type RowId } from '../domain/deal.ts';
import { changesBetween, type DealHistory, type HistoryEntry, withEntry } from '../domain/history.ts';
import { asBookError } from './book-error.ts';
import { database } from './database.ts';

/** A deal before and after a write; without `before` it is new. */
export interface Write {
  before: Deal | undefined;
  after: Deal;
}

/** What happened to a deal, the oldest first; [] for one that was only logged before there was a history. */
export function readHistory(id: RowId): Promise<HistoryEntry[]> {
  return asBookError(async () => (await database().changes.get(id))?.entries ?? []);
}

/** Adds to the histories what these writes changed. To be called in the transaction that writes the deals. */
export async function keepChanges(writes: readonly Write[]): Promise<void> {
  const told = writes.flatMap((write) => {
    const entry = entryOf(write);
    return entry ? [{ id: write.after.id, entry }] : [];
  });
  const { changes } = database();
  const histories = await changes.bulkGet(told.map(({ id }) => id));
  await changes.bulkPut(told.map(({ id, entry }, index) => grown(histories[index], id, entry)));
}

function grown(history: DealHistory | undefined, id: RowId, entry: HistoryEntry): DealHistory {
  return {
    id,
    createdAt: history?.createdAt ?? entry.at,
    updatedAt: entry.at,
    entries: withEntry(history?.entries ?? [], entry),
  };
}

function entryOf({ before, after }: Write): HistoryEntry | undefined {
  const at = after.updatedAt;
  if (!before) return { at, what: 'logged', fields: [] };
  if (isLiving(before) && !isLiving(after)) return { at, what: 'deleted', fields: [] };
  if (!isLiving(before) && isLiving(after)) return { at, what: 'restored', fields: [] };
  const fields = changesBetween(before, after);
  return fields.length > 0 ? { at, what: 'changed', fields } : undefined;
}
