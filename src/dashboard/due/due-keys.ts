import type { RefObject } from 'preact';
import { SNOOZES, type Snooze } from '../../domain/due.ts';
import { type DueEntry, type DuePanel, keyOf } from './due-entry.ts';

interface Actions {
  done: (entry: DueEntry) => void;
  snooze: (entry: DueEntry, snooze: Snooze) => void;
  toggle: (entry: DueEntry, panel: DuePanel) => void;
  close: () => void;
  undo: () => void;
}

const PANELS: Record<string, DuePanel> = { r: 'reschedule', c: 'calendar', q: 'quote' };

/** The list by keyboard alone: arrows go from line to line, letters act on the line with the focus. */
export function dueKeys(list: RefObject<HTMLElement | null>, entries: readonly DueEntry[], actions: Actions) {
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (handle(event, list.current, entries, actions)) event.preventDefault();
  };
}

/** True when the key was one of the list's. */
function handle(
  { key, target, ctrlKey, metaKey, altKey }: KeyboardEvent,
  list: HTMLElement | null,
  entries: readonly DueEntry[],
  actions: Actions,
): boolean {
  if (!(target instanceof Element) || ctrlKey || metaKey || altKey) return false;
  if (key === 'Escape') {
    actions.close();
    return true;
  }
  if (target instanceof HTMLInputElement) return false;
  if (key === 'u') {
    actions.undo();
    return true;
  }
  const line = target.closest<HTMLElement>('[data-item]');
  if (key === 'ArrowDown' || key === 'ArrowUp') return focusBeside(list, line, key === 'ArrowDown' ? 1 : -1);
  const entry = entries.find(({ item }) => keyOf(item) === line?.dataset.item);
  if (!entry) return false;
  const snooze = SNOOZES[Number(key) - 1];
  const panel = PANELS[key];
  if (key === 'd') actions.done(entry);
  else if (snooze) actions.snooze(entry, snooze);
  else if (panel) actions.toggle(entry, panel);
  else return false;
  return true;
}

function focusBeside(list: HTMLElement | null, line: HTMLElement | null, step: 1 | -1): boolean {
  const lines = [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const index = line ? lines.indexOf(line) + step : 0;
  const next = lines[index]?.querySelector<HTMLElement>('.due-open');
  next?.focus();
  return next !== undefined && next !== null;
}
