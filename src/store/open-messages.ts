import browser from 'webextension-polyfill';
import type { MessageKey } from '../domain/mail.ts';
import type { ReadMessage } from '../domain/read-message.ts';

/** A message that is on screen in a tab, with what the engine read in it. */
export interface OpenRecord extends ReadMessage {
  /** How the frame that shows it calls the message, where that is not its key. */
  frameKey?: MessageKey;
  /** Milliseconds since the epoch: of several messages the last opened is the likeliest meant. */
  openedAt: number;
}

/** Where a message is on screen. */
export interface Place {
  tabId: number;
  frameId: number;
}

/**
 * Which messages are on screen, shared by the background (writes) and the popup (reads).
 * Session storage: it outlives the worker, never reaches the disk and is gone with the browser.
 * One entry per message, so that two frames never overwrite each other.
 */
export async function putOpenMessage(place: Place, record: OpenRecord): Promise<void> {
  await browser.storage.session.set({ [recordKey(place, frameKeyOf(record))]: record });
}

/** How to name a message to the frame that shows it. */
export function frameKeyOf({ frameKey, message }: Pick<OpenRecord, 'frameKey' | 'message'>): MessageKey {
  return frameKey ?? message.key;
}

/** Forgets one message of a frame. */
export async function dropOpenMessage(place: Place, key: MessageKey): Promise<void> {
  await browser.storage.session.remove(recordKey(place, key));
}

/** Forgets everything on screen in a tab, or in one frame of it. */
export async function dropOpenMessages(tabId: number, frameId?: number): Promise<void> {
  const prefix = frameId === undefined ? `open:${tabId}:` : `open:${tabId}:${frameId}:`;
  const all = await browser.storage.session.get(null);
  const gone = Object.keys(all).filter((key) => key.startsWith(prefix));
  if (frameId === undefined) gone.push(chosenKey(tabId));
  await browser.storage.session.remove(gone);
}

/** The messages on screen in a tab, the one the rep chose first, then the last opened. */
export async function openMessagesOf(tabId: number): Promise<OpenRecord[]> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  const chosen = all[chosenKey(tabId)];
  const records = Object.entries(all)
    .filter(([key]) => key.startsWith(`open:${tabId}:`))
    // Written by putOpenMessage only; session storage is closed to pages and content scripts.
    .map(([, record]) => record as OpenRecord);
  const unique = new Map(records.map((record) => [record.message.key, record]));
  const isChosen = (record: OpenRecord) => record.message.key === chosen || frameKeyOf(record) === chosen;
  const rank = (record: OpenRecord) => (isChosen(record) ? Number.POSITIVE_INFINITY : record.openedAt);
  return [...unique.values()].sort((a, b) => rank(b) - rank(a));
}

/** The messages of a webmail that frames of a tab show, with the frame of each. */
export async function openMessagesByFrame(
  tabId: number,
  webmail: string,
): Promise<{ frameId: number; record: OpenRecord }[]> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([name, value]) => {
    const frameId = new RegExp(`^open:${tabId}:(\\d+):`).exec(name)?.[1];
    const record = value as OpenRecord;
    return frameId !== undefined && record.message.webmail === webmail
      ? [{ frameId: Number(frameId), record }]
      : [];
  });
}

/** Every tab with its messages, for telling chips of a change. */
export async function tabsWithMessage(key: MessageKey): Promise<{ tabId: number; record: OpenRecord }[]> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([name, value]) => {
    const tabId = /^open:(\d+):/.exec(name)?.[1];
    const record = value as OpenRecord;
    return tabId !== undefined && record.message.key === key ? [{ tabId: Number(tabId), record }] : [];
  });
}

/** Remembers which message of a tab the rep wants to tag: the one whose chip was clicked. */
export async function chooseMessage(tabId: number, key: MessageKey): Promise<void> {
  await browser.storage.session.set({ [chosenKey(tabId)]: key });
}

/** Remembers that the rep wants the text selected in a tab, whatever mail is open there. */
export async function wantSelection(tabId: number): Promise<void> {
  await browser.storage.session.set({ [selectionKey(tabId)]: true });
}

/** Whether the text selected in a tab is wanted; asked once, it is not any more. */
export async function takeWantedSelection(tabId: number): Promise<boolean> {
  const { [selectionKey(tabId)]: isWanted } = await browser.storage.session.get(selectionKey(tabId));
  await browser.storage.session.remove(selectionKey(tabId));
  return isWanted === true;
}

function recordKey({ tabId, frameId }: Place, key: MessageKey): string {
  return `open:${tabId}:${frameId}:${key}`;
}

function chosenKey(tabId: number): string {
  return `chosen:${tabId}`;
}

function selectionKey(tabId: number): string {
  return `selection:${tabId}`;
}
