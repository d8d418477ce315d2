import { useEffect, useState } from 'preact/hooks';
import type { RowId } from '../../domain/deal.ts';
import type { DealQuery } from '../../domain/pipeline.ts';
import { matchingIds } from '../../store/pipeline/count-deals.ts';

/** Which deals are selected. Another filter or search starts anew; another order does not. */
export function useSelection({ filter, search, ...rest }: DealQuery) {
  const [selected, setSelected] = useState<ReadonlySet<RowId>>(new Set());
  useEffect(() => setSelected(new Set()), [JSON.stringify(filter), search]);

  return {
    selected,
    clear: () => setSelected(new Set()),
    toggle: (id: RowId) => {
      const next = new Set(selected);
      if (!next.delete(id)) next.add(id);
      setSelected(next);
    },
    /** All deals the query finds, also those that are not loaded. */
    selectAll: async () => {
      setSelected(new Set(await matchingIds({ filter, search, ...rest }, new AbortController().signal)));
    },
  };
}
