import type { Preset } from '../../exchange/presets/preset.ts';
import { say, sayCode, sayCount } from '../../words/words.ts';

/** What must be there in the CRM before the file can be taken whole, and on what all this rests. */
export function FieldsToCreate({ preset }: { preset: Preset }) {
  const fields = preset.columns.flatMap(({ name, create }) => (create ? [{ name, create }] : []));
  return (
    <details class="exchange-part" name="exchange-fields">
      <summary>{sayCount('export_fields', fields.length, preset.label)}</summary>
      <p class="hint">{say('export_fieldsHint')}</p>
      <dl class="fields-to-create">
        {fields.map(({ name, create }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="hint">{sayCode('exportField', create)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">
        {say('export_rests', preset.label, preset.rests.read)}{' '}
        <a href={preset.rests.on} target="_blank" rel="noreferrer">
          {say('export_restsLink')}
        </a>
      </p>
    </details>
  );
}
