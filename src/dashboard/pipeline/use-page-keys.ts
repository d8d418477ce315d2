import { useEffect, useRef } from 'preact/hooks';

interface Actions {
  search: () => void;
  help: () => void;
  /** False where there was nothing to leave. */
  leave: () => boolean;
}

/** Keys that work wherever the rep is on the page, but not where text is typed. */
export function usePageKeys(actions: Actions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const target = event.target instanceof HTMLElement ? event.target : undefined;
      if (event.key === 'Escape') {
        if (latest.current.leave()) event.preventDefault();
        return;
      }
      if (target?.closest('input:not([type=checkbox], [type=radio]), textarea, select')) return;
      if (event.key === '/') latest.current.search();
      else if (event.key === '?' && !target?.closest('form')) latest.current.help();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
