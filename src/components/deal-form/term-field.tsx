import { useContext } from 'preact/hooks';
import { MAX_TERM_MONTHS } from '../../domain/deal.ts';
import { type Draft, recontactOf } from '../../domain/draft.ts';
import { formatDay, say } from '../../words/words.ts';
import { TimingContext } from '../tagging/timing.ts';
import { Field, type FieldProps } from './field.tsx';

const FIELDS = ['termMonths'] as const;
const USUAL_TERMS = [24, 36, 48, 60] as const;

/** The contract the prospect signed with the winner, and when the door opens again. */
export function TermField({ draft, onChange, thisYear }: FieldProps & { thisYear: number }) {
  const choose = (termMonths: number | null) => onChange(withTerm(draft, termMonths));
  const recontact = recontactOf(draft, useContext(TimingContext));
  return (
    <Field label={say('form_term')} htmlFor="termMonths" fields={FIELDS}>
      <div class="line">
        <input
          class="input short"
          id="termMonths"
          name="termMonths"
          type="number"
          min={1}
          max={MAX_TERM_MONTHS}
          step={1}
          placeholder={say('form_months')}
          value={draft.termMonths ?? ''}
          onInput={({ currentTarget: { value } }) => choose(toMonths(value))}
        />
        <div class="picks">
          {USUAL_TERMS.map((months) => (
            <button
              key={months}
              type="button"
              class="pick"
              aria-pressed={draft.termMonths === months}
              aria-label={say('form_monthsCount', months)}
              onClick={() => choose(months)}
            >
              {months}
            </button>
          ))}
        </div>
      </div>
      {recontact !== '' && <p class="hint">{say('form_knockAgain', formatDay(recontact, thisYear))}</p>}
    </Field>
  );
}

/** A term without a start counts from the day of the decision. */
function withTerm(draft: Draft, termMonths: number | null): Partial<Draft> {
  if (termMonths === null) return { termMonths, contractStart: '', contractEnd: '', recontact: '' };
  return { termMonths, contractStart: draft.contractStart || draft.decidedOn };
}

function toMonths(text: string): number | null {
  const months = Number(text);
  return Number.isInteger(months) && months >= 1 && months <= MAX_TERM_MONTHS ? months : null;
}
