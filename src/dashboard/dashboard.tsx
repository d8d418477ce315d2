import { useState } from 'preact/hooks';
import { BookView } from '../components/book-view.tsx';
import { NumbersView } from '../components/numbers-view.tsx';
import type { Deal } from '../domain/deal.ts';
import { say } from '../words/words.ts';
import { CorrectionsView } from './corrections/corrections-view.tsx';
import { DealPanel } from './deal-panel.tsx';
import { SettingsView } from './settings/settings-view.tsx';
import { SitesView } from './sites-view.tsx';

const SECTIONS = ['sites', 'book', 'numbers', 'corrections', 'settings'] as const;
type Section = (typeof SECTIONS)[number];

/** The full page: the rep's webmail addresses, the book, the numbers, what was read wrongly, the settings. */
export function Dashboard() {
  const [section, setSection] = useState<Section>('sites');
  const [deal, setDeal] = useState<Deal>();
  return (
    <div class="dashboard">
      <header class="sidebar">
        <h1>Lossbook</h1>
        <nav aria-label={say('dashboard_sections')}>
          {SECTIONS.map((name) => (
            <button
              key={name}
              type="button"
              class="section-link"
              name={name}
              aria-current={section === name ? 'page' : undefined}
              onClick={() => setSection(name)}
            >
              {say(`dashboard_${name}`)}
            </button>
          ))}
        </nav>
      </header>
      <main class="content">
        {section === 'sites' && <SitesView />}
        {section === 'corrections' && <CorrectionsView />}
        {section === 'settings' && <SettingsView />}
        {section === 'numbers' && (
          <section class="page" aria-label={say('dashboard_numbers')}>
            <NumbersView
              onOpen={(due) => {
                setDeal(due);
                setSection('book');
              }}
            />
          </section>
        )}
        {section === 'book' && <Book deal={deal} onPick={setDeal} />}
      </main>
    </div>
  );
}

function Book({ deal, onPick }: { deal: Deal | undefined; onPick: (deal: Deal | undefined) => void }) {
  return (
    <div class="book-page">
      <section class="book-list" aria-label={say('dashboard_book')}>
        <BookView onOpen={onPick} />
      </section>
      <section class="book-panel" aria-label={say('dashboard_deal')}>
        {deal ? (
          <DealPanel key={deal.id} deal={deal} onClose={() => onPick(undefined)} />
        ) : (
          <p class="empty">{say('dashboard_pick')}</p>
        )}
      </section>
    </div>
  );
}
