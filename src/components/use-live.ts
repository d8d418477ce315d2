import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { BookError } from '../store/book-error.ts';

/** What a watched query has given so far. */
export type Live<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'failed'; error: BookError };

/**
 * Runs `query` now and again whenever what it read in the book changes, in this page or any other.
 * `dependencies` as in useEffect: the query is replaced when one of them changes.
 */
export function useLive<Value>(query: () => Promise<Value>, dependencies: unknown[]): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ state: 'loading' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: (error: unknown) =>
        setLive({
          state: 'failed',
          error: error instanceof BookError ? error : new BookError('unknown', error),
        }),
    });
    return () => subscription.unsubscribe();
    // The caller names what the query depends on
  }, dependencies);
  return live;
}
