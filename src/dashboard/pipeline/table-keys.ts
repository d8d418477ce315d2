/** What the keys of the table do. */
export interface TableActions {
  /** Moves by rows; Infinity for the end. */
  move: (rows: number) => void;
  page: number;
  open: () => void;
  toggle: () => void;
  selectAll: () => void;
  /** False where there was nothing to leave. */
  leave: () => boolean;
}

/** Handles a key of the table; anything else goes its way. */
export function handleTableKey(event: KeyboardEvent, actions: TableActions): void {
  // A button or a box in the table has keys of its own.
  if (event.target !== event.currentTarget || event.altKey) return;
  if (event.ctrlKey || event.metaKey) {
    if (event.key === 'a') {
      actions.selectAll();
      event.preventDefault();
    }
    return;
  }
  const rows = stepOf(event.key, actions.page);
  if (rows !== undefined) actions.move(rows);
  else if (event.key === 'Enter') actions.open();
  else if (event.key === ' ') actions.toggle();
  else if (event.key !== 'Escape' || !actions.leave()) return;
  event.preventDefault();
}

function stepOf(key: string, page: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return 1;
    case 'ArrowUp':
    case 'k':
      return -1;
    case 'PageDown':
      return page;
    case 'PageUp':
      return -page;
    case 'Home':
      return Number.NEGATIVE_INFINITY;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return undefined;
  }
}
