import browser from 'webextension-polyfill';
import { REPLY_WAIT_MS } from '../domain/reply-wait.ts';

/** A reply the rep asked for, until an editor takes it. */
interface PendingReply {
  text: string;
  /** Milliseconds since the epoch. */
  until: number;
}

/** Keeps a reply for the tab's next editor. Session storage: the page that opens it may be a new one. */
export async function putPendingReply(tabId: number, text: string, now: number): Promise<void> {
  const reply: PendingReply = { text, until: now + REPLY_WAIT_MS };
  await browser.storage.session.set({ [keyOf(tabId)]: reply });
}

/** Whether a reply waits in a tab. */
export async function hasPendingReply(tabId: number, now: number): Promise<boolean> {
  return (await read(tabId, now)) !== undefined;
}

/** Hands the reply to the first that asks; null to all others. */
export function takePendingReply(tabId: number, now: number): Promise<string | null> {
  const take = async () => {
    const reply = await read(tabId, now);
    await browser.storage.session.remove(keyOf(tabId));
    return reply?.text ?? null;
  };
  const taken = underWay.then(take);
  underWay = taken.catch(() => null);
  return taken;
}

/** Two frames may see the same editor at once: they are served one after the other. */
let underWay: Promise<unknown> = Promise.resolve();

async function read(tabId: number, now: number): Promise<PendingReply | undefined> {
  const { [keyOf(tabId)]: stored } = await browser.storage.session.get(keyOf(tabId));
  // Written by putPendingReply only; session storage is closed to pages and content scripts.
  const reply = stored as PendingReply | undefined;
  return reply && reply.until >= now ? reply : undefined;
}

function keyOf(tabId: number): string {
  return `reply:${tabId}`;
}
