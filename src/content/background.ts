import type { MessageHead, MessageKey, OpenMessage } from '../domain/mail.ts';
import type { PageProblem } from '../domain/page-problem.ts';
import type { ChipView } from '../messaging/chip.ts';
import type { AnswerTo, FromBackground, FromContent } from '../messaging/messages.ts';

/** The few members of the extension API a content script uses; both browsers answer with promises. */
interface ExtensionApi {
  runtime: {
    id?: string;
    sendMessage: (message: unknown) => Promise<unknown>;
    onMessage: {
      addListener: (listener: (message: unknown) => void) => void;
      removeListener: (listener: (message: unknown) => void) => void;
    };
  };
}

// Without the polyfill, which would be half of the whole script: for promises neither browser needs it.
function api(): ExtensionApi | undefined {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  return browser?.runtime ? browser : chrome;
}

/** Whether the extension this script belongs to is still there: after an update it is another one. */
export function isConnected(): boolean {
  // The getter itself throws in some browsers once the extension is gone.
  try {
    return api()?.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** A frame that was loaded anew: what it had on screen before is gone. Whether a reply waits for its editor. */
export async function reportStart(): Promise<boolean> {
  const answer = await ask({ type: 'page-started' });
  return answer?.ok === true && answer.value.awaitsReply;
}

/** Tells of an open message; the chip to draw, null for none, undefined when nobody answers. */
export async function reportOpened(message: OpenMessage): Promise<ChipView | null | undefined> {
  const answer = await ask({ type: 'message-opened', message });
  return answer?.ok ? answer.value : undefined;
}

/** Tells that a message left the screen. */
export function reportLeft(key: MessageKey): void {
  void ask({ type: 'message-left', key });
}

/** Tells of the head of a message whose body is in a frame of another site; null: there is none now. */
export function reportHead(webmail: string, head: MessageHead | null): void {
  void ask({ type: 'head-shown', webmail, head });
}

/** Tells that the page is not understood, or that it is again. */
export function reportProblem(problem: PageProblem | null): void {
  void ask({ type: 'page-unreadable', problem });
}

/** What the rep wants written into a reply; undefined where another frame was quicker. */
export async function takeReply(): Promise<string | undefined> {
  const answer = await ask({ type: 'take-reply' });
  return answer?.ok ? (answer.value ?? undefined) : undefined;
}

/** Asks for the tag form of a message. */
export function requestForm(key: MessageKey): void {
  void ask({ type: 'tag-message', key });
}

/** Calls `listener` with what the background wants of this page; returns how to stop. */
export function onRequest(listener: (request: FromBackground) => void): () => void {
  // Only the extension itself can send to its content scripts.
  const onMessage = (message: unknown) => listener(message as FromBackground);
  api()?.runtime.onMessage.addListener(onMessage);
  return () => {
    if (isConnected()) api()?.runtime.onMessage.removeListener(onMessage);
  };
}

/** Undefined when the extension was updated or removed while the page stayed open. */
async function ask<Message extends FromContent>(message: Message): Promise<AnswerTo<Message> | undefined> {
  try {
    return (await api()?.runtime.sendMessage(message)) as AnswerTo<Message> | undefined;
  } catch {
    return undefined;
  }
}
