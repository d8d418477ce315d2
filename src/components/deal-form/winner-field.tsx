import { isOneOf, LOST_TO } from '../../domain/codes.ts';
import { FIELD_LIMITS } from '../../domain/deal.ts';
import { say, sayCode } from '../../words/words.ts';
import { Field, type FieldProps } from './field.tsx';

const WINNER = ['lostTo', 'competitor'] as const;
const COMPETITOR = ['competitor'] as const;

/** Who won, and their name, completed from the book; on other outcomes, who we were compared with. */
export function WinnerField({
  draft,
  onChange,
  competitors,
}: FieldProps & { competitors: readonly string[] }) {
  const lost = draft.outcome === 'lost';
  return (
    <Field
      label={say(lost ? 'form_whoWon' : 'form_comparedWith')}
      htmlFor={lost ? 'lostTo' : 'competitor'}
      fields={lost ? WINNER : COMPETITOR}
    >
      <div class="pair">
        {lost && (
          <select
            class="input"
            id="lostTo"
            name="lostTo"
            value={draft.lostTo ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange({ lostTo: isOneOf(LOST_TO, value) ? value : null })
            }
          >
            <option value="">{say('form_notSaid')}</option>
            {LOST_TO.map((code) => (
              <option key={code} value={code}>
                {sayCode('lostTo', code)}
              </option>
            ))}
          </select>
        )}
        <input
          class="input"
          id="competitor"
          name="competitor"
          list="competitors"
          aria-label={say('form_competitor')}
          placeholder={say('form_competitorPlaceholder')}
          maxLength={FIELD_LIMITS.competitor}
          autocomplete="off"
          value={draft.competitor}
          onInput={(event) => onChange({ competitor: event.currentTarget.value })}
        />
        <datalist id="competitors">
          {competitors.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
    </Field>
  );
}
