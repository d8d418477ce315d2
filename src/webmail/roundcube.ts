import type { Address, MessageKey, OpenMessage } from '../domain/mail.ts';
import type { Page, Webmail } from './adapter.ts';
import { readBodyText } from './body-text.ts';
import { parseShownDay } from './dates.ts';
import { findFirst, readAddress, readLine } from './elements.ts';
import { type RoundcubeEnv, readRoundcubeEnv } from './roundcube-env.ts';

/** Seen 2026-11 in Roundcube 1.6 (elastic, larry, classic); the first that is there counts. */
const SELECTORS = {
  body: '#messagebody',
  subject: [
    '#message-header .subject',
    '#messageheader .subject',
    'h2.subject',
    'h3.subject',
    'td.header.subject',
  ],
  from: ['td.header.from .rcmContactAddress', '.header-summary .rcmContactAddress', 'td.header.from'],
  to: 'td.header.to .rcmContactAddress, td.header.cc .rcmContactAddress',
  /** The summary names the day in full; the table says only "Mon 09:00" for a mail of this week. */
  date: ['.header-summary .text-nowrap', 'td.header.date'],
  /** Words for screen readers inside a heading, and the link that opens a window. */
  notShown: '.voice, a.extwin',
} as const;

/**
 * Roundcube at any address. A message is a document of its own: in the preview pane's frame, in
 * the full page or in its own window; one per document.
 */
export const roundcube: Webmail = {
  name: 'roundcube',
  findMessages(page) {
    const env = readRoundcubeEnv(page.document);
    if (!env) return undefined;
    const body = page.document.querySelector(SELECTORS.body);
    const parent = body?.parentElement;
    if (!body || !parent || env.isOwnFolder) return [];
    const uid = page.url.searchParams.get('_uid') ?? env.uid;
    const mailbox = page.url.searchParams.get('_mbox') ?? env.mailbox;
    const read = () => readMessage(page, body, env, uid, mailbox);
    const isOwn =
      env.address !== '' && senderOf(page.document).email.toLowerCase() === env.address.toLowerCase();
    if (uid === '' || isOwn) return [];
    return [{ key: keyOf(page.url, mailbox, uid), body, chipPlace: { parent, before: body }, read }];
  },
};

/** The same for a message in the preview pane, in the full page and in its own window. */
function keyOf(url: URL, mailbox: string, uid: string): MessageKey {
  return `roundcube:${url.host}${folderOf(url)}${mailbox}/${uid}` as MessageKey;
}

/** The path Roundcube is installed under, with a slash at both ends. */
function folderOf({ pathname }: URL): string {
  return pathname.slice(0, pathname.lastIndexOf('/') + 1);
}

function readMessage(
  { document, url, now }: Page,
  body: Element,
  env: RoundcubeEnv,
  uid: string,
  mailbox: string,
): OpenMessage {
  const link = new URL(folderOf(url), url);
  link.search = new URLSearchParams({ _task: 'mail', _mbox: mailbox, _uid: uid, _action: 'show' }).toString();
  const order = env.dateOrder;
  return {
    key: keyOf(url, mailbox, uid),
    webmail: roundcube.name,
    url: link.href,
    subject: readLine(findFirst(document, SELECTORS.subject), SELECTORS.notShown),
    from: senderOf(document),
    to: recipientsOf(document),
    receivedDay: parseShownDay(readLine(findFirst(document, SELECTORS.date)), { order, lang: env.lang, now }),
    // Plain text comes with its quoted lines turned into quotations; in HTML a quotation may be the text.
    text: readBodyText(body, { keepsOuterQuote: body.querySelector('.pre, pre') !== null }),
    ownAddress: env.address,
  };
}

function senderOf(document: Document): Address {
  return readAddress(findFirst(document, SELECTORS.from));
}

/** Each recipient once: the larry skin shows the header twice. */
function recipientsOf(document: Document): Address[] {
  const unique = new Map<string, Address>();
  for (const element of [...document.querySelectorAll(SELECTORS.to)].slice(0, 200)) {
    const address = readAddress(element);
    unique.set(address.email, address);
  }
  return [...unique.values()];
}
