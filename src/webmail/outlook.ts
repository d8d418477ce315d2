import type { Page } from './adapter.ts';
import { webmailBySelectors } from './by-selectors.ts';
import { findEmail, findFirst, readLine } from './elements.ts';

/** Addresses of pages that show a message. */
export const outlookUrls = [
  'https://outlook.office.com/mail/inbox/id/AAQkAGFi',
  'https://outlook.office365.com/mail/deeplink/read/AAMkAGFi',
  'https://outlook.cloud.microsoft/mail/0/inbox/id/AAQkAGFi',
  'https://outlook.live.com/mail/0/',
];

const HOST = /^outlook\.(?:office\.com|office365\.com|cloud\.microsoft|live\.com)$|^partner\.outlook\.cn$/;

/** The same application at an address of a customer's own. */
const MARKS = 'meta[content*="owamail"], script[src*="/owamail/"]';

const FROM = '[id^="MSG_"][id$="_FROM"]';
const DATE = '[data-testid="SentReceivedSavedTime"]';
const PEOPLE = (span: string) => `[id^="MSG_"][id$="_TO"] ${span}, [id^="MSG_"][id$="_CC"] ${span}`;

/**
 * Outlook on the web. Ids and test ids, seen 2026-04; class names are new with every build, and
 * labels speak the rep's language.
 */
export const outlook = webmailBySelectors({
  name: 'outlook',
  isPage: ({ document, url }) =>
    /^\/mail(?:\/|$)/.test(url.pathname) && (HOST.test(url.host) || document.querySelector(MARKS) !== null),
  card: [],
  notOpen: [`[aria-expanded="false"]:has(${DATE})`],
  mark: [FROM],
  body: ['[id^="UniqueMessageBody"], [data-test-id="mailMessageBodyContainer"]', '[role="document"]'],
  subject: [
    '[id^="MSG_"][id$="_SUBJECT"] [title]',
    '[id^="CONV_"][id$="_SUBJECT"] [title]',
    '[id^="MSG_"][id$="_SUBJECT"]',
    '[id^="CONV_"][id$="_SUBJECT"]',
  ],
  from: [`${FROM} .OZZZK`, FROM],
  to: [PEOPLE('.OZZZK'), PEOPLE('[aria-label]')],
  date: [DATE],
  id: (card) => /^MSG_(.+)_FROM$/.exec(card.querySelector(FROM)?.id ?? '')?.[1] ?? '',
  // In a search and where the first message opens by itself, the address names no message.
  link: (_card, { url }) => (/\/(?:id|read)\//.test(url.pathname) ? url.href : ''),
  ownAddress,
  isOwnName,
  reply: ['button:has([data-icon-name="ArrowReplyRegular"])'],
  editor: ['[contenteditable="true"][aria-multiline="true"]', '[role="textbox"][contenteditable="true"]'],
});

/** Seen 2025-12; a window of its own shows none of them. */
const ACCOUNT = ['#mectrl_currentAccount_secondary', '#O365_MainLink_Me'];
const ACCOUNT_NAME = ['#mectrl_currentAccount_primary', '#O365_MainLink_Me'];

function ownAddress({ document }: Page): string {
  const mailbox = document.querySelector('[id^="primaryMailboxRoot_"]');
  const account = findFirst(document, ACCOUNT);
  return (
    findEmail(mailbox?.getAttribute('data-folder-name')) ||
    findEmail(mailbox?.getAttribute('title')) ||
    findEmail(labelOf(account))
  );
}

/** The label of the account holds the name among words of the interface; a draft puts "[…]" before it. */
function isOwnName(shown: string, { document }: Page): boolean {
  const name = shown.replace(/^\[[^\]]*\]\s*/, '');
  // A first name alone may be anybody's.
  return name.includes(' ') && labelOf(findFirst(document, ACCOUNT_NAME)).includes(name);
}

function labelOf(element: Element | undefined): string {
  return element?.getAttribute('aria-label') || readLine(element);
}
