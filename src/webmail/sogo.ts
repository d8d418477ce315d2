import type { Page } from './adapter.ts';
import { webmailBySelectors } from './by-selectors.ts';
import { findEmail } from './elements.ts';

/** Addresses of pages that show a message. Any host: SOGo's own path tells it. */
export const sogoUrls = [
  'https://webmail.firm.example/SOGo/so/rep@firm.example/Mail/view#!/Mail/0/INBOX/42',
  'https://webmail.firm.example/SOGo/so/rep/Mail/view#!/Mail/0/INBOX%2FClients/42',
  'https://webmail.firm.example/SOGo/rep/Mail/UIxMailPopupView#!/Mail/0/INBOX/42',
];

const addresses = new WeakMap<Element, string>();

/** Where the rep goes back, the address changes at once and the message only when it has come. */
function addressOf(card: Element, { url }: Page): string {
  const address = addresses.get(card) ?? url.href;
  addresses.set(card, address);
  return address;
}

/** Seen 2026-11 in SOGo 5.8; what a part is bound to is the same in every language. */
export const sogo = webmailBySelectors({
  name: 'sogo',
  isPage: ({ url }) => /\/SOGo\/.+\/Mail\//.test(url.pathname),
  card: ['[ui-view="message"] .sg-face'],
  notOpen: [],
  body: ['.sg-mail-part', '.msg-body'],
  subject: ['[ng-bind="viewer.message.subject"]'],
  from: [':has(> [ng-bind*="from[0].email"])'],
  to: ['.msg-recipients md-chip-template'],
  date: ['.msg-date'],
  id: (card, page) => addressOf(card, page).replace(/^\w+:\/\/([^/]+).*#!\/Mail/, '$1'),
  link: addressOf,
  ownAddress,
  reply: ['[ng-click^="viewer.reply"]'],
  /** CKEditor stands beside a text area without a name. */
  editor: ['.cke_wysiwyg_frame', 'textarea[name="content"]'],
});

/** A window of its own names the rep in its address alone, and only who signs in by an address. */
function ownAddress({ document, url }: Page): string {
  const shown = document.querySelector('[ng-bind$="activeUser.email"]')?.textContent;
  return findEmail(shown ?? url.pathname.split('/').find((part) => part.includes('@')));
}
