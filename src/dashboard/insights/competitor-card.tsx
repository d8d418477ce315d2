import { useState } from 'preact/hooks';
import type { Deal } from '../../domain/deal.ts';
import { type Batting, TOO_FEW } from '../../domain/insights/batting.ts';
import { countingDay } from '../../domain/insights/period.ts';
import type { Scorecard } from '../../domain/insights/scorecards.ts';
import { formatAverage } from '../../domain/stats.ts';
import { formatDay, formatNumber, formatPercent, say, sayCode, sayCount } from '../../words/words.ts';
import { BuyerQuotes } from './buyer-quotes.tsx';
import { DealList, nameOf } from './deal-list.tsx';

/** What the book knows of one competitor, before the next meeting with them. */
export function CompetitorCard({ card, onOpen }: { card: Scorecard; onOpen: (deal: Deal) => void }) {
  const [isListed, setListed] = useState(false);
  const { name, deals, batting, dropped, lacks, lastLoss } = card;
  const count = sayCount('insights_deals', deals.length);
  return (
    <article class="chart-card competitor" aria-label={name}>
      <header>
        <h4>{name}</h4>
        <button
          type="button"
          class="button quiet"
          aria-expanded={isListed}
          aria-label={`${name}: ${count}`}
          onClick={() => setListed(!isListed)}
        >
          {count}
        </button>
      </header>
      <Record batting={batting} />
      {dropped > 0 && <p class="hint">{sayCount('numbers_dropped', dropped)}</p>}
      <dl>
        <Fact term={say('insights_ourPrice')} text={priceOf(card)} />
        <Fact
          term={say('insights_lacks')}
          text={lacks.map((lack) => `${lack.name} (${formatNumber(lack.deals)})`).join(', ')}
        />
        {lastLoss && (
          <div>
            <dt>{say('insights_lastLoss')}</dt>
            <dd class="with-day">
              <button type="button" class="link-button" onClick={() => onOpen(lastLoss)}>
                {nameOf(lastLoss)}
              </button>
              <span class="hint">{formatDay(countingDay(lastLoss), new Date().getFullYear())}</span>
            </dd>
          </div>
        )}
      </dl>
      <BuyerQuotes quotes={card.quotes} onOpen={onOpen} />
      {isListed && (
        <DealList
          title={`${name}: ${count}`}
          deals={deals}
          onOpen={onOpen}
          onClose={() => setListed(false)}
        />
      )}
    </article>
  );
}

/** Won against lost, as a figure and as a line in their colours. */
function Record({ batting: { won, lost, decided, average, interval } }: { batting: Batting }) {
  if (average === null || interval === null) return <p class="hint">{say('insights_undecidedThem')}</p>;
  return (
    <div class="record">
      <p>
        <strong>{say('insights_record', formatNumber(won), formatNumber(lost))}</strong>
        <span class="hint">
          {decided < TOO_FEW
            ? sayCount('numbers_smallSample', decided)
            : `${formatAverage(average)} · ${say('numbers_likely', formatAverage(interval.low), formatAverage(interval.high))}`}
        </span>
      </p>
      <span class="record-line" aria-hidden="true">
        {won > 0 && <span class="won" style={{ flexGrow: won }} />}
        {lost > 0 && <span class="lost" style={{ flexGrow: lost }} />}
      </span>
    </div>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  if (text === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function priceOf({ price, priceGap }: Scorecard): string {
  const positions = (['lower', 'equal', 'higher'] as const)
    .filter((position) => price[position] > 0)
    .map((position) => `${sayCode('price', position)} ${formatNumber(price[position])}`);
  return [...positions, ...(priceGap ? [gapOf(priceGap)] : [])].join(' · ');
}

function gapOf({ median, deals }: { median: number; deals: number }): string {
  const share = formatPercent(Math.abs(median));
  if (Math.abs(median) < 0.005) return sayCount('insights_gapNone', deals);
  return median > 0
    ? sayCount('insights_gapAbove', deals, share)
    : sayCount('insights_gapBelow', deals, share);
}
