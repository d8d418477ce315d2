import { useContext } from 'preact/hooks';
import { OUTCOMES } from '../../domain/codes.ts';
import type { IsoDay } from '../../domain/days.ts';
import { withOutcome } from '../../domain/draft.ts';
import { say, sayCode } from '../../words/words.ts';
import { useActiveFields } from '../evidence/evidence-context.ts';
import { EvidenceMark } from '../evidence/evidence-mark.tsx';
import { UnsureNote, useIsUnsure } from '../evidence/unsure-note.tsx';
import { OutcomeMark } from '../outcome-mark.tsx';
import { Segmented } from '../segmented.tsx';
import { TimingContext } from '../tagging/timing.ts';
import type { FieldProps } from './field.tsx';

const FIELDS = ['outcome'] as const;

/** How it ended: the one thing a deal cannot do without. */
export function OutcomeField({
  draft,
  onChange,
  today,
  missing,
}: FieldProps & { today: IsoDay; missing: boolean }) {
  const { isActive, handlers } = useActiveFields(FIELDS);
  const timing = useContext(TimingContext);
  const unsure = useIsUnsure(draft.outcome);
  const classes = ['outcome', isActive && 'active', unsure && 'unsure'].filter(Boolean).join(' ');
  return (
    <div class={classes} {...handlers}>
      <div class="outcome-line">
        <Segmented
          name="outcome"
          label={say('form_outcome')}
          choices={OUTCOMES.map((outcome) => ({
            value: outcome,
            label: sayCode('outcome', outcome),
            mark: <OutcomeMark outcome={outcome} />,
          }))}
          value={draft.outcome}
          onChoose={(outcome) => onChange(withOutcome(draft, outcome, today, timing))}
          invalid={missing}
          describedBy={missing ? 'outcome-missing' : unsure ? 'outcome-unsure' : undefined}
        />
        <EvidenceMark fields={FIELDS} label={say('form_outcome')} />
      </div>
      {unsure && <UnsureNote id="outcome-unsure" />}
      {missing && (
        <p class="error" id="outcome-missing" role="alert">
          {say('form_outcomeMissing')}
        </p>
      )}
    </div>
  );
}
