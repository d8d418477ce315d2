import { PRICE_POSITIONS } from '../../domain/codes.ts';
import { say, sayCode } from '../../words/words.ts';
import { Segmented } from '../segmented.tsx';
import { Field, type FieldProps } from './field.tsx';

const FIELDS = ['pricePosition'] as const;

/** Our price against theirs; a second click takes the answer back. */
export function PriceField({ draft, onChange }: FieldProps) {
  return (
    <Field label={say('form_price')} fields={FIELDS}>
      <Segmented
        name="pricePosition"
        label={say('form_priceLong')}
        choices={PRICE_POSITIONS.map((code) => ({ value: code, label: sayCode('price', code) }))}
        value={draft.pricePosition}
        onChoose={(pricePosition) => onChange({ pricePosition })}
        onClear={() => onChange({ pricePosition: null })}
      />
    </Field>
  );
}
