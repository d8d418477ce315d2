import { useMemo, useState } from 'preact/hooks';
import { BookErrorNotice } from '../../components/book-error-notice.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useLive } from '../../components/use-live.ts';
import { localDay } from '../../domain/days.ts';
import type { Deal } from '../../domain/deal.ts';
import { toInsights } from '../../domain/insights/insights.ts';
import { PERIODS, type Period, rangeOf } from '../../domain/insights/period.ts';
import { allDeals } from '../../store/deals.ts';
import { formatDay, say, sayCode, sayCount } from '../../words/words.ts';
import { Competitors } from './competitors.tsx';
import { DemandsChart } from './demands-chart.tsx';
import { Headline } from './headline.tsx';
import { LossCharts } from './loss-charts.tsx';
import { TrendChart } from './trend-chart.tsx';

interface Props {
  /** Shows a deal. */
  onOpen: (deal: Deal) => void;
  /** Shows which webmails deals are logged from. */
  onSites: () => void;
}

/** What the book teaches, a page for Monday's meeting. */
export function InsightsView({ onOpen, onSites }: Props) {
  const book = useLive(allDeals, []);
  if (book.state === 'failed') return <BookErrorNotice error={book.error} />;
  return (
    <section class="insights" aria-labelledby="insights-title">
      {book.state === 'ready' && <Page book={book.value} onOpen={onOpen} onSites={onSites} />}
    </section>
  );
}

function Page({ book, onOpen, onSites }: Props & { book: readonly Deal[] }) {
  const [period, setPeriod] = useState<Period>('all');
  const today = localDay(new Date());
  const insights = useMemo(() => toInsights(book, rangeOf(period, today)), [book, period, today]);
  if (book.length === 0)
    return (
      <>
        <h2 id="insights-title">{say('insights_title')}</h2>
        <p class="empty">{say('insights_empty')}</p>
        <button type="button" class="button primary" onClick={onSites}>
          {say('pipeline_sites')}
        </button>
      </>
    );
  return (
    <>
      <header class="insights-head">
        <h2 id="insights-title">{say('insights_title')}</h2>
        <Segmented
          name="period"
          label={say('insights_period')}
          value={period}
          choices={PERIODS.map((value) => ({ value, label: sayCode('insights_period', value) }))}
          onChoose={setPeriod}
        />
        <button type="button" class="button" name="print" onClick={() => window.print()}>
          {say('insights_print')}
        </button>
      </header>
      <p class="hint printed">
        {sayCode('insights_period', period)}
        {' · '}
        {sayCount('insights_deals', insights.deals)}
        {' · '}
        {formatDay(today, 0)}
      </p>
      {insights.deals === 0 ? (
        <div class="nothing">
          <p class="hint">{say('insights_nothing')}</p>
          <button type="button" class="button" onClick={() => setPeriod('all')}>
            {say('insights_showAll')}
          </button>
        </div>
      ) : (
        <>
          <Headline insights={insights} />
          <TrendChart trend={insights.trend} overall={insights.batting} onOpen={onOpen} />
          <LossCharts insights={insights} onOpen={onOpen} />
          <Competitors competitors={insights.competitors} onOpen={onOpen} />
          <DemandsChart demands={insights.demands} onOpen={onOpen} />
        </>
      )}
    </>
  );
}
