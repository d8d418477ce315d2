import type { Page } from './adapter.ts';
import { webmailBySelectors } from './by-selectors.ts';
import { findEmail } from './elements.ts';

/** Addresses of pages that show a message. */
export const gmailUrls = [
  'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKWdbfMnXCkWvcFDwdPqRqHJn',
  'https://mail.google.com/mail/u/1/?tab=rm&ogbl#search/copier/FMfcgzQXKWdbfMnXCkWvcFDwdPqRqHJn',
  'https://mail.google.com/mail/u/0/?ui=2&view=btop&search=inbox&th=%23thread-f%3A1812',
];

/** Pages of the same host that hold no mail in this form: the print view, a clipped mail in full. */
const OTHER_VIEWS = ['pt', 'lg'];

/** Seen 2026-07; in every language the same. */
export const gmail = webmailBySelectors({
  name: 'gmail',
  isPage: ({ url }) =>
    url.host === 'mail.google.com' &&
    url.pathname.startsWith('/mail/') &&
    !OTHER_VIEWS.includes(url.searchParams.get('view') ?? ''),
  card: ['[role="main"] .adn.ads', '.adn.ads', '[role="listitem"] [data-message-id]'],
  notOpen: ['.adf', '.kv *', '.kx *', '.kQ *'],
  mark: ['h2.hP'],
  body: ['.ii.gt .a3s', '.ii.gt', '.a3s', '.adP'],
  subject: ['[role="main"] h2.hP', 'h2.hP', 'h2[data-legacy-thread-id]'],
  from: ['.gD[email]', '.gF [email]', 'h3 [email]'],
  to: ['.hb [email]', '.g2[email]'],
  date: ['.g3[title]'],
  id: (card) => legacyId(card),
  link: linkTo,
  ownAddress,
  reply: ['.aaq', '.ams.bkH'],
  editor: [
    '.Am.Al[contenteditable="true"]',
    '.Ap [g_editable="true"]',
    '[role="textbox"][contenteditable="true"]',
  ],
});

/** The id in hexadecimal; a fresh page has it in decimal only, as `#msg-f:…`. */
function legacyId(card: Element): string {
  const legacy = card.getAttribute('data-legacy-message-id');
  const id = card.getAttribute('data-message-id')?.replace('#', '') ?? '';
  const [, decimal] = /^msg-f:(\d+)$/.exec(id) ?? [];
  return legacy || (decimal ? BigInt(decimal).toString(16) : id);
}

/** The address bar names the thread in a form of its own, and in a preview pane not at all. */
function linkTo(card: Element, { url }: Page): string {
  const id = legacyId(card);
  return /^[\da-f]+$/.test(id) ? `${url.origin}${url.pathname}#all/${id}` : url.href;
}

/** From the title, `Subject - rep@firm.example - Gmail`, else from the link to the account. */
function ownAddress({ document }: Page): string {
  const titled = findEmail(/ - (\S+@\S+) - [^-]+$/.exec(document.title)?.[1]);
  const account = document.querySelector('[role="banner"] a[href*=".google."][aria-label*="@"]');
  return titled || findEmail(account?.getAttribute('aria-label'));
}
