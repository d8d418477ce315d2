import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { BookView } from '../components/book-view.tsx';
import { NumbersView } from '../components/numbers-view.tsx';
import type { Deal } from '../domain/deal.ts';
import { say } from '../words/words.ts';
import { TagView } from './tag-view.tsx';

const VIEWS = ['tag', 'numbers', 'book'] as const;
type View = (typeof VIEWS)[number];

/** The popup: tag the open mail, look at the numbers, leaf through the book. */
export function Popup({ tabId }: { tabId: number | undefined }) {
  const [view, setView] = useState<View>('tag');
  const [picked, setPicked] = useState<Deal>();
  const show = (next: View) => {
    // Tag is about the tab's mail again unless a deal was just picked in the book.
    setPicked(undefined);
    setView(next);
  };
  const open = (deal: Deal) => {
    setPicked(deal);
    setView('tag');
  };
  return (
    <>
      <header class="popup-header">
        <h1 class="visually-hidden">Lossbook</h1>
        <nav aria-label={say('popup_views')}>
          {VIEWS.map((name) => (
            <button
              key={name}
              type="button"
              class="view-tab"
              name={name}
              aria-current={view === name ? 'page' : undefined}
              onClick={() => show(name)}
            >
              {say(`popup_${name}`)}
            </button>
          ))}
        </nav>
      </header>
      <main class="popup-main">
        {view === 'tag' && (
          <TagView key={picked?.id} tabId={tabId} picked={picked} onClose={() => window.close()} />
        )}
        {view === 'numbers' && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
          <section class="scroll" aria-label={say('popup_numbers')} tabIndex={0}>
            <NumbersView onOpen={open} />
          </section>
        )}
        {view === 'book' && (
          <BookView onOpen={open} onOpenDashboard={() => void browser.runtime.openOptionsPage()} />
        )}
      </main>
    </>
  );
}
