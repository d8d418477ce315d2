import type { Page } from './adapter.ts';
import { webmailBySelectors } from './by-selectors.ts';

/** Addresses of pages that show a message. */
export const yahooUrls = [
  'https://mail.yahoo.com/d/folders/1/messages/AKx1',
  'https://de.mail.yahoo.com/d/folders/1/messages/AKx1',
  'https://mail.aol.com/d/folders/1/messages/AKx1',
];

const HOST = /^(?:[a-z]{2}(?:-[a-z]{2})?\.)?mail\.yahoo\.com$|^mail\.aol\.com$/;

const VIEW = '[data-test-id="message-view"]';

/**
 * Yahoo Mail and AOL Mail. Test ids, seen 2019-07 in a page and 2026 in other readers; no id of a
 * message stands on the page.
 */
export const yahoo = webmailBySelectors({
  name: 'yahoo',
  isPage: ({ url }) => HOST.test(url.host),
  card: [VIEW],
  notOpen: [`${VIEW}[data-test-expanded="false"]`],
  mark: ['[data-test-id="message-group-subject-text"]'],
  body: ['[data-test-id="message-view-body-content"]', '.msg-body'],
  subject: ['[data-test-id="message-group-subject-text"]'],
  from: [
    'header [data-test-id="message-from"] [data-test-id="email-pill"] [title*="@"]',
    'header [data-test-id="message-from"] [data-test-id="email-pill"]',
    'header [data-test-id="message-from"]',
  ],
  to: ['[data-test-id="message-to"] [title*="@"]', '[data-test-id="message-to"] [data-test-id="email-pill"]'],
  date: ['[data-test-id="message-date"]', 'header time'],
  id: () => '',
  ownAddress,
  reply: [],
  editor: ['[data-test-id="rte"]'],
});

const known = new WeakMap<Document, string>();

/** In the data of the page only, which is long: looked for once. */
function ownAddress({ document }: Page): string {
  let address = known.get(document);
  if (address === undefined) {
    const scripts = [...document.querySelectorAll('script:not([src])')];
    const found = scripts.map(
      ({ textContent }) => /"unsafeEmail":"([^"]+@[^"]+)"/.exec(textContent ?? '')?.[1],
    );
    address = found.find((email) => email) ?? '';
    known.set(document, address);
  }
  return address;
}
