import type { Page } from '../webmail/adapter.ts';
import { findMessages } from '../webmail/webmails.ts';
import { isConnected, onRequest, reportStart } from './background.ts';
import { isOwnChange } from './chip.ts';
import { writeReply } from './reply.ts';
import { Said } from './said.ts';
import { ShownMessages } from './shown-messages.ts';

/** Webmails redraw in bursts; one look after each burst is enough, and nobody waits for it. */
const QUIET_MS = 200;
const LONGEST_WAIT_MS = 400;

/** Of the page's time, at most one part in this many goes into looking, as long as the rep need not wait for it. */
const SHARE_OF_TIME = 50;
const LONGEST_QUIET_MS = 1_000;

/** Attributes by which webmails show, hide and swap messages. */
const TELLING_ATTRIBUTES = ['class', 'style', 'hidden', 'role', 'aria-expanded', 'aria-hidden'];

/**
 * Watches the page for messages that come on screen and leave it, without polling: one observer,
 * its news gathered and looked at in the page's idle time. Returns how to stop.
 */
export function watchPage(): () => void {
  const shown = new ShownMessages();
  const said = new Said();
  const observed = new WeakSet<Document>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quietMs = QUIET_MS;
  let isStopped = false;

  const look = () => {
    timer = undefined;
    if (isStopped) return;
    if (!isConnected()) return stop();
    const started = performance.now();
    const { messages, webmail, head, error } = findMessages(pageNow());
    shown.update(messages);
    // A body in a frame that the webmail wrote itself changes without a word in the page around it.
    for (const { body } of messages) observe(body.ownerDocument);
    said.head(webmail?.name, head);
    said.problem(error ?? shown.problem);
    const fairMs = (performance.now() - started) * SHARE_OF_TIME;
    quietMs = Math.min(LONGEST_QUIET_MS, Math.max(QUIET_MS, fairMs));
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
  const observe = (target: Document) => {
    if (observed.has(target)) return;
    observed.add(target);
    observer.observe(target, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: TELLING_ATTRIBUTES,
    });
  };
  const stopListening = onRequest((request) => {
    if (request.type === 'chip-changed') shown.redraw(request.key, request.chip);
    else if (request.type === 'open-reply') writeReply(pageNow, shown.find(request.key));
  });
  // A page that comes back from the back-forward cache is on screen again without loading.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    shown.clear();
    look();
  };
  const onHide = () => shown.leaveAll();
  // A frame's loading does not bubble, and is no change of the page either.
  const onLoad = ({ target }: Event) => {
    if ((target as Element | null)?.localName === 'iframe') lookSoon();
  };

  function stop(): void {
    isStopped = true;
    observer.disconnect();
    clearTimeout(timer);
    stopListening();
    removeEventListener('hashchange', lookSoon);
    removeEventListener('popstate', lookSoon);
    removeEventListener('pageshow', onShow);
    removeEventListener('pagehide', onHide);
    removeEventListener('load', onLoad, true);
    document.removeEventListener('visibilitychange', lookSoon);
    shown.clear();
  }

  observe(document);
  addEventListener('hashchange', lookSoon);
  addEventListener('popstate', lookSoon);
  addEventListener('pageshow', onShow);
  addEventListener('pagehide', onHide);
  addEventListener('load', onLoad, true);
  // What the observer may have missed is found when the rep comes back to the tab.
  document.addEventListener('visibilitychange', lookSoon);
  void reportStart().then((awaitsReply) => {
    if (awaitsReply) writeReply(pageNow);
  });
  look();
  return stop;
}

function pageNow(): Page {
  return { document, url: new URL(location.href), now: new Date() };
}

/** Safari has no idle time to offer; there the task simply follows. */
function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: LONGEST_WAIT_MS });
  else task();
}
