import { FIELD_LIMITS } from '../../domain/deal.ts';
import { say } from '../../words/words.ts';
import type { FieldProps } from './field.tsx';

/** The deciding sentence in the prospect's own words. */
export function QuoteField({ draft, onChange }: FieldProps) {
  return (
    <textarea
      class="input quote"
      name="quote"
      rows={2}
      aria-label={say('form_quote')}
      placeholder={say('form_quotePlaceholder')}
      maxLength={FIELD_LIMITS.quote}
      value={draft.quote}
      onInput={(event) => onChange({ quote: event.currentTarget.value })}
    />
  );
}
