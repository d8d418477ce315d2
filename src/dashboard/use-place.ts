import { useEffect, useState } from 'preact/hooks';
import { formatPlace, type Place, parsePlace } from './place.ts';

/** Goes somewhere; `isSame` for a place that back need not stop at, such as every letter of a search. */
export type Go = (place: Place, isSame?: boolean) => void;

/** Where the address says the rep is, and the way elsewhere. */
export function usePlace(): [Place, Go] {
  const [place, setPlace] = useState(() => parsePlace(location.hash));
  useEffect(() => {
    const update = () => setPlace(parsePlace(location.hash));
    // Back and forward, and an address typed by hand.
    window.addEventListener('popstate', update);
    return () => window.removeEventListener('popstate', update);
  }, []);
  const go: Go = (next, isSame = false) => {
    const address = formatPlace(next);
    if (isSame || address === location.hash) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    setPlace(next);
  };
  return [place, go];
}
