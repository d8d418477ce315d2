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
import { nextDay } from '../domain/stats.ts';
import { asBookError } from './book-error.ts';
import { database } from './database.ts';
import type { StoredDeal } from './schema.ts';

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
    book.transaction('rw', book.deals, async () => {
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
  return change(id, (deal) => ({ ...deal, deletedAt: toInstant(now), updatedAt: toInstant(now) }));
}

/**
 * Brings a deleted deal back. A mail of it that was logged anew meanwhile stays with the newer deal.
 */
export function restoreDeal(id: RowId, now: Date): Promise<void> {
  return change(id, async ({ deletedAt: _, ...deal }) => {
    const taken = await Promise.all(deal.messages.map(({ key }) => dealOfMessage(key)));
    return {
      ...deal,
      messages: deal.messages.filter((_message, index) => !taken[index]),
      updatedAt: toInstant(now),
    };
  });
}

/** Living deals, the last changed first; `search` narrows to those that hold every one of its words. */
export function recentDeals(limit: number, search = ''): Promise<Deal[]> {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
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

function change(id: RowId, to: (deal: Deal) => Deal | Promise<Deal>): Promise<void> {
  const book = database();
  return asBookError(() =>
    book.transaction('rw', book.deals, async () => {
      const stored = await book.deals.get(id);
      if (stored) await book.deals.put(toStored(await to(fromStored(stored))));
    }),
  );
}

function toStored(deal: Deal): StoredDeal {
  return {
    ...deal,
    messageKeys: deal.messages.map((message) => message.key),
    nextDay: isLiving(deal) ? nextDay(deal) : '',
  };
}

function fromStored({ messageKeys: _, nextDay: __, ...deal }: StoredDeal): Deal {
  return deal;
}

function withMessage(messages: MessageRef[], message: MessageRef | undefined): MessageRef[] {
  if (!message || messages.some(({ key }) => key === message.key)) return messages;
  return [...messages, message];
}

function holdsAll(deal: Deal, words: string[]): boolean {
  if (words.length === 0) return true;
  const text = [
    deal.company,
    deal.contactName,
    deal.contactEmail,
    deal.title,
    deal.competitor,
    deal.quote,
    deal.notes,
    ...deal.interests.map((interest) => interest.name),
    ...deal.lessons,
  ]
    .join('\n')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

function toInstant(date: Date): Instant {
  return date.toISOString() as Instant;
}

function newId(): RowId {
  return crypto.randomUUID() as RowId;
}
