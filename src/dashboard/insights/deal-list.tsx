import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { OutcomeMark } from '../../components/outcome-mark.tsx';
import type { Deal } from '../../domain/deal.ts';
import { countingDay } from '../../domain/insights/period.ts';
import { newestFirst } from '../../domain/insights/scorecards.ts';
import { formatDay, say, sayCode, sayCount } from '../../words/words.ts';

/** Rows shown before the rep asks for all. */
const FIRST_ROWS = 50;

interface Props {
  title: string;
  deals: readonly Deal[];
  onOpen: (deal: Deal) => void;
  onClose: () => void;
}

/** The deals behind a figure, as many as it says, the newest first. */
export function DealList({ title, deals, onOpen, onClose }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setShowsAll(false);
    place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [deals]);
  const sorted = useMemo(() => newestFirst(deals), [deals]);
  const shown = showsAll ? sorted : sorted.slice(0, FIRST_ROWS);
  const thisYear = new Date().getFullYear();
  return (
    <div class="listed" ref={place}>
      <div class="listed-head">
        <h4>{title}</h4>
        <button type="button" class="button quiet" onClick={onClose}>
          {say('insights_closeList')}
        </button>
      </div>
      <ul>
        {shown.map((deal) => (
          <li key={deal.id}>
            <button type="button" class="listed-deal" onClick={() => onOpen(deal)}>
              <OutcomeMark outcome={deal.outcome} />
              <span class="listed-name">{nameOf(deal)}</span>
              <span class="hint">{sayCode('outcome', deal.outcome)}</span>
              <span class="hint">{formatDay(countingDay(deal), thisYear)}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < deals.length && (
        <button type="button" class="button" name="all-deals" onClick={() => setShowsAll(true)}>
          {sayCount('insights_allDeals', deals.length)}
        </button>
      )}
    </div>
  );
}

/** What a deal is called in a list. */
export function nameOf(deal: Deal): string {
  return deal.company || deal.contactName || deal.title || say('deal_noCompany');
}
