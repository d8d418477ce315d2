import { isConnected } from './background.ts';

/** What a running script leaves for the next one that is injected into the same page. */
interface Running {
  isConnected: () => boolean;
}

/** Tells scripts of an earlier version, whose variables a new one may not see, that it is here. */
const TAKEOVER = 'lossbook-takeover';

/**
 * Starts the script unless it runs already: it is both registered for a site and injected into tabs
 * that were open before. One left over from before an update stops itself when the next one comes.
 */
export function startOnce(start: () => () => void): void {
  const scope = globalThis as { lossbookRunning?: Running };
  if (scope.lossbookRunning?.isConnected()) return;
  document.dispatchEvent(new Event(TAKEOVER));
  scope.lossbookRunning = { isConnected };
  const stop = start();
  const onTakeover = () => {
    // The page can send this event as well; a script that is still connected has nothing to hand over.
    if (isConnected()) return;
    document.removeEventListener(TAKEOVER, onTakeover);
    stop();
  };
  document.addEventListener(TAKEOVER, onTakeover);
}
