import { EVIDENCES, isOneOf, REASONS, type ReasonCode } from '../../domain/codes.ts';
import type { Reason } from '../../domain/deal.ts';
import { say, sayCode } from '../../words/words.ts';
import { Field, type FieldProps } from './field.tsx';

const FIELDS = ['reasons'] as const;

/** Key that toggles a reason: 1 to 9, then 0. */
export function reasonKey(index: number): string {
  return String((index + 1) % 10);
}

/** The reasons after `code` was switched on or off; one the rep adds is a guess until said otherwise. */
export function toggleReason(reasons: readonly Reason[], code: ReasonCode): Reason[] {
  const without = reasons.filter((reason) => reason.code !== code);
  return without.length < reasons.length ? without : [...reasons, { code, evidence: 'my_guess' }];
}

/** Why it ended so: any number of reasons, the first is the main one; each says how the rep knows. */
export function ReasonsField({ draft, onChange }: FieldProps) {
  const { reasons } = draft;
  const change = (next: Reason[]) => onChange({ reasons: next });
  return (
    <Field label={say('form_why')} fields={FIELDS}>
      <fieldset class="picks" aria-label={say('form_why')}>
        {REASONS.map((code, index) => (
          <label class="pick" key={code}>
            <input
              type="checkbox"
              name="reasons"
              value={code}
              checked={reasons.some((reason) => reason.code === code)}
              onChange={() => change(toggleReason(reasons, code))}
            />
            <span class="key" aria-hidden="true">
              {reasonKey(index)}
            </span>
            {sayCode('reason', code)}
          </label>
        ))}
      </fieldset>
      {reasons.length > 0 && (
        <ol class="chosen-reasons">
          {reasons.map((reason, index) => (
            <ChosenReason
              key={reason.code}
              reason={reason}
              isMain={index === 0}
              onMain={() => change([reason, ...reasons.filter((other) => other !== reason)])}
              onEvidence={(evidence) =>
                change(reasons.map((other) => (other === reason ? { ...reason, evidence } : other)))
              }
            />
          ))}
        </ol>
      )}
    </Field>
  );
}

interface ChosenProps {
  reason: Reason;
  isMain: boolean;
  onMain: () => void;
  onEvidence: (evidence: Reason['evidence']) => void;
}

function ChosenReason({ reason, isMain, onMain, onEvidence }: ChosenProps) {
  const label = sayCode('reason', reason.code);
  return (
    <li>
      <button
        type="button"
        class="star"
        aria-pressed={isMain}
        aria-label={say('form_mainReason', label)}
        title={say('form_mainReason', label)}
        onClick={onMain}
      >
        {isMain ? '★' : '☆'}
      </button>
      <span class="reason-name">{label}</span>
      <select
        class="input bare"
        aria-label={say('form_evidenceFor', label)}
        value={reason.evidence}
        onChange={({ currentTarget: { value } }) => isOneOf(EVIDENCES, value) && onEvidence(value)}
      >
        {EVIDENCES.map((evidence) => (
          <option key={evidence} value={evidence}>
            {sayCode('evidence', evidence)}
          </option>
        ))}
      </select>
    </li>
  );
}
