import { useEffect, useState } from 'preact/hooks';
import { type Column, DEFAULT_COLUMNS } from '../../domain/pipeline.ts';
import { keepColumns, readColumns } from '../../store/pipeline/columns.ts';

/** The columns the rep chose, and how they are chosen anew. */
export function useColumns(): [readonly Column[], (columns: Column[]) => void] {
  const [columns, setColumns] = useState<readonly Column[]>(DEFAULT_COLUMNS);
  useEffect(() => {
    // Without the settings the table is as after installation.
    readColumns().then(setColumns, () => undefined);
  }, []);
  const choose = (next: Column[]) => {
    setColumns(next);
    keepColumns(next).catch(console.warn);
  };
  return [columns, choose];
}
