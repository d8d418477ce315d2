import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words/words.ts';

/** How long after a letter the next is waited for. */
const PAUSE_MS = 80;

interface Props {
  field: RefObject<HTMLInputElement | null>;
  value: string;
  onSearch: (search: string) => void;
  /** Enter or arrow down, or Escape in an empty field: on to the table. */
  onLeave: () => void;
}

/** Search as one types. */
export function SearchField({ field, value, onSearch, onLeave }: Props) {
  const [text, setText] = useState(value);
  // By the time it is called the rep may have moved on: the last one counts.
  const latest = useRef(onSearch);
  latest.current = onSearch;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(value);
  // Back and forward change it from outside; what was sent from here may be behind what is typed by now.
  useEffect(() => {
    if (value !== sent.current) setText(value);
    sent.current = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = (next: string, pauseMs: number) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      sent.current = next;
      latest.current(next);
    }, pauseMs);
  };
  return (
    <input
      ref={field}
      class="input"
      type="search"
      name="search"
      aria-label={say('book_search')}
      placeholder={say('book_search')}
      value={text}
      onInput={(event) => change(event.currentTarget.value, PAUSE_MS)}
      onKeyDown={(event) => {
        const isLeaving = event.key === 'Enter' || event.key === 'ArrowDown';
        if (!isLeaving && event.key !== 'Escape') return;
        event.preventDefault();
        if (event.key === 'Escape' && text !== '') change('', 0);
        else onLeave();
      }}
    />
  );
}
