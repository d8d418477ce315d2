import { type Correction, differences, labelOfReading } from '../domain/correction.ts';
import { type Instant, isLiving, type RowId } from '../domain/deal.ts';
import type { MessageKey } from '../domain/mail.ts';
import { asBookError } from './book-error.ts';
import { database } from './database.ts';

/** An example as the form gives it; the rest of the row is the store's. */
export type CorrectionToKeep = Omit<Correction, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>;

/**
 * Keeps what the rep says about a mail if that is not what was read in it. A mail has one example,
 * the newest; it goes when the rep comes back to the reading. One that the rep deleted stays deleted
 * until the rep says something else about its mail.
 * @throws BookError
 */
export function keepCorrection(example: CorrectionToKeep, now: Date): Promise<void> {
  const book = database();
  return asBookError(() =>
    book.transaction('rw', book.corrections, async () => {
      const before = await book.corrections.where('messageKey').equals(example.messageKey).first();
      const agrees = differences(labelOfReading(example.reading), example.label).length === 0;
      if (agrees && !(before && isLiving(before))) return;
      const isSame = before && differences(before.label, example.label).length === 0;
      if (isSame && !isLiving(before)) return;
      const instant = toInstant(now);
      await book.corrections.put({
        ...example,
        id: before?.id ?? (crypto.randomUUID() as RowId),
        createdAt: before?.createdAt ?? instant,
        updatedAt: instant,
        ...(agrees ? { deletedAt: instant } : {}),
      });
    }),
  );
}

/** The living example of a mail. */
export function findCorrection(key: MessageKey): Promise<Correction | undefined> {
  return asBookError(() => database().corrections.where('messageKey').equals(key).filter(isLiving).first());
}

/** Every living example, the newest first. */
export function allCorrections(): Promise<Correction[]> {
  return asBookError(() => database().corrections.orderBy('updatedAt').reverse().filter(isLiving).toArray());
}

/** Takes examples away; their rows stay, marked, so that `restoreCorrections` can bring them back. */
export function deleteCorrections(ids: readonly RowId[], now: Date): Promise<void> {
  return change(ids, (row) => ({ ...row, deletedAt: toInstant(now), updatedAt: toInstant(now) }));
}

/** Brings deleted examples back. */
export function restoreCorrections(ids: readonly RowId[], now: Date): Promise<void> {
  return change(ids, ({ deletedAt: _, ...row }) => ({ ...row, updatedAt: toInstant(now) }));
}

function change(ids: readonly RowId[], to: (row: Correction) => Correction): Promise<void> {
  const book = database();
  return asBookError(() =>
    book.transaction('rw', book.corrections, async () => {
      const rows = await book.corrections.bulkGet([...ids]);
      await book.corrections.bulkPut(rows.filter((row) => row !== undefined).map(to));
    }),
  );
}

function toInstant(date: Date): Instant {
  return date.toISOString() as Instant;
}
