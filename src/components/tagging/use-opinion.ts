import { useEffect, useState } from 'preact/hooks';
import type { ReadMessage } from '../../domain/read-message.ts';
import { type Asked, askOpinion } from '../../second-opinion/ask-opinion.ts';
import { findBrowserModel } from '../../second-opinion/browser-model.ts';
import { isWorthAsking } from '../../second-opinion/when-to-ask.ts';
import { readSettings } from '../../store/settings.ts';

/**
 * Asks the browser's own model about a mail, once, where the rep has switched that on and the engine
 * is unsure; undefined where nothing is asked. A form that closes ends the model's work.
 */
export function useOpinion(read: ReadMessage): Asked | { state: 'asking' } | undefined {
  const [asked, setAsked] = useState<Asked | { state: 'asking' }>();
  useEffect(() => {
    const closing = new AbortController();
    const close = () => closing.abort();
    const page = window;
    page.addEventListener('pagehide', close);
    void ask(read, closing.signal, (news) => {
      if (!closing.signal.aborted) setAsked(news);
    });
    return () => {
      page.removeEventListener('pagehide', close);
      close();
    };
  }, [read]);
  return asked;
}

async function ask(
  read: ReadMessage,
  signal: AbortSignal,
  tell: (news: Asked | { state: 'asking' }) => void,
): Promise<void> {
  const model = findBrowserModel(globalThis);
  if (!model || !isWorthAsking(read)) return;
  if (!(await readSettings()).secondOpinion || signal.aborted) return;
  tell({ state: 'asking' });
  tell(await askOpinion(model, read, signal));
}
