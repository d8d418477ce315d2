import { useEffect, useRef, useState } from 'preact/hooks';
import type { Deal } from '../../domain/deal.ts';
import type { DealQuery } from '../../domain/pipeline.ts';
import { watchBook } from '../../store/pipeline/choices.ts';
import { countDeals } from '../../store/pipeline/count-deals.ts';
import { findDeals } from '../../store/pipeline/find-deals.ts';
import type { Cursor } from '../../store/pipeline/order.ts';

/** Deals of the first page, and of each that follows. */
const PAGE = 100;

/** The deals of a query as far as they were loaded. */
export interface LoadedDeals {
  deals: readonly Deal[];
  /** Where to go on; undefined when all are here. */
  next: Cursor | undefined;
  /** How many there are in all; undefined until they are counted. */
  count: number | undefined;
  state: 'loading' | 'ready' | 'failed';
  error?: unknown;
}

const NOTHING: LoadedDeals = { deals: [], next: undefined, count: undefined, state: 'loading' };

/**
 * The deals of a query, page by page, loaded anew whenever the book changes. A query that is replaced
 * is called off; its rows stay in sight until the next ones are there.
 */
export function useDeals(query: DealQuery) {
  const [loaded, setLoaded] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(loaded);
  latest.current = loaded;
  const running = useRef<AbortController>(undefined);
  const counting = useRef<AbortController>(undefined);

  // On its own: a page that is loaded meanwhile does not call it off.
  const recount = async () => {
    counting.current?.abort();
    const controller = new AbortController();
    counting.current = controller;
    try {
      const count = await countDeals(query, controller.signal);
      setLoaded((shown) => ({ ...shown, count }));
    } catch (error) {
      if (!controller.signal.aborted) throw error;
    }
  };

  const run = async (after: Cursor | undefined, limit: number, isNew: boolean) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const before = after ? latest.current.deals : [];
    if (isNew || after)
      setLoaded((shown) => ({ ...shown, state: 'loading', ...(isNew ? { count: undefined } : {}) }));
    try {
      const found: Deal[] = [];
      let next: Cursor | undefined;
      for await (const some of findDeals(query, after, limit, signal)) {
        found.push(...some.deals);
        next = some.next;
        // A reload shows all at once, so that nothing moves which did not change.
        if (isNew || after)
          setLoaded((shown) => ({
            ...shown,
            deals: [...before, ...found],
            next: undefined,
            state: 'loading',
          }));
      }
      setLoaded((shown) => ({ deals: [...before, ...found], next, count: shown.count, state: 'ready' }));
      if (!after) await recount();
    } catch (error) {
      if (!signal.aborted) setLoaded({ ...NOTHING, state: 'failed', error });
    }
  };

  const key = JSON.stringify(query);
  useEffect(() => {
    let isNew = true;
    const end = watchBook(
      () => {
        void run(undefined, isNew ? PAGE : Math.max(PAGE, latest.current.deals.length), isNew);
        isNew = false;
      },
      (error) => setLoaded({ ...NOTHING, state: 'failed', error }),
    );
    return () => {
      end();
      running.current?.abort();
      counting.current?.abort();
    };
    // The key says all of the query
  }, [key, attempt]);

  return {
    ...loaded,
    loadMore: () => {
      const { next, state } = latest.current;
      if (next && state === 'ready') void run(next, PAGE, false);
    },
    retry: () => setAttempt(attempt + 1),
  };
}
