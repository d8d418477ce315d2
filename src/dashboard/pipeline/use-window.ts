import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Height of a row in CSS pixels, as `pipeline.css` sets it. */
export const ROW_HEIGHT = 34;

/** Height of the header, which covers the top of the scrolled area. */
const HEADER_HEIGHT = 32;

/** Rows beyond the ones in sight that are drawn too, so that a quick scroll shows no gap. */
const MARGIN = 10;

/** Rows drawn before the area is measured, or where it cannot be. */
const UNMEASURED = 40;

/** Which rows are drawn: `first` included, `end` not. */
export interface Window {
  first: number;
  end: number;
}

/** The rows in sight of a scrolled area whose rows are all alike in height. */
export function useWindow(area: RefObject<HTMLElement | null>, count: number) {
  const [seen, setSeen] = useState<Window>({ first: 0, end: UNMEASURED });

  const measure = () => {
    const element = area.current;
    if (!element || element.clientHeight === 0) return;
    const first = Math.max(0, Math.floor(element.scrollTop / ROW_HEIGHT) - MARGIN);
    const end = Math.ceil((element.scrollTop + element.clientHeight) / ROW_HEIGHT) + MARGIN;
    setSeen((before) => (before.first === first && before.end === end ? before : { first, end }));
  };

  useLayoutEffect(() => {
    measure();
    if (!area.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(area.current);
    return () => observer.disconnect();
  }, []);

  /** Brings a row into sight, moving no further than needed. */
  const reveal = (index: number) => {
    const element = area.current;
    if (!element) return;
    const top = index * ROW_HEIGHT;
    const bottom = top + ROW_HEIGHT + HEADER_HEIGHT;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight;
    measure();
  };

  const first = Math.min(seen.first, Math.max(0, count - 1));
  return { first, end: Math.min(Math.max(seen.end, first), count), measure, reveal };
}
