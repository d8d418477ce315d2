import { webmailBySelectors } from './by-selectors.ts';

/** Addresses of pages that show a message. */
export const zohoUrls = [
  'https://mail.zoho.com/zm/#mail/folder/inbox/p/1812000000012',
  'https://mail.zoho.eu/zm/#search/copier/p/1812000000012',
];

/** Whatever carries an address above the body: nothing else is known of a sender's place. */
const ADDRESS = ['[email*="@"], [data-email*="@"], [title*="@"], a[href^="mailto:"]'];

/** Zoho Mail. Class names, seen 2021-12 and 2026. Its composer is a frame of its own in `.SCm`. */
export const zoho = webmailBySelectors({
  name: 'zoho',
  isPage: ({ url }) => /^mail\.zoho\.(?:com|eu|in)$/.test(url.host) && url.pathname.startsWith('/zm'),
  card: [],
  notOpen: ['.SCm'],
  mark: ['.zmPVHeading'],
  body: ['.jsConTent', '.zmMailContent', '.zmPVContent', '.zmPCnt'],
  subject: ['.zmPVHeading.jsConvSB', '.zmPVHeading'],
  from: ADDRESS,
  to: [],
  date: ['time', '[datetime]', '[class*="date" i]', '[class*="time" i]'],
  // The address names the message in its last part, in a pane as well as in full.
  id: (_card, { url }) => /\/p\/(\d+)/.exec(url.hash)?.[1] ?? '',
  ownAddress: () => '',
  reply: [],
  editor: ['.SCm iframe', '.SCm .ze_body'],
});
