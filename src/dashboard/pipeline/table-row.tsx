import type { IsoDay } from '../../domain/days.ts';
import type { Deal } from '../../domain/deal.ts';
import type { Column } from '../../domain/pipeline.ts';
import { say } from '../../words/words.ts';
import { Cell, nameOf } from './cell.tsx';

interface Props {
  deal: Deal;
  /** Its place among all rows, from 0. */
  index: number;
  columns: readonly Column[];
  /** Whether the keys are about this row. */
  isActive: boolean;
  isSelected: boolean;
  isOpen: boolean;
  today: IsoDay;
  onOpen: () => void;
  onToggle: () => void;
}

/** One deal. The keys are the table's, so nothing in it is a stop for Tab. */
export function TableRow(props: Props) {
  const { deal, columns, isSelected, today } = props;
  const name = nameOf(deal);
  const state = `${props.isActive ? ' active' : ''}${isSelected ? ' selected' : ''}${props.isOpen ? ' opened' : ''}`;
  return (
    <tr
      id={`deal-${deal.id}`}
      class={`deal-row${state}`}
      // The header is the first row.
      aria-rowindex={props.index + 2}
      aria-selected={isSelected}
      onClick={(event) => {
        const isBox = event.target instanceof Element && event.target.closest('.cell-select') !== null;
        if (!isBox) props.onOpen();
      }}
    >
      <td class="cell-select">
        <label class="box">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={say('pipeline_selectNamed', name)}
            checked={isSelected}
            onChange={props.onToggle}
          />
        </label>
      </td>
      <td class="cell-company" title={name}>
        <button type="button" class="deal-open" tabIndex={-1}>
          {name}
        </button>
      </td>
      {columns.map((column) => (
        <Cell key={column} column={column} deal={deal} today={today} />
      ))}
    </tr>
  );
}
