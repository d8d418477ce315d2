import { useEffect, useState } from 'preact/hooks';
import { isOneOf } from '../domain/codes.ts';
import { hasDeals } from '../store/pipeline/choices.ts';
import { say } from '../words/words.ts';
import { CorrectionsView } from './corrections/corrections-view.tsx';
import { DueView } from './due/due-view.tsx';
import { ExchangeView } from './exchange/exchange-view.tsx';
import { InsightsView } from './insights/insights-view.tsx';
import { PipelineView } from './pipeline/pipeline-view.tsx';
import { FIRST_PLACE, type PipelinePlace } from './place.ts';
import { SettingsView } from './settings/settings-view.tsx';
import { SitesView } from './sites-view.tsx';
import { usePlace } from './use-place.ts';

const SECTIONS = ['book', 'due', 'insights', 'corrections', 'exchange', 'sites', 'settings'] as const;
type Section = (typeof SECTIONS)[number];

/** The full page: the deals, the rep's webmail addresses, the insights, what was read wrongly, the settings. */
export function Dashboard() {
  const [place, go] = usePlace();
  const start = useStart();
  const section = isOneOf(SECTIONS, place.section) ? place.section : start;
  const goTo = (next: Section) => go({ section: next, pipeline: FIRST_PLACE });
  const showPipeline = (pipeline: PipelinePlace, isSame?: boolean) =>
    go({ section: 'book', pipeline }, isSame);
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
              onClick={() => goTo(name)}
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
        {section === 'exchange' && <ExchangeView />}
        {section === 'due' && (
          <DueView
            onOpen={({ id }) => showPipeline({ ...FIRST_PLACE, deal: id })}
            onOpenBook={() => goTo('book')}
          />
        )}
        {section === 'insights' && (
          <InsightsView
            onOpen={({ id }) => showPipeline({ ...FIRST_PLACE, deal: id })}
            onSites={() => goTo('sites')}
          />
        )}
        {section === 'book' && (
          <PipelineView place={place.pipeline} onPlace={showPipeline} onSites={() => goTo('sites')} />
        )}
      </main>
    </div>
  );
}

/** The section of an address that names none: the deals, and as long as there are none, the webmails. */
function useStart(): Section | undefined {
  const [start, setStart] = useState<Section>();
  useEffect(() => {
    hasDeals().then(
      (has) => setStart(has ? 'book' : 'sites'),
      // A book that cannot be opened says why where its deals would be.
      () => setStart('book'),
    );
  }, []);
  return start;
}
