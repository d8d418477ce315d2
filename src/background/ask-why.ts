import browser from 'webextension-polyfill';
import { fillTemplate } from '../domain/ask-why.ts';
import { REPLY_WAIT_MS } from '../domain/reply-wait.ts';
import type { AskedWhy, FromBackground, FromPage } from '../messaging/messages.ts';
import { detectLanguage } from '../reading/languages/languages.ts';
import { frameKeyOf, openMessagesOf } from '../store/open-messages.ts';
import { hasPendingReply, putPendingReply, takePendingReply } from '../store/pending-reply.ts';
import { replyTemplates } from '../store/settings.ts';

type Request = Extract<FromPage, { type: 'ask-why' }>;

const LOOK_EVERY_MS = 100;

/**
 * Writes the rep's question into the webmail's own reply, in the language of the mail, and answers
 * when it stands there or the webmail had time enough to open one. Sending is the rep's.
 */
export async function askWhy({ tabId, key, newText, facts }: Request): Promise<AskedWhy> {
  const language = detectLanguage(newText).code;
  const text = fillTemplate((await replyTemplates())[language], facts, language);
  const record = (await openMessagesOf(tabId)).find(({ message }) => message.key === key);
  if (!record) return { text, isWritten: false };
  await putPendingReply(tabId, text, Date.now());
  const request: FromBackground = { type: 'open-reply', key: frameKeyOf(record) };
  // Nobody may be listening: the page was read once and is not watched.
  const isHeard = await browser.tabs.sendMessage(tabId, request).then(
    () => true,
    () => false,
  );
  const isWritten = isHeard && (await wasTaken(tabId));
  await takePendingReply(tabId, Date.now());
  return { text, isWritten };
}

async function wasTaken(tabId: number): Promise<boolean> {
  for (const end = Date.now() + REPLY_WAIT_MS; Date.now() < end; ) {
    if (!(await hasPendingReply(tabId, Date.now()))) return Date.now() < end;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return false;
}
