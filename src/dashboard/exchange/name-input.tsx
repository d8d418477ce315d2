interface Props {
  /** `stages.lost`, `reasons.price` */
  name: string;
  label: string;
  value: string;
  placeholder?: string;
  /** What is wrong with the value, in words. */
  problem: string | undefined;
  onInput: (value: string) => void;
}

/** One name as a CRM calls it, with what is wrong with it beneath. */
export function NameInput({ name, label, value, placeholder, problem, onInput }: Props) {
  const id = `export-${name.replace('.', '-')}`;
  return (
    <div class="name-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        name={name}
        value={value}
        placeholder={placeholder}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {problem && (
        <p id={`${id}-problem`} class="error hint">
          {problem}
        </p>
      )}
    </div>
  );
}
