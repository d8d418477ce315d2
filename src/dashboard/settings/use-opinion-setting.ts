import { useEffect, useRef, useState } from 'preact/hooks';
import type { Availability, OwnModel } from '../../second-opinion/model.ts';
import { changeSettings, readSettings } from '../../store/settings.ts';

/** Where the model is; `share` 0..1. */
export type ModelState =
  | { name: 'looking' | 'fetchFailed' | Availability }
  | { name: 'fetching'; share: number };

/** The switch and the model behind it; switching on has the browser fetch a model that is not here. */
export function useOpinionSetting(model: OwnModel) {
  const [isOn, setOn] = useState(false);
  const [state, setState] = useState<ModelState>({ name: 'looking' });
  const fetching = useRef<AbortController | undefined>(undefined);

  const look = async () => {
    const name = await model.availability().catch((): Availability => 'unavailable');
    if (!fetching.current) setState({ name });
    return name;
  };
  useEffect(() => {
    void readSettings().then(({ secondOpinion }) => setOn(secondOpinion));
    const update = () => void look();
    update();
    // The browser fetches and removes the model by itself: what is shown is what is so on coming back.
    const page = window;
    page.addEventListener('focus', update);
    return () => {
      page.removeEventListener('focus', update);
      fetching.current?.abort();
    };
  }, [model]);

  const fetchModel = async () => {
    const abort = new AbortController();
    fetching.current = abort;
    setState({ name: 'fetching', share: 0 });
    const tell = (share: number) => !abort.signal.aborted && setState({ name: 'fetching', share });
    try {
      await model.download(tell, abort.signal);
      fetching.current = undefined;
      await look();
    } catch {
      if (fetching.current === abort) fetching.current = undefined;
      if (!abort.signal.aborted) setState({ name: 'fetchFailed' });
    }
  };
  const toggle = async (next: boolean) => {
    setOn(next);
    // Fetching follows the click at once: browsers begin it only for a fresh gesture.
    const isMissing = ['downloadable', 'downloading', 'fetchFailed'].includes(state.name);
    const fetched = next && isMissing ? fetchModel() : undefined;
    await changeSettings({ secondOpinion: next });
    if (!next) {
      fetching.current?.abort();
      fetching.current = undefined;
      await look();
    }
    await fetched;
  };
  return { isOn, state, toggle };
}
