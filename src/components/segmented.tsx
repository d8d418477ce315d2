import type { ComponentChildren } from 'preact';

interface Choice<Value> {
  value: Value;
  label: string;
  mark?: ComponentChildren;
}

interface Props<Value> {
  /** Name of the radio buttons and of the field in the data. */
  name: string;
  /** What the choice is about, for a screen reader. */
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChoose: (value: Value) => void;
  /** Lets a second click take the choice back. */
  onClear?: () => void;
  invalid?: boolean;
  describedBy?: string | undefined;
}

/** One choice of a few, side by side: radio buttons underneath, so that arrow keys move in it. */
export function Segmented<Value extends string>(props: Props<Value>) {
  const { name, label, choices, value, onChoose, onClear, invalid, describedBy } = props;
  return (
    <div
      class="segmented"
      role="radiogroup"
      aria-label={label}
      aria-invalid={invalid ? 'true' : undefined}
      aria-describedby={describedBy}
    >
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onChoose(choice.value)}
            onClick={() => {
              if (value === choice.value) onClear?.();
            }}
          />
          {choice.mark}
          {choice.label}
        </label>
      ))}
    </div>
  );
}
