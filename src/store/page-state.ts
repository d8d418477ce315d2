import browser from 'webextension-polyfill';
import type { MessageHead } from '../domain/mail.ts';
import type { PageProblem } from '../domain/page-problem.ts';
import type { Place } from './open-messages.ts';

/** The head of a message whose body another frame of the tab shows. */
export interface ShownHead {
  webmail: string;
  head: MessageHead;
  /** The frame that shows the head. */
  frameId: number;
}

/**
 * What frames say about their page beside its messages. Session storage, as for open messages; one
 * entry per frame and kind, which `dropPageState` forgets when the frame is loaded anew.
 */
export async function putHead(place: Place, webmail: string, head: MessageHead | null): Promise<void> {
  if (!head) return browser.storage.session.remove(keyOf('head', place));
  const shown: ShownHead = { webmail, head, frameId: place.frameId };
  await browser.storage.session.set({ [keyOf('head', place)]: shown });
}

/** The head that belongs to a message of this webmail whose own frame shows none. */
export async function findHead(webmail: string, { tabId, frameId }: Place): Promise<ShownHead | undefined> {
  const heads = (await valuesOf('head', tabId)) as ShownHead[];
  return heads.find((shown) => shown.webmail === webmail && shown.frameId !== frameId);
}

/** Keeps what an adapter does not understand any more; null: it does. */
export async function putProblem(place: Place, problem: PageProblem | null): Promise<void> {
  if (!problem) return browser.storage.session.remove(keyOf('unreadable', place));
  await browser.storage.session.set({ [keyOf('unreadable', place)]: problem });
}

/** The first thing on a tab's page that is not understood. */
export async function findProblem(tabId: number): Promise<PageProblem | undefined> {
  return ((await valuesOf('unreadable', tabId)) as PageProblem[])[0];
}

/** Forgets what a tab's frames said, or one of them. */
export async function dropPageState(tabId: number, frameId?: number): Promise<void> {
  const all = await browser.storage.session.get(null);
  const prefixes = ['head', 'unreadable'].map((kind) => `${kind}:${tabId}:${frameId ?? ''}`);
  const isGone = (key: string) =>
    prefixes.some((prefix) => (frameId === undefined ? key.startsWith(prefix) : key === prefix));
  await browser.storage.session.remove(Object.keys(all).filter(isGone));
}

async function valuesOf(kind: 'head' | 'unreadable', tabId: number): Promise<unknown[]> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(`${kind}:${tabId}:`))
    .map(([, value]) => value);
}

function keyOf(kind: 'head' | 'unreadable', { tabId, frameId }: Place): string {
  return `${kind}:${tabId}:${frameId}`;
}
