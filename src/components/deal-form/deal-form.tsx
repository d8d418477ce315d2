import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { IsoDay } from '../../domain/days.ts';
import { FIELD_LIMITS } from '../../domain/deal.ts';
import type { Draft } from '../../domain/draft.ts';
import { say } from '../../words/words.ts';
import { MailWords } from '../evidence/mail-words.tsx';
import { Field } from './field.tsx';
import { InterestsField } from './interests-field.tsx';
import { LessonsField } from './lessons-field.tsx';
import { NextField } from './next-field.tsx';
import { OutcomeField } from './outcome-field.tsx';
import { PriceField } from './price-field.tsx';
import { QuoteField } from './quote-field.tsx';
import { ReasonsField } from './reasons-field.tsx';
import { TermField } from './term-field.tsx';
import { useFormKeys } from './use-form-keys.ts';
import { WhoFields } from './who-fields.tsx';
import { WinnerField } from './winner-field.tsx';

interface Props {
  draft: Draft;
  onChange: (draft: Draft) => void;
  onSave: () => void;
  /** Escape: leave the form; the draft stays. */
  onLeave: () => void;
  onHelp: () => void;
  today: IsoDay;
  /** Names for completion. */
  competitors: readonly string[];
  products: readonly string[];
  /** Whether a save was tried without an outcome. */
  outcomeMissing: boolean;
  /** What stands right below the outcome, e.g. another opinion about it. */
  belowOutcome?: ComponentChildren;
  /** What stands below the fields: the buttons and what became of the last save. */
  footer: ComponentChildren;
  /** What stands above them, e.g. where the text was taken from. */
  children?: ComponentChildren;
}

/** The tag form. Every field is optional but the outcome. */
export function DealForm(props: Props) {
  const { draft, today, competitors, products } = props;
  const form = useRef<HTMLFormElement>(null);
  const onChange = (change: Partial<Draft>) => props.onChange({ ...draft, ...change });
  useFormKeys(form, { ...props, onChange });
  const field = { draft, onChange };
  const thisYear = Number(today.slice(0, 4));
  const wantsTerm = draft.outcome === 'lost' || draft.termMonths !== null;
  return (
    <form
      ref={form}
      class="deal-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      <div class="form-body">
        {props.children}
        <WhoFields {...field} />
        <OutcomeField {...field} today={today} missing={props.outcomeMissing && draft.outcome === null} />
        {props.belowOutcome}
        <QuoteField {...field} />
        <MailWords />
        <div class="fields">
          <WinnerField {...field} competitors={competitors} />
          <ReasonsField {...field} />
          <PriceField {...field} />
          {wantsTerm && <TermField {...field} thisYear={thisYear} />}
          <InterestsField {...field} products={products} />
          <NextField {...field} today={today} />
          <LessonsField {...field} thisYear={thisYear} />
          <Field label={say('form_notes')} htmlFor="notes">
            <textarea
              class="input"
              id="notes"
              name="notes"
              rows={2}
              maxLength={FIELD_LIMITS.notes}
              value={draft.notes}
              onInput={(event) => onChange({ notes: event.currentTarget.value })}
            />
          </Field>
        </div>
      </div>
      <div class="form-footer">{props.footer}</div>
    </form>
  );
}
