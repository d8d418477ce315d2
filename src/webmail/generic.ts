import type { Address, MessageKey, OpenMessage } from '../domain/mail.ts';
import type { FoundMessage, Page, Webmail } from './adapter.ts';
import { readBodyText } from './body-text.ts';
import { parseDateTime, parseShownDay } from './dates.ts';
import { findEmail, findFirst, readAddress, readLine } from './elements.ts';
import { hashOf } from './hash.ts';
import { bodyBelow, isLeftOut, mainBlocks, textLength } from './page-shape.ts';

/** Where a page shows who wrote: only what carries an address counts. */
const SENDERS = ['a[href^="mailto:"]', '[email*="@"]', '[data-email*="@"]', '[title*="@"]'].join(', ');
const HEADINGS = ['h1', 'h2', '[role="heading"]', 'h3'];
const DATES = ['time[datetime]', 'time', '[datetime]', '[class*="date" i]'];

/** Less text than this is no mail but a label. */
const LEAST_TEXT = 2;

/**
 * Any page of a site the rep added: a message is a block with a sender's address, a heading or a
 * date at its head, and a body of text below. Goes by shape alone; names of products would only
 * help those we know already.
 */
export const generic: Webmail = {
  name: 'generic',
  findMessages(page) {
    const found = mainBlocks(page.document)
      .map((block) => findMessage(block, page))
      .filter((message) => message !== undefined);
    return found.length > 0 ? found : undefined;
  },
};

function findMessage(block: Element, page: Page): FoundMessage | undefined {
  const sender = senderOf(block);
  if (!sender) return undefined;
  const heading = findFirst(block, HEADINGS) ?? findFirst(page.document, ['main h1', 'h1']);
  const date = findFirst(block, DATES);
  if (!heading && !date) return undefined;
  const body = bodyBelow(block, [sender, heading, date]);
  const parent = body?.parentElement;
  if (!body || !parent || textLength(body) < LEAST_TEXT) return undefined;
  const key = keyOf(page, sender, heading, date, body);
  const read = (): OpenMessage => ({
    key,
    webmail: generic.name,
    url: page.url.href,
    subject: readLine(heading),
    from: readSender(sender),
    to: recipientsOf(block, sender, body),
    receivedDay: dayOf(date, page),
    text: readBodyText(body),
    ownAddress: '',
  });
  return { key, body, chipPlace: { parent, before: body }, read };
}

/** The first address outside the body: that of the sender comes before those of the recipients. */
function senderOf(block: Element): Element | undefined {
  return [...block.querySelectorAll(SENDERS)].slice(0, 50).find((element) => !isLeftOut(element, block));
}

function readSender(element: Element): Address {
  const address = readAddress(element);
  return { ...address, email: address.email || findEmail(element.getAttribute('data-email')) };
}

function recipientsOf(block: Element, sender: Element, body: Element): Address[] {
  return [...block.querySelectorAll(SENDERS)]
    .filter((element) => element !== sender && !body.contains(element) && !isLeftOut(element, block))
    .slice(0, 50)
    .map(readSender);
}

function dayOf(date: Element | undefined, { document, now }: Page): OpenMessage['receivedDay'] {
  if (!date) return '';
  return (
    parseDateTime(date.getAttribute('datetime') ?? '') ||
    parseShownDay(date.getAttribute('title') ?? '', { lang: document.documentElement.lang, now }) ||
    parseShownDay(readLine(date), { lang: document.documentElement.lang, now })
  );
}

/** Made of what the message says of itself: the address of the page may change while it stays open. */
function keyOf(
  { url }: Page,
  sender: Element,
  heading: Element | undefined,
  date: Element | undefined,
  body: Element,
): MessageKey {
  const when = date?.getAttribute('datetime') ?? date?.getAttribute('title') ?? '';
  const start = (body.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 400);
  const parts = [readSender(sender).email, readLine(heading), when, start];
  return `generic:${url.host}/${hashOf(parts.join('\n'))}` as MessageKey;
}
