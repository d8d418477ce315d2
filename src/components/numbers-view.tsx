import { localDay } from '../domain/days.ts';
import type { Deal } from '../domain/deal.ts';
import { formatAverage, SMALL_SAMPLE, type Stats } from '../domain/stats.ts';
import { readStats } from '../store/stats.ts';
import { formatNumber, formatPercent, say, sayCode, sayCount } from '../words/words.ts';
import { BarList } from './bar-list.tsx';
import { BookErrorNotice } from './book-error-notice.tsx';
import { DueList } from './due-list.tsx';
import { OutcomeMark } from './outcome-mark.tsx';
import { useLive } from './use-live.ts';

/** The book at a glance; `onOpen` shows a deal that is due. */
export function NumbersView({ onOpen }: { onOpen: (deal: Deal) => void }) {
  const stats = useLive(() => readStats(localDay(new Date())), []);
  if (stats.state === 'failed') return <BookErrorNotice error={stats.error} />;
  if (stats.state === 'loading') return null;
  const { value } = stats;
  if (value.deals === 0) return <p class="empty">{say('numbers_empty')}</p>;
  return (
    <div class="numbers">
      <Average stats={value} />
      <Outcomes stats={value} />
      <DueList due={value.due} onOpen={onOpen} />
      <BarList
        title={say('numbers_lossReasons')}
        bars={value.lossReasons.map(({ key, count }) => ({ label: reasonLabel(key), count }))}
      />
      <BarList
        title={say('numbers_lostTo')}
        bars={value.lostTo.map(({ key, count }) => ({ label: sayCode('lostTo', key), count }))}
      />
      <BarList
        title={say('numbers_winners')}
        bars={value.winners.map(({ key, count }) => ({ label: key, count }))}
      />
      <BarList
        title={say('numbers_price')}
        bars={value.pricePositions.map(({ key, count }) => ({ label: sayCode('priceLong', key), count }))}
      />
      <BarList
        title={say('numbers_interests')}
        bars={value.interests.map(({ key, count, winnerLacks }) => ({
          label: key,
          count,
          note: winnerLacks > 0 ? sayCount('numbers_winnerLacks', winnerLacks) : undefined,
        }))}
      />
    </div>
  );
}

function Average({ stats }: { stats: Stats }) {
  const { battingAverage, interval, decided, byOutcome } = stats;
  if (battingAverage === null || interval === null) return <p class="empty">{say('numbers_undecided')}</p>;
  return (
    <section class="average" aria-label={say('numbers_average')}>
      <p class="hero">{formatAverage(battingAverage)}</p>
      <div>
        <p>{sayCount('numbers_wonOf', byOutcome.won, formatNumber(decided))}</p>
        <p class="hint">
          {say('numbers_likely', formatAverage(interval.low), formatAverage(interval.high))}
          {' · '}
          {formatPercent(battingAverage)}
        </p>
        {decided < SMALL_SAMPLE && <p class="hint">{sayCount('numbers_smallSample', decided)}</p>}
      </div>
    </section>
  );
}

function Outcomes({ stats: { byOutcome, lostTo } }: { stats: Stats }) {
  const dropped = lostTo.find(({ key }) => key === 'nobody')?.count ?? 0;
  return (
    <>
      <ul class="outcomes">
        {(['won', 'lost', 'postponed', 'open'] as const).map((outcome) => (
          <li key={outcome}>
            <OutcomeMark outcome={outcome} />
            <strong>{formatNumber(byOutcome[outcome])}</strong> {sayCode('outcomeCount', outcome)}
          </li>
        ))}
      </ul>
      {dropped > 0 && <p class="hint">{sayCount('numbers_dropped', dropped)}</p>}
    </>
  );
}

function reasonLabel(code: string): string {
  return code.startsWith('own:') ? code.slice('own:'.length) : sayCode('reason', code);
}
