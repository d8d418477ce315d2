import type { ComponentChildren } from 'preact';
import { OutcomeMark } from '../../components/outcome-mark.tsx';
import { type IsoDay, localDay } from '../../domain/days.ts';
import type { Deal } from '../../domain/deal.ts';
import type { Column } from '../../domain/pipeline.ts';
import { nextDay } from '../../domain/stats.ts';
import { formatDay, say, sayCode } from '../../words/words.ts';

/** What a column shows of a deal. */
export function Cell({ column, deal, today }: { column: Column; deal: Deal; today: IsoDay }) {
  const { text, mark, isLate } = contentOf(column, deal, today);
  return (
    <td class={`cell-${column}${isLate ? ' late' : ''}`} title={text.length > 12 ? text : undefined}>
      {mark}
      {text}
    </td>
  );
}

/** The name a deal goes by. */
export function nameOf(deal: Deal): string {
  return deal.company || deal.contactName || deal.title || say('deal_noCompany');
}

interface Content {
  text: string;
  mark?: ComponentChildren;
  /** Whether it should have been done by now. */
  isLate?: boolean;
}

function contentOf(column: Column, deal: Deal, today: IsoDay): Content {
  const thisYear = Number(today.slice(0, 4));
  const day = (value: IsoDay | '') => (value === '' ? '' : formatDay(value, thisYear));
  switch (column) {
    case 'outcome':
      return { text: sayCode('outcome', deal.outcome), mark: <OutcomeMark outcome={deal.outcome} /> };
    case 'competitor':
      return { text: deal.competitor || (deal.lostTo ? sayCode('lostTo', deal.lostTo) : '') };
    case 'reason':
      return { text: deal.reasons[0] ? sayReason(deal.reasons[0].code) : '' };
    case 'decidedOn':
      return { text: day(deal.decidedOn) };
    case 'nextDay': {
      const next = nextDay(deal);
      return { text: day(next), isLate: next !== '' && next <= today };
    }
    case 'title':
      return { text: deal.title };
    case 'contact':
      return { text: deal.contactName || deal.contactEmail };
    case 'price':
      return { text: deal.pricePosition ? sayCode('price', deal.pricePosition) : '' };
    case 'interests':
      return { text: deal.interests.map(({ name }) => name).join(', ') };
    case 'updatedAt':
      return { text: day(localDay(new Date(deal.updatedAt))) };
  }
}

/** A reason's word; a reason of the rep's own is its own word. */
export function sayReason(code: string): string {
  return code.startsWith('own:') ? code.slice('own:'.length) : sayCode('reason', code);
}
