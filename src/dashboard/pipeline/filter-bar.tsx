import { useEffect, useState } from 'preact/hooks';
import { useLive } from '../../components/use-live.ts';
import { LOST_TO, OUTCOMES } from '../../domain/codes.ts';
import { isIsoDay } from '../../domain/days.ts';
import { type DealFilter, isFiltering, NO_FILTER } from '../../domain/pipeline.ts';
import { DEFAULT_PRODUCTS } from '../../domain/products.ts';
import { competitorNames } from '../../store/deals.ts';
import { filterChoices } from '../../store/pipeline/choices.ts';
import { say, sayCode } from '../../words/words.ts';
import { sayReason } from './cell.tsx';

interface Props {
  filter: DealFilter;
  onChange: (filter: DealFilter) => void;
}

/** Which deals are shown. What is offered is what the book holds. */
export function FilterBar({ filter, onChange }: Props) {
  const choices = useLive(filterChoices, []);
  const competitors = useLive(competitorNames, []);
  const { reasons, interests } = choices.state === 'ready' ? choices.value : { reasons: [], interests: [] };
  const set = (change: Partial<DealFilter>) => onChange({ ...filter, ...change });
  return (
    <fieldset class="filter-bar" aria-label={say('pipeline_filters')}>
      <Choice
        name="filter-outcome"
        any={say('filter_outcome')}
        value={filter.outcome}
        choices={OUTCOMES.map((code) => [code, sayCode('outcome', code)])}
        onChoose={(outcome) => set({ outcome: outcome as DealFilter['outcome'] })}
      />
      <Choice
        name="filter-reason"
        any={say('filter_reason')}
        value={filter.reason}
        choices={reasons.map((code) => [code, sayReason(code)])}
        onChoose={(reason) => set({ reason })}
      />
      <Choice
        name="filter-lostTo"
        any={say('filter_lostTo')}
        value={filter.lostTo}
        choices={LOST_TO.map((code) => [code, sayCode('lostTo', code)])}
        onChoose={(lostTo) => set({ lostTo: lostTo as DealFilter['lostTo'] })}
      />
      <Choice
        name="filter-competitor"
        any={say('filter_competitor')}
        value={filter.competitor}
        choices={(competitors.state === 'ready' ? competitors.value : []).map((name) => [name, name])}
        onChoose={(competitor) => set({ competitor })}
      />
      <Choice
        name="filter-interest"
        any={say('filter_interest')}
        value={filter.interest}
        choices={interests.map((name) => [name, productName(name)])}
        onChoose={(interest) => set({ interest })}
      />
      <span class="period">
        <DayInput
          name="filter-from"
          label={say('filter_from')}
          day={filter.from}
          onDay={(from) => set({ from })}
        />
        <span aria-hidden="true">–</span>
        <DayInput name="filter-to" label={say('filter_to')} day={filter.to} onDay={(to) => set({ to })} />
      </span>
      <label class="pick">
        <input
          type="checkbox"
          name="filter-due"
          checked={filter.due}
          onChange={(event) => set({ due: event.currentTarget.checked })}
        />
        {say('filter_due')}
      </label>
      {isFiltering(filter) && (
        <button type="button" name="clear-filters" class="button quiet" onClick={() => onChange(NO_FILTER)}>
          {say('filter_clear')}
        </button>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  /** The words for no choice, which also name the control. */
  any: string;
  value: string;
  choices: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
}

function Choice({ name, any, value, choices, onChoose }: ChoiceProps) {
  // A value from the address is shown also where the book does not hold it.
  const isKnown = value === '' || choices.some(([known]) => known === value);
  const all = isKnown ? choices : [...choices, [value, value] as const];
  return (
    <select
      class={`input ${value === '' ? '' : 'chosen'}`}
      name={name}
      aria-label={any}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{any}</option>
      {all.map(([code, label]) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  );
}

interface DayProps {
  name: string;
  label: string;
  day: DealFilter['from'];
  onDay: (day: DealFilter['from']) => void;
}

function DayInput({ name, label, day, onDay }: DayProps) {
  const [text, setText] = useState<string>(day);
  useEffect(() => setText(day), [day]);
  return (
    <input
      class={`input ${day === '' ? '' : 'chosen'}`}
      type="date"
      name={name}
      aria-label={label}
      title={label}
      max="9999-12-31"
      value={text}
      onInput={(event) => {
        const value = event.currentTarget.value;
        setText(value);
        // A year half typed is a day of the first century.
        if (value === '' || (isIsoDay(value) && value >= '1900')) onDay(value);
      }}
    />
  );
}

/** How we write a product whose name is kept in lower case. */
function productName(name: string): string {
  const product = DEFAULT_PRODUCTS.find((known) => known.toLowerCase() === name);
  return product ?? name.charAt(0).toUpperCase() + name.slice(1);
}
