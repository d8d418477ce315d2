import { findMessages } from '../webmail/webmails.ts';
import { isConnected, onChipChanged, reportStart } from './background.ts';
import { isChip } from './chip.ts';
import { ShownMessages } from './shown-messages.ts';

/** Webmails redraw in bursts; one look after each burst is enough, and nobody waits for it. */
const QUIET_MS = 200;
const LONGEST_WAIT_MS = 400;

/** Attributes by which webmails show, hide and swap messages. */
const TELLING_ATTRIBUTES = ['class', 'style', 'hidden', 'role', 'aria-expanded', 'aria-hidden', 'src'];

/**
 * Watches the page for messages that come on screen and leave it, without polling: one observer,
 * its news gathered and looked at in the page's idle time. Returns how to stop.
 */
export function watchPage(): () => void {
  const shown = new ShownMessages();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    if (!isConnected()) return stop();
    shown.update(findMessages({ document, url: new URL(location.href), now: new Date() }).messages);
  };
  const lookSoon = () => {
    timer ??= setTimeout(() => whenIdle(look), QUIET_MS);
  };
  const observer = new MutationObserver((records) => {
    if (records.every(isOurOwn)) return;
    shown.noteChanges(records);
    lookSoon();
  });
  const stopListening = onChipChanged((key, chip) => shown.redraw(key, chip));
  // A page that comes back from the back-forward cache is on screen again without loading.
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && shown.forget();
  const onHide = () => shown.leaveAll();

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    stopListening();
    removeEventListener('hashchange', lookSoon);
    removeEventListener('popstate', lookSoon);
    removeEventListener('pageshow', onShow);
    removeEventListener('pagehide', onHide);
    shown.clear();
  }

  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: TELLING_ATTRIBUTES,
  });
  addEventListener('hashchange', lookSoon);
  addEventListener('popstate', lookSoon);
  addEventListener('pageshow', onShow);
  addEventListener('pagehide', onHide);
  reportStart();
  look();
  return stop;
}

/** Whether all that changed is a chip of ours coming or going. */
function isOurOwn({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isChip);
}

/** Safari has no idle time to offer; there the task simply follows. */
function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: LONGEST_WAIT_MS });
  else task();
}
