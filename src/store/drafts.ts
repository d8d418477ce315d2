import browser from 'webextension-polyfill';
import type { RowId } from '../domain/deal.ts';
import type { Draft } from '../domain/draft.ts';
import { parseDraft } from '../domain/draft-schema.ts';
import type { MessageKey } from '../domain/mail.ts';

/** What a half-filled form is about: a mail, a deal of the book, or a new deal logged by hand. */
export type DraftSubject = { message: MessageKey } | { deal: RowId } | 'by-hand';

interface KeptDraft {
  draft: unknown;
  /** Milliseconds since the epoch. */
  keptAt: number;
}

const PREFIX = 'draft:';
const KEEP_FOR_MS = 30 * 86_400_000;

/**
 * Keeps a half-filled form. Not in the database: a popup can close at any moment, and a write to
 * extension storage is handed to the browser at once, where a transaction would die with the page.
 */
export async function keepDraft(subject: DraftSubject, draft: Draft, now: Date): Promise<void> {
  const kept: KeptDraft = { draft, keptAt: now.getTime() };
  await browser.storage.local.set({ [storageKey(subject)]: kept });
}

/** The form kept for `subject`, if it was left less than 30 days ago and is whole. */
export async function findDraft(subject: DraftSubject, now: Date): Promise<Draft | undefined> {
  const key = storageKey(subject);
  const { [key]: kept } = await browser.storage.local.get(key);
  return isKept(kept) && now.getTime() - kept.keptAt < KEEP_FOR_MS ? parseDraft(kept.draft) : undefined;
}

/** Forgets the form of `subject`, once it is saved or given up. */
export async function dropDraft(subject: DraftSubject): Promise<void> {
  await browser.storage.local.remove(storageKey(subject));
}

/** Forgets forms that were left more than 30 days ago. */
export async function dropOldDrafts(now: Date): Promise<void> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  const old = Object.entries(all).filter(
    ([key, kept]) => key.startsWith(PREFIX) && !(isKept(kept) && now.getTime() - kept.keptAt < KEEP_FOR_MS),
  );
  await browser.storage.local.remove(old.map(([key]) => key));
}

function storageKey(subject: DraftSubject): string {
  if (subject === 'by-hand') return `${PREFIX}by-hand`;
  return 'message' in subject ? `${PREFIX}message:${subject.message}` : `${PREFIX}deal:${subject.deal}`;
}

function isKept(value: unknown): value is KeptDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'draft' in value &&
    'keptAt' in value &&
    typeof value.keptAt === 'number'
  );
}
