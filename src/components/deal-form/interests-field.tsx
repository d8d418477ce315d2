import { useState } from 'preact/hooks';
import type { Interest } from '../../domain/deal.ts';
import { say } from '../../words/words.ts';
import { Field, type FieldProps } from './field.tsx';

const FIELDS = ['interests'] as const;
const SEPARATOR = ', ';

/** What else they want, and which of it the winner does not sell: the way back in. */
export function InterestsField({ draft, onChange, products }: FieldProps & { products: readonly string[] }) {
  const { interests } = draft;
  const shown = interests.map((interest) => interest.name).join(SEPARATOR);
  // What is typed is kept as typed while it means the same, so that a comma can be typed at all.
  const [typed, setTyped] = useState(shown);
  const text = toNames(typed).join(SEPARATOR) === shown ? typed : shown;
  const setNames = (names: string[]) => onChange({ interests: withNames(interests, names) });
  const offered = products.filter((product) => !interests.some(({ name }) => isSame(name, product)));
  return (
    <Field label={say('form_alsoWants')} htmlFor="interests" fields={FIELDS}>
      <input
        class="input"
        id="interests"
        name="interests"
        placeholder={say('form_interestsPlaceholder')}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          setNames(toNames(value));
        }}
      />
      {offered.length > 0 && interests.length < 6 && (
        <div class="picks offers">
          {offered.slice(0, 4).map((product) => (
            <button
              key={product}
              type="button"
              class="pick offer"
              aria-label={say('form_addInterest', product)}
              onClick={() => setNames([...interests.map(({ name }) => name), product])}
            >
              + {product}
            </button>
          ))}
        </div>
      )}
      {interests.length > 0 && draft.outcome === 'lost' && (
        <fieldset class="picks lacks" aria-label={say('form_winnerLacks')}>
          <span class="hint" aria-hidden="true">
            {say('form_winnerLacks')}
          </span>
          {interests.map((interest) => (
            <label class="pick" key={interest.name}>
              <input
                type="checkbox"
                name="winnerLacks"
                value={interest.name}
                checked={interest.winnerOffers === 'no'}
                onChange={({ currentTarget: { checked } }) =>
                  onChange({
                    interests: interests.map((other) =>
                      other === interest ? { ...other, winnerOffers: checked ? 'no' : 'unknown' } : other,
                    ),
                  })
                }
              />
              <span class="tick" aria-hidden="true" />
              {interest.name}
            </label>
          ))}
        </fieldset>
      )}
    </Field>
  );
}

/** The list a comma-separated text names; doubles count once. */
function toNames(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(',')) {
    const name = part.trim();
    if (name !== '' && !names.some((other) => isSame(other, name))) names.push(name);
  }
  return names;
}

/** The interests of these names; what was known about one before is kept. */
function withNames(before: readonly Interest[], names: readonly string[]): Interest[] {
  return names.map((name) => {
    const known = before.find((interest) => isSame(interest.name, name));
    return known ? { ...known, name } : { name, winnerOffers: 'unknown', nextStep: '' };
  });
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
