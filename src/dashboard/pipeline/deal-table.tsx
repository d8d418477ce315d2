import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IsoDay } from '../../domain/days.ts';
import type { Deal, RowId } from '../../domain/deal.ts';
import type { Column, SortColumn } from '../../domain/pipeline.ts';
import { say } from '../../words/words.ts';
import { TableHead } from './table-head.tsx';
import { handleTableKey } from './table-keys.ts';
import { TableRow } from './table-row.tsx';
import { ROW_HEIGHT, useWindow } from './use-window.ts';

interface Props {
  /** Says which query the deals answer: another one starts at the top. */
  query: string;
  deals: readonly Deal[];
  /** How many there are in all; undefined while that is not known. */
  count: number | undefined;
  columns: readonly Column[];
  sort: SortColumn;
  isDescending: boolean;
  onSort: (sort: SortColumn, isDescending: boolean) => void;
  selected: ReadonlySet<RowId>;
  onToggle: (id: RowId) => void;
  onSelectAll: () => void;
  onClearSelection: () => void;
  /** The deal open beside the list. */
  opened: RowId | '';
  onOpen: (deal: Deal, withKeys: boolean) => void;
  /** The end of what is loaded is near. */
  onNearEnd: () => void;
  today: IsoDay;
  /** The table itself, which has the keys. */
  table: RefObject<HTMLTableElement | null>;
}

/** Rows before the end at which the next page is wanted. */
const NEAR_END = 60;

/** The deals as a table that draws only the rows in sight, with one place for the keys. */
export function DealTable(props: Props) {
  const { deals, count, columns, selected, opened, today } = props;
  const area = useRef<HTMLDivElement>(null);
  const { first, end, measure, reveal } = useWindow(area, deals.length);
  const [activeId, setActiveId] = useState<RowId>();
  const active = Math.max(
    0,
    deals.findIndex(({ id }) => id === (activeId ?? opened)),
  );
  const isActiveDrawn = active >= first && active < end;
  useLayoutEffect(() => {
    if (area.current) area.current.scrollTop = 0;
    setActiveId(undefined);
    measure();
  }, [props.query]);
  useEffect(() => {
    if (end >= deals.length - NEAR_END) props.onNearEnd();
  }, [end, deals.length, props.onNearEnd]);

  const move = (rows: number) => {
    const index = Math.min(Math.max(active + rows, 0), deals.length - 1);
    setActiveId(deals[index]?.id);
    reveal(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const deal = deals[active];
    handleTableKey(event, {
      move,
      page: Math.max(1, Math.floor((area.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2),
      open: () => deal && props.onOpen(deal, true),
      toggle: () => deal && props.onToggle(deal.id),
      selectAll: props.onSelectAll,
      leave: () => {
        if (selected.size > 0) props.onClearSelection();
        return selected.size > 0;
      },
    });
  };

  // Wherever in the row the mouse was: the keys go on from there.
  const activate = (id: RowId) => {
    setActiveId(id);
    props.table.current?.focus({ preventScroll: true });
  };
  const isAll = selected.size > 0 && selected.size === count;
  return (
    <div class="deal-area" ref={area} onScroll={measure}>
      <table
        ref={props.table}
        class="deal-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are walked by keys
        role="grid"
        tabIndex={0}
        aria-label={say('pipeline_table')}
        aria-rowcount={count === undefined ? -1 : count + 1}
        aria-multiselectable="true"
        aria-activedescendant={isActiveDrawn ? `deal-${deals[active]?.id}` : undefined}
        onKeyDown={onKeyDown}
      >
        <TableHead
          columns={columns}
          sort={props.sort}
          isDescending={props.isDescending}
          onSort={props.onSort}
          selected={isAll ? 'all' : selected.size > 0 ? 'some' : 'none'}
          onSelectAll={isAll ? props.onClearSelection : props.onSelectAll}
        />
        <tbody>
          <Gap rows={first} />
          {deals.slice(first, end).map((deal, index) => (
            <TableRow
              key={deal.id}
              deal={deal}
              index={first + index}
              columns={columns}
              isActive={first + index === active}
              isSelected={selected.has(deal.id)}
              isOpen={deal.id === opened}
              today={today}
              onOpen={() => {
                activate(deal.id);
                props.onOpen(deal, false);
              }}
              onToggle={() => {
                activate(deal.id);
                props.onToggle(deal.id);
              }}
            />
          ))}
          <Gap rows={deals.length - end} />
        </tbody>
      </table>
    </div>
  );
}

/** The room of rows that are not drawn. */
function Gap({ rows }: { rows: number }) {
  if (rows <= 0) return null;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row with nothing in it takes no focus
  return <tr class="gap" aria-hidden="true" style={{ height: `${rows * ROW_HEIGHT}px` }} />;
}
