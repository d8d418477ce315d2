import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IsoDay } from '../../domain/days.ts';
import type { Deal } from '../../domain/deal.ts';
import { DUE_GROUPS, groupOf, isDue } from '../../domain/due.ts';
import { formatNumber, say, sayCode, sayCount } from '../../words/words.ts';
import { saveCalendar } from './calendar-entries.ts';
import { type DueEntry, type DuePanel, keyOf } from './due-entry.ts';
import { dueKeys } from './due-keys.ts';
import { DueRow } from './due-row.tsx';
import type { useDueActions } from './use-due-actions.ts';

/** Lines that are shown at first, and as many again at each press of "Show more". */
const STEP = 100;

interface Props {
  /** By day, the earliest first. */
  entries: readonly DueEntry[];
  today: IsoDay;
  actions: ReturnType<typeof useDueActions>;
  onOpen: (deal: Deal) => void;
}

/** The list itself, in its groups, with one line's panel open at most. */
export function DueGroups({ entries, today, actions, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(STEP);
  const [open, setOpen] = useState<{ key: string; panel: DuePanel }>();
  const focusAfter = useFocusAfter(list, entries);

  const toggle = ({ item }: DueEntry, panel: DuePanel) =>
    setOpen(open?.key === keyOf(item) && open.panel === panel ? undefined : { key: keyOf(item), panel });
  /** The line goes elsewhere; who works down the list goes on with the next one. */
  const leave = (entry: DueEntry, work: Promise<void>) => {
    setOpen(undefined);
    focusAfter(entry);
    void work;
  };
  const close = () => {
    if (open) focusLine(list.current, open.key);
    setOpen(undefined);
  };
  const onKeyDown = dueKeys(list, entries, {
    done: (entry) => leave(entry, actions.done(entry)),
    snooze: (entry, snooze) => leave(entry, actions.snooze(entry, snooze)),
    toggle,
    close,
    undo: () => void actions.undo(),
  });
  const visible = entries.slice(0, shown);
  const dueNow = entries.filter(({ item }) => isDue(item, today)).length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the controls in it, heard in one place
    <div ref={list} class="due-groups" onKeyDown={onKeyDown}>
      <div class="line due-summary">
        <p class="grow lead">{dueNow === 0 ? say('numbers_nothingDue') : sayCount('due_now', dueNow)}</p>
        <button
          type="button"
          class="button"
          name="save-all"
          onClick={() => saveCalendar(entries).catch(actions.setFailure)}
        >
          {say('due_saveAll')}
        </button>
      </div>
      {DUE_GROUPS.map((group) => {
        const inGroup = visible.filter(({ item }) => groupOf(item.day, today) === group);
        if (inGroup.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`due-${group}`}>
            <h3 id={`due-${group}`}>{sayCode('dueGroup', group)}</h3>
            <ul>
              {inGroup.map((entry) => (
                <DueRow
                  key={keyOf(entry.item)}
                  entry={entry}
                  today={today}
                  panel={open?.key === keyOf(entry.item) ? open.panel : undefined}
                  onOpen={() => onOpen(entry.deal)}
                  onDone={() => leave(entry, actions.done(entry))}
                  onSnooze={(snooze) => leave(entry, actions.snooze(entry, snooze))}
                  onMove={(day) => leave(entry, actions.move(entry, day))}
                  onToggle={(panel) => toggle(entry, panel)}
                  onFailure={actions.setFailure}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {entries.length > shown && (
        <button type="button" class="button" name="more" onClick={() => setShown(shown + STEP)}>
          {say('due_more', formatNumber(entries.length - shown))}
        </button>
      )}
      <p class="hint due-keys">{say('due_keys')}</p>
    </div>
  );
}

/** Puts the focus on the line after the one that is leaving, once the list is drawn without it. */
function useFocusAfter(list: { current: HTMLElement | null }, entries: readonly DueEntry[]) {
  const next = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (next.current === undefined) return;
    focusLine(list.current, next.current);
    next.current = undefined;
  }, [entries]);
  return ({ item }: DueEntry) => {
    const index = entries.findIndex((entry) => keyOf(entry.item) === keyOf(item));
    const beside = entries[index + 1] ?? entries[index - 1];
    next.current = beside && keyOf(beside.item);
  };
}

function focusLine(list: HTMLElement | null, key: string): void {
  list?.querySelector<HTMLElement>(`[data-item="${key}"] .due-open`)?.focus();
}
