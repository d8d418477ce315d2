import { useState } from 'preact/hooks';
import type { Deal } from '../../domain/deal.ts';
import type { Scorecard } from '../../domain/insights/scorecards.ts';
import { say, sayCount } from '../../words/words.ts';
import { CompetitorCard } from './competitor-card.tsx';

/** Cards shown before the rep asks for all. */
const FIRST_CARDS = 6;

interface Props {
  competitors: readonly Scorecard[];
  onOpen: (deal: Deal) => void;
}

/** A scorecard for each competitor, those met most often first. */
export function Competitors({ competitors, onOpen }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? competitors : competitors.slice(0, FIRST_CARDS);
  return (
    <section class="competitors" aria-labelledby="competitors-title">
      <h3 id="competitors-title">{say('insights_competitors')}</h3>
      {competitors.length === 0 && <p class="hint">{say('insights_noCompetitors')}</p>}
      <div class="chart-grid">
        {shown.map((card) => (
          <CompetitorCard key={card.key} card={card} onOpen={onOpen} />
        ))}
      </div>
      {shown.length < competitors.length && (
        <button type="button" class="button" name="all-competitors" onClick={() => setShowsAll(true)}>
          {sayCount('insights_allCompetitors', competitors.length)}
        </button>
      )}
    </section>
  );
}
