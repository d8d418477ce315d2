import { OutcomeMark } from '../../components/outcome-mark.tsx';
import type { Insights } from '../../domain/insights/insights.ts';
import { formatAverage, SMALL_SAMPLE } from '../../domain/stats.ts';
import { formatNumber, formatPercent, say, sayCode, sayCount } from '../../words/words.ts';

/** The average, large, with its sample and the range it likely lies in. */
export function Headline({ insights }: { insights: Insights }) {
  const { average, interval, won, decided } = insights.batting;
  return (
    <section class="headline" aria-label={say('numbers_average')}>
      {average === null || interval === null ? (
        <p class="hint">{say('insights_undecided')}</p>
      ) : (
        <>
          <p class="hero">{formatAverage(average)}</p>
          <div class="headline-words">
            <p>
              {sayCount('numbers_wonOf', won, formatNumber(decided))}
              {' · '}
              {formatPercent(average)}
            </p>
            <RangeStrip low={interval.low} at={average} high={interval.high} />
            <p class="hint">
              {say('numbers_likely', formatAverage(interval.low), formatAverage(interval.high))}
            </p>
          </div>
        </>
      )}
      <Outcomes insights={insights} />
      {decided > 0 && decided < SMALL_SAMPLE && (
        <p class="headline-note hint">{sayCount('insights_smallSample', decided)}</p>
      )}
    </section>
  );
}

function Outcomes({ insights: { byOutcome, dropped } }: { insights: Insights }) {
  return (
    <div class="headline-outcomes">
      <ul class="outcomes">
        {(['won', 'lost', 'postponed', 'open'] as const).map((outcome) => (
          <li key={outcome}>
            <OutcomeMark outcome={outcome} />
            <strong>{formatNumber(byOutcome[outcome])}</strong> {sayCode('outcomeCount', outcome)}
          </li>
        ))}
      </ul>
      {dropped > 0 && <p class="hint">{sayCount('numbers_dropped', dropped)}</p>}
    </div>
  );
}

/** The range on a line from .000 to 1.000; the words beside it say the same. */
function RangeStrip({ low, at, high }: { low: number; at: number; high: number }) {
  return (
    <svg class="range-strip" viewBox="0 0 200 12" width="200" height="12" aria-hidden="true">
      <rect class="bar-rest" x="0" y="4" width="200" height="4" rx="2" />
      <rect class="bar-half" x={200 * low} y="4" width={200 * (high - low)} height="4" rx="2" />
      <circle class="trend-point" cx={200 * at} cy="6" r="4" />
    </svg>
  );
}
