import { isOneOf } from '../../domain/codes.ts';
import { type Column, SORT_COLUMNS, type SortColumn } from '../../domain/pipeline.ts';
import { say, sayCode } from '../../words/words.ts';

interface Props {
  columns: readonly Column[];
  sort: SortColumn;
  isDescending: boolean;
  onSort: (sort: SortColumn, isDescending: boolean) => void;
  /** Whether all deals are selected, some, or none. */
  selected: 'all' | 'some' | 'none';
  onSelectAll: () => void;
}

/** Columns whose largest values are wanted first. */
const NEWEST_FIRST: readonly SortColumn[] = ['decidedOn', 'updatedAt'];

/** The header: a box for all deals, and a button for each column that has an order. */
export function TableHead({ columns, sort, isDescending, onSort, selected, onSelectAll }: Props) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th class="cell-select" scope="col">
          <input
            type="checkbox"
            name="select-all"
            aria-label={say('pipeline_selectAll')}
            checked={selected === 'all'}
            // Half-way is a property only.
            ref={(box) => {
              if (box) box.indeterminate = selected === 'some';
            }}
            onChange={onSelectAll}
          />
        </th>
        {(['company', ...columns] as const).map((column) => {
          const label = sayCode('column', column);
          if (!isOneOf(SORT_COLUMNS, column))
            return (
              <th key={column} scope="col" class={`cell-${column}`}>
                {label}
              </th>
            );
          const isSorted = sort === column;
          const direction = isDescending ? 'descending' : 'ascending';
          return (
            <th
              key={column}
              scope="col"
              class={`cell-${column}`}
              aria-sort={isSorted ? direction : undefined}
            >
              <button
                type="button"
                class="sort"
                onClick={() => onSort(column, isSorted ? !isDescending : NEWEST_FIRST.includes(column))}
              >
                {label}
                <span class="arrow" aria-hidden="true">
                  {isSorted && (isDescending ? '↓' : '↑')}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
