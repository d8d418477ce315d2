import { useState } from 'preact/hooks';
import type { IsoDay } from '../../domain/days.ts';
import type { Deal } from '../../domain/deal.ts';
import { type DueChange, doneChange, moveChange, type Snooze, snoozeDay } from '../../domain/due.ts';
import { askBackground } from '../../messaging/send.ts';
import { changeDue } from '../../store/due.ts';
import { nameOf, whatToDo } from '../../words/due-words.ts';
import { formatDay, say } from '../../words/words.ts';
import type { DueEntry } from './due-entry.ts';

/** What was done last, in words, and how to take it back. */
export interface LastAction {
  text: string;
  deal: Deal;
  before: DueChange;
}

/** What the rep can do with an item; each is on the disk before it is said, and can be undone. */
export function useDueActions(today: IsoDay) {
  const [last, setLast] = useState<LastAction>();
  const [failure, setFailure] = useState<unknown>();
  const thisYear = Number(today.slice(0, 4));

  const change = async (deal: Deal, days: DueChange, text: string | undefined) => {
    try {
      setFailure(undefined);
      const before = await changeDue(deal.id, days, new Date());
      setLast(before && text !== undefined ? { text, deal, before } : undefined);
      await askBackground({ type: 'deals-changed', messageKeys: deal.messages.map(({ key }) => key) });
    } catch (error) {
      setFailure(error);
    }
  };
  const move = ({ item, deal }: DueEntry, day: IsoDay) =>
    change(deal, moveChange(item, day), say('due_moved', nameOf(deal), formatDay(day, thisYear)));
  return {
    last,
    failure,
    setFailure,
    move,
    done: ({ item, deal }: DueEntry) =>
      change(deal, doneChange(item), say('due_isDone', nameOf(deal), whatToDo(deal, item.kind, today))),
    snooze: (entry: DueEntry, snooze: Snooze) => move(entry, snoozeDay(entry.item, snooze, today)),
    undo: async () => {
      if (last) await change(last.deal, last.before, undefined);
    },
  };
}
