import { useState } from 'preact/hooks';
import type { Deal } from '../../domain/deal.ts';
import type { BuyerQuote } from '../../domain/insights/scorecards.ts';
import { formatDay, formatNumber, say, sayCount } from '../../words/words.ts';

const FIRST_QUOTES = 2;
/** More are not read in a card; each deal has its own. */
const MOST_QUOTES = 20;

/** What buyers said, word for word. */
export function BuyerQuotes({
  quotes,
  onOpen,
}: {
  quotes: readonly BuyerQuote[];
  onOpen: (deal: Deal) => void;
}) {
  const [showsMore, setShowsMore] = useState(false);
  const shown = quotes.slice(0, showsMore ? MOST_QUOTES : FIRST_QUOTES);
  const more = Math.min(quotes.length, MOST_QUOTES) - shown.length;
  const thisYear = new Date().getFullYear();
  if (shown.length === 0) return null;
  return (
    <div class="quotes">
      {shown.map(({ text, company, day, deal }) => (
        <figure key={deal.id}>
          <blockquote>{text}</blockquote>
          <figcaption class="hint with-day">
            <button type="button" class="link-button" onClick={() => onOpen(deal)}>
              {company || say('deal_noCompany')}
            </button>
            <span>{formatDay(day, thisYear)}</span>
          </figcaption>
        </figure>
      ))}
      {more > 0 && (
        <button type="button" class="button quiet" onClick={() => setShowsMore(true)}>
          {sayCount('insights_moreQuotes', more, formatNumber(quotes.length))}
        </button>
      )}
    </div>
  );
}
