import { webmailBySelectors } from './by-selectors.ts';

/** Addresses of pages that show a message; any host. */
export const nextcloudUrls = [
  'https://cloud.firm.example/apps/mail/box/3/thread/512',
  'https://cloud.firm.example/index.php/apps/mail/box/priority/thread/512',
  'https://firm.example/nextcloud/apps/mail/box/3/starred/thread/512',
];

/** Each open message of a thread has one: an id that is there more than once. */
const PLAIN = '[id="message-container"]';

/**
 * Nextcloud Mail, seen 2026-08. A mail in HTML is in a frame of the same origin, which the page
 * around it reads; the frame's own address is of the app too, and has no message of its own.
 */
export const nextcloud = webmailBySelectors({
  name: 'nextcloud',
  isPage: ({ url }) => /\/apps\/mail(\/|$)/.test(url.pathname),
  // An open card that is still loading has no such part.
  card: [`.envelope--expanded:has(.message-frame, ${PLAIN})`],
  notOpen: [],
  mark: ['.reply-buttons'],
  body: ['.message-frame', PLAIN],
  subject: ['#mail-thread-header-fields h2'],
  from: ['.sender'],
  // Above the thread are all who took part in it, and that is no list of recipients.
  to: [],
  date: ['.timestamp'],
  id: (card, { url }) => {
    const id = /\/thread\/(\d+)/.exec(linkIn(card))?.[1];
    return id ? `${url.host}/${id}` : '';
  },
  link: (card, { url }) => new URL(linkIn(card), url).href,
  ownAddress: ({ document }) => ownAddress(document),
  reply: ['.reply-buttons__notsuggested'],
  editor: ['.ck-editor__editable', '.message-composer [contenteditable="true"]'],
});

function linkIn(card: Element): string {
  return card.querySelector('.envelope__header a[href*="/thread/"]')?.getAttribute('href') ?? '';
}

/** Of the first account: the page carries them all, as JSON in Base64. */
function ownAddress(document: Document): string {
  const state = document.querySelector<HTMLInputElement>('input#initial-state-mail-accounts')?.value ?? '';
  try {
    return /"emailAddress":"([^"]+)"/.exec(atob(state))?.[1] ?? '';
  } catch {
    return '';
  }
}
