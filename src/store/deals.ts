import type { IsoDay } from '../domain/days.ts';
import {
  type Deal,
  type DealFields,
  type Instant,
  isLiving,
  type MessageRef,
  type RowId,
} from '../domain/deal.ts';
import type { MessageKey } from '../domain/mail.ts';
import { asBookError } from './book-error.ts';
import { keepChanges } from './changes.ts';
import { database } from './database.ts';
import { holdsAll, wordsOf } from './deal-words.ts';
import { fromStored, type StoredDeal, toStored } from './stored-deal.ts';

/** What is saved: the form's fields, the mail they came from, and the deal they change, if any. */
export interface DealToSave {
  /** The deal being edited; without it the mail decides. */
  id?: RowId | undefined;
  fields: DealFields;
  /** The mail the form was filled from; a deal logged by hand has none. */
  message?: MessageRef | undefined;
}

/**
 * Writes a deal and resolves once the disk has it. A mail that is already in the book changes
 * its deal, also when two forms save it at the same moment.
 * @throws BookError
 */
export function saveDeal({ id, fields, message }: DealToSave, now: Date): Promise<Deal> {
  const book = database();
  return asBookError(() =>
    // One read-write transaction: the look-up and the write cannot be parted by another form.
    book.transaction('rw', book.deals, book.changes, async () => {
      const before = (await livingDeal(id)) ?? (message && (await dealOfMessage(message.key)));
      const instant = toInstant(now);
      const deal: Deal = {
        ...fields,
        id: before?.id ?? newId(),
        createdAt: before?.createdAt ?? instant,
        updatedAt: instant,
        messages: withMessage(before?.messages ?? [], message),
      };
      await book.deals.put(toStored(deal));
      await keepChanges([{ before, after: deal }]);
      return deal;
    }),
  );
}

/** The living deal a mail belongs to. */
export function findDealByMessage(key: MessageKey): Promise<Deal | undefined> {
  return asBookError(async () => {
    const stored = await dealOfMessage(key);
    return stored && fromStored(stored);
  });
}

/** The living deal of that id. */
export function findDeal(id: RowId): Promise<Deal | undefined> {
  return asBookError(async () => {
    const stored = await livingDeal(id);
    return stored && fromStored(stored);
  });
}

/** Takes a deal out of the book; its row stays, marked, so that `restoreDeal` can bring it back. */
export function deleteDeal(id: RowId, now: Date): Promise<void> {
  return deleteDeals([id], now);
}

/** Takes deals out of the book, all or none. */
export function deleteDeals(ids: readonly RowId[], now: Date): Promise<void> {
  return change(ids, async (deals) =>
    deals.filter(isLiving).map((deal) => ({ ...deal, deletedAt: toInstant(now), updatedAt: toInstant(now) })),
  );
}

/**
 * Brings a deleted deal back. A mail of it that was logged anew meanwhile stays with the newer deal.
 */
export function restoreDeal(id: RowId, now: Date): Promise<void> {
  return restoreDeals([id], now);
}

/** Brings deleted deals back, all or none. */
export function restoreDeals(ids: readonly RowId[], now: Date): Promise<void> {
  return change(ids, async (deals) => {
    const deleted = deals.filter((deal) => !isLiving(deal));
    const keys = deleted.flatMap((deal) => deal.messages.map(({ key }) => key));
    const newer = await database().deals.where('messageKeys').anyOf(keys).filter(isLiving).toArray();
    const taken = new Set(newer.flatMap(({ messageKeys }) => messageKeys));
    return deleted.map(({ deletedAt: _, ...deal }) => ({
      ...deal,
      messages: deal.messages.filter(({ key }) => !taken.has(key)),
      updatedAt: toInstant(now),
    }));
  });
}

/** What is to become of some deals. */
export type Edits = ReadonlyMap<RowId, Partial<DealFields>>;

/**
 * Changes fields of living deals, all or none, and gives the edits that put them back as they were.
 * @throws BookError
 */
export async function editDeals(edits: Edits, now: Date): Promise<Edits> {
  const inverse = new Map<RowId, Partial<DealFields>>();
  await change([...edits.keys()], async (deals) =>
    deals.filter(isLiving).map((deal) => {
      const edit = edits.get(deal.id) ?? {};
      const fields = Object.keys(edit) as (keyof DealFields)[];
      inverse.set(deal.id, Object.fromEntries(fields.map((field) => [field, deal[field]])));
      return { ...deal, ...edit, updatedAt: toInstant(now) };
    }),
  );
  return inverse;
}

/** The mails of some deals, for telling their chips. */
export function messageKeysOf(ids: readonly RowId[]): Promise<MessageKey[]> {
  return asBookError(async () => {
    const rows = await database().deals.bulkGet([...ids]);
    return rows.flatMap((row) => row?.messages.map(({ key }) => key) ?? []);
  });
}

/** Living deals, the last changed first; `search` narrows to those that hold every one of its words. */
export function recentDeals(limit: number, search = ''): Promise<Deal[]> {
  const words = wordsOf(search);
  return asBookError(async () => {
    const rows = await database()
      .deals.orderBy('updatedAt')
      .reverse()
      .filter((deal) => isLiving(deal) && holdsAll(deal, words))
      .limit(limit)
      .toArray();
    return rows.map(fromStored);
  });
}

/** Living deals that want a call on `today` or before, the longest overdue first. */
export function dueDeals(today: IsoDay, limit: number): Promise<Deal[]> {
  return asBookError(async () => {
    // Deals without a day, and deleted ones, have '' there, which sorts before every day.
    const rows = await database()
      .deals.where('nextDay')
      .between('0', today, true, true)
      .limit(limit)
      .toArray();
    return rows.map(fromStored);
  });
}

/** Every living deal, oldest change first. */
export function allDeals(): Promise<Deal[]> {
  return asBookError(async () => {
    const rows = await database().deals.orderBy('updatedAt').toArray();
    return rows.filter(isLiving).map(fromStored);
  });
}

/** Names of competitors in the book, for completion, in alphabetical order. */
export function competitorNames(): Promise<string[]> {
  return asBookError(async () => {
    const keys = await database().deals.orderBy('competitor').uniqueKeys();
    return keys.filter((key) => typeof key === 'string' && key !== '').map(String);
  });
}

function livingDeal(id: RowId | undefined): Promise<StoredDeal | undefined> {
  if (id === undefined) return Promise.resolve(undefined);
  return database()
    .deals.get(id)
    .then((deal) => (deal && isLiving(deal) ? deal : undefined));
}

function dealOfMessage(key: MessageKey): Promise<StoredDeal | undefined> {
  return database().deals.where('messageKeys').equals(key).filter(isLiving).first();
}

/** Writes what `to` makes of these deals, with their histories; what it leaves out stays as it is. */
function change(ids: readonly RowId[], to: (deals: Deal[]) => Promise<Deal[]>): Promise<void> {
  const book = database();
  return asBookError(() =>
    book.transaction('rw', book.deals, book.changes, async () => {
      const rows = await book.deals.bulkGet([...ids]);
      const deals = rows.filter((row) => row !== undefined).map(fromStored);
      const before = new Map(deals.map((deal) => [deal.id, deal]));
      const changed = await to(deals);
      await book.deals.bulkPut(changed.map(toStored));
      await keepChanges(changed.map((after) => ({ before: before.get(after.id), after })));
    }),
  );
}

function withMessage(messages: MessageRef[], message: MessageRef | undefined): MessageRef[] {
  if (!message || messages.some(({ key }) => key === message.key)) return messages;
  return [...messages, message];
}

function toInstant(date: Date): Instant {
  return date.toISOString() as Instant;
}

function newId(): RowId {
  return crypto.randomUUID() as RowId;
}
