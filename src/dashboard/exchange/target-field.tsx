import { TARGETS, type Target } from '../../exchange/targets.ts';
import { say, sayCode } from '../../words/words.ts';

/** The name of a target: a CRM's own, or our word. */
export function targetName({ id, preset }: Target): string {
  return preset ? preset.label : sayCode('exportTarget', id);
}

interface Props {
  value: string;
  onChange: (id: string) => void;
}

/** For whom the file is. */
export function TargetField({ value, onChange }: Props) {
  return (
    <div class="exchange-field">
      <label for="export-target">{say('export_target')}</label>
      <select
        id="export-target"
        class="input"
        name="preset"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {TARGETS.map((target) => (
          <option key={target.id} value={target.id}>
            {targetName(target)}
          </option>
        ))}
      </select>
    </div>
  );
}
