import { isConnected } from './background.ts';

/** What a running script leaves for the next one that is injected into the same page. */
interface Running {
  isConnected: () => boolean;
  stop: () => void;
}

/**
 * Starts the script unless it runs already: it is both registered for a site and injected into tabs
 * that were open before. One left over from before an update is stopped first.
 */
export function startOnce(start: () => () => void): void {
  const scope = globalThis as { lossbookRunning?: Running };
  if (scope.lossbookRunning?.isConnected()) return;
  scope.lossbookRunning?.stop();
  scope.lossbookRunning = { isConnected, stop: start() };
}
