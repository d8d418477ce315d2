import { useState } from 'preact/hooks';
import type { Draft } from '../../domain/draft.ts';
import type { ReadMessage } from '../../domain/read-message.ts';
import { askBackground } from '../../messaging/send.ts';

/** What became of asking why: it stands in the webmail's reply, or the rep pastes it there. */
export type Asking =
  | { state: 'idle' | 'asking' | 'written' | 'failed' }
  | { state: 'paste'; text: string; isCopied: boolean };

/** Asks the sender of a tab's mail why, in the reply that the webmail opens for it. */
export function useAskWhy(tabId: number | undefined, read: ReadMessage | undefined) {
  const [asking, setAsking] = useState<Asking>({ state: 'idle' });
  const ask = async ({ contactName, company, interests }: Draft) => {
    if (tabId === undefined || !read) return;
    const { newText, message } = read;
    setAsking({ state: 'asking' });
    const facts = { name: contactName, company, interests: interests.map(({ name }) => name) };
    const answer = await askBackground({ type: 'ask-why', tabId, key: message.key, newText, facts });
    if (!answer.ok) return setAsking({ state: 'failed' });
    const { text, isWritten } = answer.value;
    setAsking(isWritten ? { state: 'written' } : { state: 'paste', text, isCopied: await copy(text) });
  };
  return {
    asking,
    /** Undefined where there is no mail to answer. */
    ask: tabId === undefined || !read ? undefined : ask,
    copyAgain: async (text: string) => setAsking({ state: 'paste', text, isCopied: await copy(text) }),
    close: () => setAsking({ state: 'idle' }),
  };
}

/** False where the browser wants a fresh click for it. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
