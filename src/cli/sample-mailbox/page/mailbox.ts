import { decisions } from './decisions.ts';
import { element } from './element.ts';
import { everyday } from './everyday.ts';
import { drawThread } from './open-thread.ts';
import { REP, type Thread } from './thread.ts';
import { drawFolders, drawThreads } from './thread-list.ts';

const now = new Date();
const threads: Thread[] = [...decisions(now), ...everyday(now)].sort((a, b) => lastSent(b) - lastSent(a));

function lastSent(thread: Thread): number {
  return thread.messages.at(-1)?.sentAt.getTime() ?? 0;
}

/** Draws what the address says: `#/inbox` or `#/inbox/<id>`. */
function draw(): void {
  const [, folderName, id] = location.hash.split('/');
  const folder: Thread['folder'] = folderName === 'sent' ? 'sent' : 'inbox';
  const open = threads.find((thread) => thread.id === id && thread.folder === folder);
  if (open) open.isUnread = false;
  const inFolder = threads.filter((thread) => thread.folder === folder);
  place('folders').replaceChildren(...drawFolders(threads, folder));
  place('threads').replaceChildren(...drawThreads(inFolder, open, now));
  const reading = place('reading');
  reading.replaceChildren(
    ...(open
      ? drawThread(open, (text) => send(open, text))
      : [element('p', { class: 'nothing' }, 'Choose a message to read it.')]),
  );
  // Says which thread is drawn, for whoever waits for it.
  reading.dataset.thread = open?.id ?? '';
  reading.scrollTop = 0;
  document.title = open ? `${open.subject} · Lakeshore Mail` : 'Lakeshore Mail';
}

/** The sample mailbox sends nothing: a reply is added to its thread until the page is loaded again. */
function send(thread: Thread, text: string): void {
  const to = thread.messages.findLast(({ from }) => from.email !== REP.email)?.from;
  thread.messages.push({ from: REP, to: to ? [to] : [], sentAt: new Date(), text });
  draw();
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

addEventListener('hashchange', draw);
draw();
