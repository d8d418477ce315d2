import { webmailBySelectors } from './by-selectors.ts';

/** Addresses of pages that show a message. */
export const protonUrls = [
  'https://mail.proton.me/u/0/inbox/c1/m1',
  'https://mail.protonmail.com/u/1/inbox/c1',
];

const CARD = '[data-shortcut-target="message-container"]';

/**
 * Proton Mail. Test ids, seen 2026-11 in its source; the body is in a frame the page writes itself,
 * without scripts. The rep's address is not read: what the rep wrote is `is-outbound`.
 */
export const proton = webmailBySelectors({
  name: 'proton',
  isPage: ({ url }) => url.host === 'mail.proton.me' || url.host === 'mail.protonmail.com',
  card: [CARD],
  notOpen: [`${CARD}[data-expanded="false"], ${CARD}:not(:has(iframe)), .is-outbound`],
  mark: ['[data-testid="conversation-header:subject"]'],
  body: ['iframe[data-testid="content-iframe"]'],
  subject: ['[data-testid="conversation-header:subject"]'],
  from: [
    '[data-testid="recipients:sender"] .message-recipient-item-address',
    '[data-testid="message-header:from"]',
    '.message-recipient-item-address',
    '.message-recipient-item-label',
  ],
  to: [],
  date: ['time'],
  id: (card) => card.getAttribute('data-message-id') ?? '',
  ownAddress: () => '',
  reply: ['[data-testid="message-view:reply"]'],
  editor: ['iframe[data-testid="rooster-iframe"]'],
});
