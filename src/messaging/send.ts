import browser from 'webextension-polyfill';
import type { AnswerTo, FromPage } from './messages.ts';

/** Asks the background; a background that cannot answer is a failed result, never a rejection. */
export async function askBackground<Message extends FromPage>(message: Message): Promise<AnswerTo<Message>> {
  try {
    const answer: AnswerTo<Message> | undefined = await browser.runtime.sendMessage(message);
    return answer ?? { ok: false, error: 'no answer' };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
