import type { Page } from './adapter.ts';
import { webmailBySelectors } from './by-selectors.ts';
import { findEmail } from './elements.ts';

/** Addresses of pages that show a message; any host. */
export const owaUrls = [
  'https://mail.firm.example/owa/#path=/mail/inbox',
  'https://mail.firm.example/owa/rep@firm.example/?ItemID=AAMkAGFi&exvsurl=1&viewmodel=ReadMessageItem',
  'https://mail.firm.example/owa/projection.aspx',
];

/** The sign-in page and settings have no such part. */
const MARK = '.conductorContent';

/** A person in the head of a message; recipients are in containers that say so. */
const person = (shown: string) => `${shown}:not([id^="ItemHeader."] *)`;

/**
 * Outlook as Exchange 2013 to 2019 bring it along. Seen 2023-07 (2019) and 2016-05 (windows of their
 * own). Classes such as `_rp_x2` and every `autoid` are new with each build; a date has nothing else
 * to be known by than that it is one.
 */
export const owa = webmailBySelectors({
  name: 'owa',
  isPage: ({ document, url }) => url.pathname.startsWith('/owa/') && document.querySelector(MARK) !== null,
  card: [],
  notOpen: [],
  mark: ['.rpHighlightSubjectClass'],
  body: ['[id="Item.MessageUniqueBody"], [id="Item.MessageNormalizedBody"]', '.rpHighlightBodyClass'],
  subject: ['.rpHighlightSubjectClass'],
  from: [person('.PersonaPaneLauncher .bidi'), person('._pe_l'), person('.bidi.allowTextSelection')],
  to: ['[id^="ItemHeader."] .bidi', '[id^="ItemHeader."] ._pe_l'],
  date: ['.ms-font-s:not(.bidi, :has(*), [id^="ItemHeader."] *)'],
  id: () => '',
  link: (_card, { url }) => (url.searchParams.has('ItemID') ? url.href : ''),
  // In the address where several mailboxes are open, else in the title: `Mail - rep@firm.example`.
  ownAddress: ({ document, url }) =>
    findEmail(url.pathname.split('/')[2]?.replace('%40', '@')) || findEmail(titleOf(document, url)),
  isOwnName: (name, { document, url }) =>
    name.includes(' ') && `${titleOf(document, url)} - `.includes(` - ${name} - `),
  reply: [],
  editor: ['[id*="MicrosoftOWAEditorRegion"]', '[role="textbox"][contenteditable="true"]'],
});

/** A window of its own has the subject for a title, and anybody can write that. */
function titleOf(document: Document, { pathname }: Page['url']): string {
  return pathname.endsWith('.aspx') ? '' : document.title;
}
