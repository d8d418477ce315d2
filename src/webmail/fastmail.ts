import { webmailBySelectors } from './by-selectors.ts';

/** Addresses of pages that show a message. */
export const fastmailUrls = [
  'https://app.fastmail.com/mail/Inbox/T1.M1?u=abc',
  'https://app.beta.fastmail.com/mail/Inbox/T1.M1',
];

/**
 * Fastmail. Class names, seen 2022-07 to 2026; `.v-Message` stands within the card or beside it, so
 * a message is what holds a body and a sender. Cards are made anew often: nothing is kept of them.
 */
export const fastmail = webmailBySelectors({
  name: 'fastmail',
  isPage: ({ url }) => /^app\.(?:beta\.)?fastmail\.com$/.test(url.host),
  card: [],
  notOpen: ['.v-MessageCard.is-collapsed, .v-MessageCard-loadingBody'],
  mark: ['.v-Thread-title'],
  body: ['.v-Message-body'],
  subject: ['.v-Thread-title h1', '.v-Thread-title'],
  from: ['.v-MessageCard-from[title]', '.v-MessageCard-from'],
  to: ['.v-Message-toName'],
  date: ['.v-MessageCard-time'],
  id: () => '',
  ownAddress: () => '',
  reply: [],
  editor: ['[role="textbox"][contenteditable="true"]', '[contenteditable="true"]'],
});
