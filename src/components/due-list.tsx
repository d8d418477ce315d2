import { localDay } from '../domain/days.ts';
import type { Deal } from '../domain/deal.ts';
import { nextDay } from '../domain/stats.ts';
import { dueDeals } from '../store/deals.ts';
import { formatDay, say, sayCount } from '../words/words.ts';
import { OutcomeMark } from './outcome-mark.tsx';
import { useLive } from './use-live.ts';

const SHOWN = 5;

interface Props {
  /** How many deals are due in all. */
  due: number;
  onOpen: (deal: Deal) => void;
}

/** The calls that are due, the longest overdue first. */
export function DueList({ due, onOpen }: Props) {
  const deals = useLive(() => dueDeals(localDay(new Date()), SHOWN), [due]);
  if (due === 0) return <p class="hint">{say('numbers_nothingDue')}</p>;
  const thisYear = new Date().getFullYear();
  return (
    <section class="due-list" aria-label={say('numbers_dueTitle')}>
      <p class="due">{sayCount('numbers_due', due)}</p>
      <ul class="deal-rows">
        {(deals.state === 'ready' ? deals.value : []).map((deal) => {
          const day = nextDay(deal);
          return (
            <li key={deal.id} class="deal-row">
              <button type="button" class="deal-open" onClick={() => onOpen(deal)}>
                <OutcomeMark outcome={deal.outcome} />
                <span class="deal-name">{deal.company || deal.contactName || say('deal_noCompany')}</span>
                <span class="hint">{day !== '' && say('deal_next', formatDay(day, thisYear))}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
