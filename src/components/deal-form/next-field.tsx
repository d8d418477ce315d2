import { addDays, addMonths, type IsoDay, rollToWorkday } from '../../domain/days.ts';
import { toDayOrNone } from '../../domain/draft.ts';
import { say } from '../../words/words.ts';
import { Field, type FieldProps } from './field.tsx';

const FIELDS = ['revisit'] as const;

/** When to call: about this deal, and on the day the prospect named. */
export function NextField({ draft, onChange, today }: FieldProps & { today: IsoDay }) {
  const quick = [
    { label: say('form_inTwoWeeks'), day: rollToWorkday(addDays(today, 14)) },
    { label: say('form_inOneMonth'), day: rollToWorkday(addMonths(today, 1)) },
    { label: say('form_inThreeMonths'), day: rollToWorkday(addMonths(today, 3)) },
  ];
  return (
    <>
      <Field label={say('form_next')} htmlFor="followUp">
        <div class="line">
          <input
            class="input date"
            id="followUp"
            name="followUp"
            type="date"
            value={draft.followUp}
            onInput={(event) => onChange({ followUp: toDayOrNone(event.currentTarget.value) })}
          />
          <div class="picks">
            {quick.map(({ label, day }) => (
              <button
                key={label}
                type="button"
                class="pick"
                aria-pressed={draft.followUp === day}
                onClick={() => onChange({ followUp: day })}
              >
                {label}
              </button>
            ))}
          </div>
        </div>
      </Field>
      <Field label={say('form_revisit')} htmlFor="revisit" fields={FIELDS}>
        <div class="line">
          <input
            class="input date"
            id="revisit"
            name="revisit"
            type="date"
            value={draft.revisit}
            onInput={(event) => onChange({ revisit: toDayOrNone(event.currentTarget.value) })}
          />
          <span class="hint">{say('form_revisitHint')}</span>
        </div>
      </Field>
    </>
  );
}
