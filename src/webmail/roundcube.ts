import type { Address, MessageKey, OpenMessage } from '../domain/mail.ts';
import { type FoundMessage, type Page, SelectorError, type Webmail } from './adapter.ts';
import { readBodyText } from './body-text.ts';
import { findEditor } from './by-selectors.ts';
import { parseShownDay } from './dates.ts';
import { findFirst, parseAddress, readAddress, readLine } from './elements.ts';
import { type RoundcubeEnv, readRoundcubeEnv } from './roundcube-env.ts';

/**
 * Seen 2026-11 in Roundcube 1.6.5 (elastic, larry, classic); the first that is there counts.
 * Larry shows the people twice, and in its short form the recipient stands in the sender's place.
 */
const SELECTORS = {
  body: ['#messagebody'],
  subject: ['#message-header .subject', '#messageheader .subject', '.subject'],
  from: ['td.header.from .rcmContactAddress', '.header-summary .rcmContactAddress', 'td.header.from'],
  to: ['td.header.to .rcmContactAddress, td.header.cc .rcmContactAddress'],
  /** The summary names the day in full; the table says only "Mon 09:00" for a mail of this week. */
  date: ['.header-summary .text-nowrap', 'td.header.date'],
  reply: ['a.reply:not(.disabled)', 'a.button.reply'],
  /** TinyMCE replaces the text area, which stays hidden beside it. */
  editor: ['iframe.tox-edit-area__iframe', 'textarea[name="_message"]:not(.mce_editor)'],
  /** A part that came as plain text: its quotations are the mail's own `>` lines. */
  plainPart: ['.message-part .pre'],
} as const;

/** Words for screen readers inside a heading, and the link that opens a window. */
const NOT_SHOWN = '.voice, a.extwin';

/** The pages that show one message. */
const MESSAGE_ACTIONS = ['show', 'preview'];

/** Addresses of pages that show a message. Any host: the page says by itself that it is Roundcube's. */
export const roundcubeUrls = [
  'https://webmail.firm.example/?_task=mail&_uid=42&_mbox=INBOX&_action=show',
  'https://firm.example/roundcube/?_task=mail&_uid=42&_mbox=INBOX&_framed=1&_action=preview',
  'https://firm.example/mail/index.php?_task=mail&_uid=42&_mbox=INBOX%2FClients&_extwin=1&_action=show',
];

/**
 * Roundcube at any address. A message is a document of its own: in the preview pane's frame, in
 * the full page or in its own window; one per document.
 */
export const roundcube: Webmail = {
  name: 'roundcube',
  findMessages(page) {
    const env = readRoundcubeEnv(page.document);
    if (!env) return undefined;
    if (!MESSAGE_ACTIONS.includes(env.action) || env.isOwnFolder) return [];
    const sender = senderOf(page.document, env).email.toLowerCase();
    if (sender !== '' && sender === env.address.toLowerCase()) return [];
    return [findMessage(page, env)];
  },
  findReplyEditor: ({ document }) => readRoundcubeEnv(document) && findEditor(document, SELECTORS.editor),
};

function findMessage(page: Page, env: RoundcubeEnv): FoundMessage {
  const body = expectFirst(page.document, 'body');
  const uid = page.url.searchParams.get('_uid') ?? env.uid;
  const mailbox = page.url.searchParams.get('_mbox') ?? env.mailbox;
  const key = keyOf(page.url, mailbox, uid);
  return {
    key,
    body,
    chipPlace: { parent: body.parentElement ?? body, before: body },
    replyControl: () => replyControl(page.document) ?? replyControl(outerDocument(page.document)),
    read: () => readMessage(page, body, env, { key, url: linkTo(page.url, mailbox, uid) }),
  };
}

function replyControl(document: Document | undefined): HTMLElement | undefined {
  return document && (findFirst(document, SELECTORS.reply) as HTMLElement | undefined);
}

/** The page around the preview pane, which has its buttons. */
function outerDocument({ defaultView }: Document): Document | undefined {
  try {
    return defaultView?.parent.document;
  } catch {
    return undefined;
  }
}

/** The same for a message in the preview pane, in the full page and in its own window. */
function keyOf(url: URL, mailbox: string, uid: string): MessageKey {
  return `roundcube:${url.host}${folderOf(url)}${mailbox}/${uid}` as MessageKey;
}

function linkTo(url: URL, mailbox: string, uid: string): string {
  const link = new URL(folderOf(url), url);
  link.search = new URLSearchParams({ _task: 'mail', _mbox: mailbox, _uid: uid, _action: 'show' }).toString();
  return link.href;
}

/** The path Roundcube is installed under, with a slash at both ends. */
function folderOf({ pathname }: URL): string {
  return pathname.slice(0, pathname.lastIndexOf('/') + 1);
}

function readMessage(
  { document, now }: Page,
  body: Element,
  env: RoundcubeEnv,
  { key, url }: { key: MessageKey; url: string },
): OpenMessage {
  const shownDate = readLine(findFirst(document, SELECTORS.date));
  return {
    key,
    webmail: roundcube.name,
    url,
    subject: readLine(expectFirst(document, 'subject'), NOT_SHOWN),
    from: senderOf(document, env),
    to: recipientsOf(document),
    receivedDay: parseShownDay(shownDate, { order: env.dateOrder, lang: env.lang, now }),
    text: readBodyText(body, { keepsOuterQuote: findFirst(body, SELECTORS.plainPart) !== undefined }),
    ownAddress: env.address,
  };
}

function senderOf(document: Document, env: RoundcubeEnv): Address {
  const sender = parseAddress(env.sender);
  return sender.email !== '' ? sender : readAddress(findFirst(document, SELECTORS.from));
}

function recipientsOf(document: Document): Address[] {
  const people = [...document.querySelectorAll(SELECTORS.to.join())].slice(0, 200).map(readAddress);
  return [...new Map(people.map((person) => [person.email, person])).values()];
}

function expectFirst(document: Document, field: 'body' | 'subject'): Element {
  const element = findFirst(document, SELECTORS[field]);
  if (!element) throw new SelectorError(roundcube.name, field, SELECTORS[field].join(', '));
  return element;
}
