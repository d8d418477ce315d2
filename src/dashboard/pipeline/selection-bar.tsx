import { useState } from 'preact/hooks';
import { isOneOf, OUTCOMES } from '../../domain/codes.ts';
import { isIsoDay } from '../../domain/days.ts';
import { FIELD_LIMITS } from '../../domain/deal.ts';
import { BULK_FIELDS, type BulkEdit, type BulkField } from '../../domain/pipeline.ts';
import { say, sayCode, sayCount } from '../../words/words.ts';

interface Props {
  count: number;
  competitors: readonly string[];
  isBusy: boolean;
  onEdit: (edit: BulkEdit) => void;
  onDelete: () => void;
  onClear: () => void;
}

/** What can be done with the selected deals. */
export function SelectionBar({ count, competitors, isBusy, onEdit, onDelete, onClear }: Props) {
  const [field, setField] = useState<BulkField>('outcome');
  const [value, setValue] = useState('');
  const edit = toEdit(field, value);
  return (
    <form
      class="selection-bar"
      aria-label={say('pipeline_selection')}
      onSubmit={(event) => {
        event.preventDefault();
        if (edit && !isBusy) onEdit(edit);
      }}
    >
      <strong>{sayCount('pipeline_selected', count)}</strong>
      <select
        class="input"
        name="bulk-field"
        aria-label={say('pipeline_bulkField')}
        value={field}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          if (isOneOf(BULK_FIELDS, chosen)) setField(chosen);
          setValue('');
        }}
      >
        {BULK_FIELDS.map((one) => (
          <option key={one} value={one}>
            {sayCode('bulk', one)}
          </option>
        ))}
      </select>
      <Value field={field} value={value} onValue={setValue} competitors={competitors} />
      <button type="submit" name="bulk-apply" class="button" aria-disabled={!edit || isBusy}>
        {say('pipeline_apply')}
      </button>
      <span class="grow" />
      <button
        type="button"
        name="bulk-delete"
        class="button quiet"
        aria-disabled={isBusy}
        onClick={() => !isBusy && onDelete()}
      >
        {say('deal_delete')}
      </button>
      <button type="button" name="clear-selection" class="button quiet" onClick={onClear}>
        {say('pipeline_clearSelection')}
      </button>
    </form>
  );
}

interface ValueProps {
  field: BulkField;
  value: string;
  onValue: (value: string) => void;
  competitors: readonly string[];
}

function Value({ field, value, onValue, competitors }: ValueProps) {
  const shared = {
    class: 'input',
    name: 'bulk-value',
    'aria-label': sayCode('bulk', field),
    value,
  };
  if (field === 'outcome')
    return (
      <select {...shared} onChange={(event) => onValue(event.currentTarget.value)}>
        <option value="">{say('pipeline_choose')}</option>
        {OUTCOMES.map((outcome) => (
          <option key={outcome} value={outcome}>
            {sayCode('outcome', outcome)}
          </option>
        ))}
      </select>
    );
  const onInput = (event: { currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value);
  if (field === 'followUp') return <input {...shared} type="date" max="9999-12-31" onInput={onInput} />;
  return (
    <>
      <input
        {...shared}
        type="text"
        list="bulk-competitors"
        maxLength={FIELD_LIMITS.competitor}
        onInput={onInput}
      />
      <datalist id="bulk-competitors">
        {competitors.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

/** The edit, once there is a value for it. */
function toEdit(field: BulkField, value: string): BulkEdit | undefined {
  if (field === 'outcome') return isOneOf(OUTCOMES, value) ? { field, value } : undefined;
  if (field === 'followUp') return isIsoDay(value) ? { field, value } : undefined;
  return value.trim() === '' ? undefined : { field, value };
}
