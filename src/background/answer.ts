import type browser from 'webextension-polyfill';
import type { FromContent, FromPage, Result } from '../messaging/messages.ts';
import { parseFromContent, parseFromPage } from '../messaging/parse.ts';
import { putProblem } from '../store/page-state.ts';
import { hasPendingReply, takePendingReply } from '../store/pending-reply.ts';
import { askWhy } from './ask-why.ts';
import { refreshChips } from './chips.ts';
import { headShown, messageLeft, messageOpened, pageStarted, readMessage } from './open-message.ts';
import { attendDue } from './reminders.ts';
import { senderOf } from './sender.ts';
import { registerSites } from './sites.ts';
import { openTagForm } from './tag-form.ts';

/**
 * Answers a message of another context; undefined for one that is not meant for us, not of our
 * forms, or from a sender who may not send it.
 */
export async function answer(
  message: unknown,
  sender: browser.Runtime.MessageSender,
): Promise<Result<unknown> | undefined> {
  const from = senderOf(sender);
  try {
    if (from?.kind === 'page') {
      const request = parseFromPage(message);
      return request && { ok: true, value: await answerPage(request) };
    }
    if (from?.kind === 'content') {
      const request = parseFromContent(message);
      return request && { ok: true, value: await answerContent(request, from) };
    }
    return undefined;
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

async function answerPage(request: FromPage): Promise<unknown> {
  switch (request.type) {
    case 'deals-changed':
      await Promise.all([refreshChips(request.messageKeys), attendDue(new Date())]);
      return null;
    case 'read-message':
      return readMessage(request.message, new Date());
    case 'ask-why':
      return askWhy(request);
    case 'sites-changed':
      await registerSites();
      return null;
    case 'reminders-changed':
      await attendDue(new Date());
      return null;
  }
}

async function answerContent(
  request: FromContent,
  place: { tabId: number; windowId: number | undefined; frameId: number },
): Promise<unknown> {
  switch (request.type) {
    case 'page-started':
      await pageStarted(place);
      return { awaitsReply: await hasPendingReply(place.tabId, Date.now()) };
    case 'message-opened':
      return messageOpened(request.message, place, new Date());
    case 'message-left':
      await messageLeft(request.key, place);
      return null;
    case 'tag-message':
      await openTagForm(request.key, place);
      return null;
    case 'head-shown':
      await headShown(request, place, new Date());
      return null;
    case 'page-unreadable':
      await putProblem(place, request.problem);
      return null;
    case 'take-reply':
      return takePendingReply(place.tabId, Date.now());
  }
}
