import { FIELD_LIMITS } from '../../domain/deal.ts';
import { say } from '../../words/words.ts';
import type { FieldProps } from './field.tsx';

const FIELDS = [
  { name: 'company', kind: 'text', label: 'form_company' },
  { name: 'contactName', kind: 'text', label: 'form_contactName' },
  { name: 'contactEmail', kind: 'email', label: 'form_contactEmail' },
  { name: 'title', kind: 'text', label: 'form_title' },
] as const;

/** Who decided, and about what: reads as a heading, is edited where it stands. */
export function WhoFields({ draft, onChange }: FieldProps) {
  return (
    <div class="who">
      {FIELDS.map(({ name, kind, label }) => (
        <input
          key={name}
          class={`input inline who-${name}`}
          name={name}
          // Not type=email: the browser would refuse to save a deal for a half-known address.
          type="text"
          inputMode={kind}
          aria-label={say(label)}
          placeholder={say(label)}
          title={draft[name]}
          maxLength={FIELD_LIMITS[name]}
          autocomplete="off"
          spellcheck={false}
          value={draft[name]}
          onInput={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}
