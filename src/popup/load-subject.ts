import { type Subject, subjectOfDeal } from '../components/tagging/subject.ts';
import { localDay } from '../domain/days.ts';
import { draftFromMail, emptyDraft } from '../domain/draft.ts';
import type { ReadMessage } from '../domain/read-message.ts';
import { askBackground } from '../messaging/send.ts';
import { findDealByMessage } from '../store/deals.ts';
import { type DraftSubject, findDraft } from '../store/drafts.ts';
import { openMessagesOf, takeWantedSelection } from '../store/open-messages.ts';
import { readSettings } from '../store/settings.ts';
import { type PageSource, readPage } from './read-page.ts';

/**
 * Where the form's mail comes from: a page the content script watches, a page read just now, or
 * `none` where nothing can be read.
 */
export type MailSource = PageSource | 'watched' | 'none';

export interface MailSubject extends Subject {
  source: MailSource;
}

/**
 * The subject of the form for a tab: the text the rep wants logged, else the mail they chose or opened
 * last, else what the page shows.
 */
export async function loadSubject(tabId: number | undefined, now: Date): Promise<MailSubject> {
  if (tabId === undefined) return byHand(now);
  const wantsSelection = await takeWantedSelection(tabId);
  const [record] = wantsSelection ? [] : await openMessagesOf(tabId);
  if (record) return subjectOfMail(record, 'watched', now);
  const page = await readPage(tabId);
  if (!page) return byHand(now);
  const read = await askBackground({ type: 'read-message', message: page.message });
  return read.ok ? subjectOfMail(read.value, page.source, now) : byHand(now);
}

/** The form for one mail: its deal when it is in the book, else what was read in it. */
export async function subjectOfMail(
  { message, reading, newText }: ReadMessage,
  source: MailSource,
  now: Date,
): Promise<MailSubject> {
  const read: ReadMessage = { message, reading, newText };
  // A book that cannot be opened must not keep the rep from filling the form; saving will say so.
  const deal = await findDealByMessage(message.key).catch(() => undefined);
  if (deal) return { ...(await subjectOfDeal(deal, now)), read, source };
  const keptUnder: DraftSubject = { message: message.key };
  const [kept, timing] = await Promise.all([findDraft(keptUnder, now), readSettings()]);
  return {
    keptUnder,
    timing,
    read,
    draft: kept ?? draftFromMail(message, reading, localDay(now), timing),
    isContinued: kept !== undefined,
    source,
  };
}

async function byHand(now: Date): Promise<MailSubject> {
  const [kept, timing] = await Promise.all([findDraft('by-hand', now), readSettings()]);
  return {
    timing,
    keptUnder: 'by-hand',
    draft: kept ?? emptyDraft(localDay(now)),
    isContinued: kept !== undefined,
    source: 'none',
  };
}
