import type { Preset } from '../../exchange/presets/preset.ts';
import { say } from '../../words/words.ts';

interface Extras {
  tasks: boolean;
  opportunities: boolean;
}

interface Props {
  preset: Preset;
  value: Extras;
  onChange: (extras: Extras) => void;
}

/** Further files a CRM can take: calls to make, and what else prospects want. */
export function ExtrasField({ preset, value, onChange }: Props) {
  const offered = [
    ...(preset.tasks ? (['tasks'] as const) : []),
    ...(preset.takesOpportunities ? (['opportunities'] as const) : []),
  ];
  return (
    <fieldset class="exchange-field" aria-labelledby="export-extras">
      <span id="export-extras">{say('export_extras')}</span>
      <div>
        <div class="picks">
          {offered.map((name) => (
            <label key={name} class="pick">
              <input
                type="checkbox"
                name={`with-${name}`}
                checked={value[name]}
                onChange={(event) => onChange({ ...value, [name]: event.currentTarget.checked })}
              />
              {say(`export_${name}`)}
            </label>
          ))}
        </div>
        {(value.tasks || value.opportunities) && <p class="hint">{say('export_extrasHint')}</p>}
      </div>
    </fieldset>
  );
}
