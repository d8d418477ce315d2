import { useRef } from 'preact/hooks';
import { COLUMNS, type Column } from '../../domain/pipeline.ts';
import { say, sayCode } from '../../words/words.ts';

interface Props {
  columns: readonly Column[];
  onChange: (columns: Column[]) => void;
}

/** Which columns the table shows. */
export function ColumnPicker({ columns, onChange }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  return (
    <details
      ref={menu}
      class="menu"
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget))
          close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.preventDefault();
        close();
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="button quiet">{say('pipeline_columns')}</summary>
      <fieldset class="menu-panel" aria-label={say('pipeline_columns')}>
        {COLUMNS.map((column) => (
          <label key={column} class="box">
            <input
              type="checkbox"
              name="column"
              value={column}
              checked={columns.includes(column)}
              onChange={(event) => {
                const isWanted = event.currentTarget.checked;
                onChange(COLUMNS.filter((one) => (one === column ? isWanted : columns.includes(one))));
              }}
            />
            {sayCode('column', column)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
