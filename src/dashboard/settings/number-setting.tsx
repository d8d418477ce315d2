import { useState } from 'preact/hooks';
import { say } from '../../words/words.ts';

interface Props {
  name: string;
  label: string;
  /** The largest number; the least is 1. */
  most: number;
  value: number;
  /** Called with whole numbers between 1 and `most`. */
  onChange: (value: number) => void;
}

/** A whole number the rep sets; one that is out of range is said to be, and the one before holds. */
export function NumberSetting({ name, label, most, value, onChange }: Props) {
  const [typed, setTyped] = useState(String(value));
  const isValid = isWithin(typed, most);
  return (
    <>
      <label for={name}>{label}</label>
      <div>
        <input
          class="input"
          id={name}
          name={name}
          type="number"
          min={1}
          max={most}
          step={1}
          aria-invalid={!isValid}
          aria-describedby={isValid ? undefined : `${name}-range`}
          value={typed}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            if (isWithin(text, most)) onChange(Number(text));
          }}
        />
        {!isValid && (
          <p class="error" id={`${name}-range`}>
            {say('settings_range', most)}
          </p>
        )}
      </div>
    </>
  );
}

function isWithin(text: string, most: number): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
}
