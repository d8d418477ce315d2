import { localDay } from '../domain/days.ts';
import type { Deal } from '../domain/deal.ts';
import { nextDay } from '../domain/stats.ts';
import { formatDay, say, sayCode } from '../words/words.ts';
import { OutcomeMark } from './outcome-mark.tsx';

interface Props {
  deal: Deal;
  onOpen: () => void;
  onDelete: () => void;
}

/** One deal in two lines: who and when; how it ended and what comes next. */
export function DealRow({ deal, onOpen, onDelete }: Props) {
  const now = new Date();
  const day = (value: Parameters<typeof formatDay>[0]) => formatDay(value, now.getFullYear());
  const name = deal.company || deal.contactName || deal.title || say('deal_noCompany');
  const next = nextDay(deal);
  const decided = deal.decidedOn || localDay(new Date(deal.createdAt));
  return (
    <li class="deal-row">
      <button type="button" class="deal-open" onClick={onOpen}>
        <OutcomeMark outcome={deal.outcome} />
        <span class="deal-name" title={name}>
          {name}
        </span>
        <span class="hint">{day(decided)}</span>
        <span class="hint deal-detail">{detailOf(deal)}</span>
        {next !== '' && <span class="hint">{say('deal_next', day(next))}</span>}
      </button>
      <button
        type="button"
        class="button quiet deal-delete"
        aria-label={say('deal_deleteNamed', name)}
        onClick={onDelete}
      >
        {say('deal_delete')}
      </button>
    </li>
  );
}

function detailOf(deal: Deal): string {
  const main = deal.reasons[0];
  const winner = deal.competitor || (deal.lostTo ? sayCode('lostTo', deal.lostTo) : '');
  return [sayCode('outcome', deal.outcome), winner, main && sayCode('reason', main.code.replace(/^own:/, ''))]
    .filter(Boolean)
    .join(' · ');
}
