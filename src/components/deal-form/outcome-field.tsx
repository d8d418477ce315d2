import { OUTCOMES } from '../../domain/codes.ts';
import type { IsoDay } from '../../domain/days.ts';
import { withOutcome } from '../../domain/draft.ts';
import { say, sayCode } from '../../words/words.ts';
import { OutcomeMark } from '../outcome-mark.tsx';
import { Segmented } from '../segmented.tsx';
import type { FieldProps } from './field.tsx';

/** How it ended: the one thing a deal cannot do without. */
export function OutcomeField({
  draft,
  onChange,
  today,
  missing,
}: FieldProps & { today: IsoDay; missing: boolean }) {
  return (
    <div class="outcome">
      <Segmented
        name="outcome"
        label={say('form_outcome')}
        choices={OUTCOMES.map((outcome) => ({
          value: outcome,
          label: sayCode('outcome', outcome),
          mark: <OutcomeMark outcome={outcome} />,
        }))}
        value={draft.outcome}
        onChoose={(outcome) => onChange(withOutcome(draft, outcome, today))}
        invalid={missing}
        describedBy={missing ? 'outcome-missing' : undefined}
      />
      {missing && (
        <p class="error" id="outcome-missing" role="alert">
          {say('form_outcomeMissing')}
        </p>
      )}
    </div>
  );
}
