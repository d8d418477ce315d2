import { hashOf } from '../domain/hash.ts';
import type { Address, MessageKey, OpenMessage } from '../domain/mail.ts';
import type { FoundMessage, Page, Webmail } from './adapter.ts';
import { readBodyText } from './body-text.ts';
import { findEditor } from './by-selectors.ts';
import { parseDateTime, parseShownDay } from './dates.ts';
import { findFirst, readAddress, readLine, startOfText } from './elements.ts';
import { addressesIn, follows } from './message-head.ts';
import { findShape, type MessageShape } from './message-shape.ts';
import { articlesOf, isLeftOut, panesOf } from './page-shape.ts';

/**
 * Any page of a site the rep added. Each article of the page is looked at, else its main part as a
 * whole, for a message by its shape; names of products would only help those we know already.
 */
export const generic: Webmail = {
  name: 'generic',
  findMessages(page) {
    const found = shapesIn(articlesOf(page.document), true);
    const shapes = found.length > 0 ? found : shapesIn(panesOf(page.document), false);
    return shapes.length > 0 ? shapes.map((shape) => toMessage(shape, page)) : undefined;
  },
  findReplyEditor: ({ document }) => findEditor(document, EDITORS),
};

/** Editors of more than a line; a page may have one for searching. */
const EDITORS = [
  '[contenteditable="true"]:not([aria-multiline="false"])',
  '[contenteditable=""], [contenteditable="plaintext-only"]',
  'form textarea',
  'iframe',
];

function shapesIn(parts: Element[], isWhole: boolean): MessageShape[] {
  return parts.map((part) => findShape(part, { isWhole })).filter((shape) => shape !== undefined);
}

/** Above a thread the subject stands once, outside its messages. */
const THREAD_HEADINGS = ['main h1', '[role="main"] h1', 'main h2', '[role="main"] h2'];

function subjectOf({ heading, start }: MessageShape, { document }: Page): string {
  const above = findFirst(document, THREAD_HEADINGS);
  const isAbove = above !== undefined && follows(start, above);
  return readLine(heading) || (isAbove ? readLine(above) : '') || document.title;
}

function toMessage(shape: MessageShape, page: Page): FoundMessage {
  const { body, start, leaveOut } = shape;
  const key = keyOf(page, shape);
  const read = (): OpenMessage => ({
    key,
    webmail: generic.name,
    url: page.url.protocol.startsWith('http') ? page.url.href : '',
    subject: subjectOf(shape, page),
    from: readAddress(shape.sender),
    to: recipientsOf(shape),
    receivedDay: dayOf(shape.date, page),
    text: readBodyText(body, { leaveOut }),
    ownAddress: '',
  });
  return { key, body, chipPlace: { parent: start.parentElement ?? body, before: start }, read };
}

/** The other addresses between the sender and the text. */
function recipientsOf({ sender, start }: MessageShape): Address[] {
  let around = sender.parentElement;
  while (around && !around.contains(start)) around = around.parentElement;
  const others = around ? addressesIn(around) : [];
  const isBetween = (element: Element) => follows(element, sender) && follows(start, element);
  const people = others.filter((element) => isBetween(element) && !isLeftOut(element)).map(readAddress);
  const own = readAddress(sender).email;
  return [...new Map(people.map((person) => [person.email, person])).values()].filter(
    ({ email }) => email !== own,
  );
}

function dayOf(date: Element | undefined, { document, now }: Page): OpenMessage['receivedDay'] {
  if (!date) return '';
  const hints = { lang: document.documentElement.lang, now };
  return (
    parseDateTime(date.getAttribute('datetime') ?? '') ||
    parseShownDay(date.getAttribute('title') ?? '', hints) ||
    parseShownDay(readLine(date), hints)
  );
}

/**
 * Made of what the message says of itself, without the address of the page: the same message opened
 * from a search is the same message. A date in words is left out, because "today" is not for good.
 */
function keyOf({ url }: Page, { sender, heading, date, start }: MessageShape): MessageKey {
  const when = date?.getAttribute('datetime') ?? date?.getAttribute('title') ?? '';
  const text = startOfText(start, 2_000).replace(/\s+/g, ' ').trim().slice(0, 400);
  const parts = [readAddress(sender).email, readLine(heading), when, text];
  return `generic:${url.host}/${hashOf(parts.join('\n'))}` as MessageKey;
}
