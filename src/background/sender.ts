import browser from 'webextension-polyfill';

/** Who sent a message: one of our pages, or our content script in a frame of a tab. */
export type Sender =
  | { kind: 'page' }
  | { kind: 'content'; tabId: number; windowId: number | undefined; frameId: number };

/** The sender as far as it is one of ours; undefined for web pages and other extensions. */
export function senderOf(sender: browser.Runtime.MessageSender): Sender | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  // Only the browser fills in `url`, so a content script cannot pass for one of our pages.
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return { kind: 'page' };
  const tabId = sender.tab?.id;
  if (tabId === undefined) return undefined;
  return { kind: 'content', tabId, windowId: sender.tab?.windowId, frameId: sender.frameId ?? 0 };
}
