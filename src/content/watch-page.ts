import { findMessages } from '../webmail/webmails.ts';
import { isConnected, onChipChanged, reportStart } from './background.ts';
import { isOwnChange } from './chip.ts';
import { ShownMessages } from './shown-messages.ts';

/** Webmails redraw in bursts; one look after each burst is enough, and nobody waits for it. */
const QUIET_MS = 200;
const LONGEST_WAIT_MS = 400;

/** Of the page's time, at most one part in this many goes into looking. */
const SHARE_OF_TIME = 50;

/** Attributes by which webmails show, hide and swap messages. */
const TELLING_ATTRIBUTES = ['class', 'style', 'hidden', 'role', 'aria-expanded', 'aria-hidden'];

/**
 * Watches the page for messages that come on screen and leave it, without polling: one observer,
 * its news gathered and looked at in the page's idle time. Returns how to stop.
 */
export function watchPage(): () => void {
  const shown = new ShownMessages();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quietMs = QUIET_MS;
  let isStopped = false;
  let known: string | undefined;

  const look = () => {
    timer = undefined;
    if (isStopped) return;
    if (!isConnected()) return stop();
    const started = performance.now();
    const { messages, error } = findMessages({ document, url: new URL(location.href), now: new Date() });
    if (error && error.message !== known)
      console.warn(`Lossbook does not understand this page. ${error.message}`);
    known = error?.message;
    shown.update(messages);
    quietMs = Math.max(QUIET_MS, (performance.now() - started) * SHARE_OF_TIME);
  };
  const lookSoon = () => {
    timer ??= setTimeout(() => whenIdle(look), quietMs);
  };
  const observer = new MutationObserver((records) => {
    const news = records.filter((record) => !isOwnChange(record));
    if (news.length === 0) return;
    shown.noteChanges(news);
    lookSoon();
  });
  const stopListening = onChipChanged((key, chip) => shown.redraw(key, chip));
  // A page that comes back from the back-forward cache is on screen again without loading.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    shown.clear();
    look();
  };
  const onHide = () => shown.leaveAll();

  function stop(): void {
    isStopped = true;
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

/** Safari has no idle time to offer; there the task simply follows. */
function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: LONGEST_WAIT_MS });
  else task();
}
