import type { RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { type Outcome, REASONS } from '../../domain/codes.ts';
import type { Timing } from '../../domain/contract.ts';
import type { IsoDay } from '../../domain/days.ts';
import { type Draft, withOutcome } from '../../domain/draft.ts';
import { TimingContext } from '../tagging/timing.ts';
import { reasonKey, toggleReason } from './reasons-field.tsx';

/** Keys of the form outside its text fields, as `?` lists them. */
export const OUTCOME_KEYS: Record<string, Outcome> = { l: 'lost', w: 'won', p: 'postponed', o: 'open' };

interface Actions {
  draft: Draft;
  today: IsoDay;
  timing: Timing;
  onChange: (change: Partial<Draft>) => void;
  onSave: () => void;
  onLeave: () => void;
  onHelp: () => void;
}

/**
 * The form by keyboard alone: Ctrl+Enter saves from anywhere, Enter outside a text box too, digits
 * choose reasons, letters the outcome, Escape leaves, `?` shows all this.
 */
export function useFormKeys(form: RefObject<HTMLFormElement | null>, given: Omit<Actions, 'timing'>): void {
  const actions: Actions = { ...given, timing: useContext(TimingContext) };
  const latest = useRef(actions);
  latest.current = actions;
  // Before the first paint: whoever sees the form can already type.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (handle(event, form.current, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [form]);
}

/** True when the key was one of the form's. */
function handle(event: KeyboardEvent, form: HTMLFormElement | null, actions: Actions): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.key === 'Escape') {
    actions.onLeave();
    return true;
  }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    actions.onSave();
    return true;
  }
  const target = event.target instanceof Element ? event.target : null;
  const isOurs = target === document.body || (target !== null && form?.contains(target) === true);
  if (!isOurs || event.ctrlKey || event.metaKey || event.altKey || takesText(target)) return false;
  return handleLetter(event.key, target, actions);
}

function handleLetter(key: string, target: Element | null, actions: Actions): boolean {
  const { draft, today, timing, onChange } = actions;
  const reason = REASONS.find((_, index) => reasonKey(index) === key);
  if (reason) {
    onChange({ reasons: toggleReason(draft.reasons, reason) });
    return true;
  }
  const outcome = OUTCOME_KEYS[key.toLowerCase()];
  if (outcome) {
    onChange(withOutcome(draft, outcome, today, timing));
    return true;
  }
  if (key === '?') {
    actions.onHelp();
    return true;
  }
  // On a button Enter presses it; on a choice or on nothing it saves.
  if (key === 'Enter' && target?.closest('button') === null) {
    actions.onSave();
    return true;
  }
  return false;
}

/** Whether keys belong to the control that has the focus: text is typed there, or letters pick an entry. */
function takesText(target: Element | null): boolean {
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
