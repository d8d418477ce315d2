import { shortDate } from './calendar.ts';
import { element } from './element.ts';
import { REP, type Thread } from './thread.ts';

const FOLDERS = { inbox: 'Inbox', sent: 'Sent' } as const;

/** The folders, with how many threads are unread. */
export function drawFolders(threads: readonly Thread[], current: Thread['folder']): Node[] {
  return (['inbox', 'sent'] as const).map((folder) => {
    const unread = threads.filter((thread) => thread.folder === folder && thread.isUnread).length;
    return element(
      'a',
      { href: `#/${folder}`, 'aria-current': folder === current ? 'page' : undefined },
      FOLDERS[folder],
      element('span', { class: 'count' }, unread > 0 ? String(unread) : ''),
    );
  });
}

/** The threads of one folder, newest first. */
export function drawThreads(threads: readonly Thread[], open: Thread | undefined, now: Date): Node[] {
  return threads.map((thread) => {
    const last = thread.messages.at(-1);
    const people = thread.folder === 'sent' ? last?.to : last && [last.from];
    return element(
      'a',
      {
        href: `#/${thread.folder}/${thread.id}`,
        class: thread.isUnread ? 'thread unread' : 'thread',
        'aria-current': thread === open ? 'true' : undefined,
      },
      element('span', { class: 'who' }, (people ?? [REP]).map(({ name }) => name).join(', ')),
      element('span', { class: 'when' }, last ? shortDate(last.sentAt, now) : ''),
      element('span', { class: 'subject' }, thread.subject),
      element('span', { class: 'start' }, last?.text.replace(/\s+/g, ' ').slice(0, 90) ?? ''),
    );
  });
}
