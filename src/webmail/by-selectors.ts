import type { IsoDay } from '../domain/days.ts';
import { hashOf } from '../domain/hash.ts';
import type { Address, MessageKey } from '../domain/mail.ts';
import { type FoundMessage, type Page, SelectorError, type Webmail } from './adapter.ts';
import { readBodyText } from './body-text.ts';
import { parseDateTime, parseShownDay } from './dates.ts';
import { readAddress, readLine, startOfText } from './elements.ts';
import { isShown } from './page-shape.ts';

/** Ordered: the newest form of a page first. The first that finds something counts. */
type Selectors = readonly string[];

/**
 * A webmail whose page is one document with a card for each message, as most are: an adapter is
 * then a table of where things stand. All but `id`, `link` and `ownAddress` are selectors.
 */
export interface PageMap {
  name: string;
  /** Whether the frame is this webmail's; asked on every site, so it goes by host or one mark of the page. */
  isPage: (page: Page) => boolean;
  /**
   * The card of a message, head and body, open or not. A card inside another is part of its mail.
   * `[]`: nothing marks one, so it is the least element around a body that holds a sender as well.
   */
  card: Selectors;
  /** What a card is, or holds beside its body, when it is no open message: folded up, a draft, still loading. */
  notOpen: Selectors;
  /** Stands on the page only beside a message: where no card is with it, the page has changed. */
  mark?: Selectors;
  /** The body within a card. A frame stands for the document in it, where that is of the same origin. */
  body: Selectors;
  /** Looked for in the card, outside of the body, then above the thread. */
  subject: Selectors;
  /** People and date: in the card, outside of the body. An address is in the element's attributes or text. */
  from: Selectors;
  to: Selectors;
  /** Where several are found, the first that can be read as a day. */
  date: Selectors;
  /** What the webmail itself calls the message, the same whenever it is opened; '' where it does not say. */
  id: (card: Element, page: Page) => string;
  /** Address that opens the message again; '' where the page shows none. Left out: the page's own address. */
  link?: (card: Element, page: Page) => string;
  /** The signed-in address; '' where the page does not show it. */
  ownAddress: (page: Page) => string;
  /** Whether a name shown without an address is the rep's. */
  isOwnName?: (name: string, page: Page) => boolean;
  /** The control that answers a message: in its card, else on the page around it. */
  reply: Selectors;
  /** The editor of a reply: a text area, an editable element, or a frame that holds one. */
  editor: Selectors;
}

/** Where the rep writes; an answer begun repeats the mail it answers. */
const EDITORS = '[contenteditable]:not([contenteditable="false"]), [role="textbox"], textarea';

/** Makes a webmail of a table of selectors. */
export function webmailBySelectors(map: PageMap): Webmail {
  return {
    name: map.name,
    findMessages: (page) =>
      map.isPage(page)
        ? openCards(page.document, map).flatMap((card) => toMessage(card, page, map))
        : undefined,
    findReplyEditor: (page) => (map.isPage(page) ? findEditor(page.document, map.editor) : undefined),
  };
}

function openCards(document: Document, map: PageMap): Element[] {
  const all = map.card.join();
  const cards =
    all === ''
      ? cardsAroundBodies(document, map)
      : allOf(document, map.card, (found) => !found.parentElement?.closest(all) && isShown(found));
  if (cards.length === 0) expectNoMessage(document, map);
  return cards.filter(
    (card) => !isOneOf(card, map.notOpen) && !allOf(card, map.notOpen).some((found) => !isInBody(found, map)),
  );
}

function cardsAroundBodies(document: Document, map: PageMap): Element[] {
  const isSender = (found: Element) => !isInBody(found, map) && !isWithin(found, map.notOpen);
  const bodies = allOf(
    document,
    map.body,
    (found) =>
      !isInBody(found.parentElement, map) && !isWithin(found, [...map.notOpen, EDITORS]) && isShown(found),
  );
  return bodies.map((body) => {
    let card = body.parentElement;
    while (card && allOf(card, map.from, isSender).length === 0) card = card.parentElement;
    // With a second body in it, the sender is the other one's.
    if (!card || bodies.some((other) => other !== body && card.contains(other)))
      throw new SelectorError(map.name, 'from', map.from.join());
    return card;
  });
}

/** Throws where the page shows that a message is open, and all of it is in a form not known. */
function expectNoMessage(document: Document, { name, card, body, notOpen, mark = [] }: PageMap): void {
  // Most pages without a message are lists, so the mark is looked for first.
  if (allOf(document, mark, isShown).length === 0) return;
  if (allOf(document, [...notOpen, EDITORS], isShown).length > 0) return;
  throw new SelectorError(name, 'message', [...card, ...body].join());
}

function isOneOf(element: Element, selectors: Selectors): boolean {
  return selectors.length > 0 && element.matches(selectors.join());
}

function isWithin(element: Element | null, selectors: Selectors): boolean {
  return selectors.length > 0 && !!element?.closest(selectors.join());
}

/** Words and marks in a mail say nothing about the page: anybody can send them. */
function isInBody(element: Element | null, { body }: PageMap): boolean {
  return isWithin(element, body);
}

/** None for a body that is still loading and for the rep's own mail. */
function toMessage(card: Element, page: Page, map: PageMap): FoundMessage[] {
  const holder = allOf(card, map.body, (found) => !found.closest(EDITORS))[0];
  if (!holder && card.querySelector(EDITORS)) return [];
  if (!holder) throw new SelectorError(map.name, 'body', map.body.join());
  const body = bodyIn(holder);
  if (!body) return [];
  const outside = (selectors: Selectors) => allOf(card, selectors, (found) => !holder.contains(found));
  const ownAddress = map.ownAddress(page);
  const sender = withoutList(readAddress(outside(map.from)[0]));
  if (ownAddress !== '' && sender.email.toLowerCase() === ownAddress.toLowerCase()) return [];
  if (sender.email === '' && map.isOwnName?.(sender.name, page)) return [];
  const subject = () =>
    readLine(
      outside(map.subject)[0] ??
        allOf(page.document, map.subject, (found) => !isInBody(found, map) && isShown(found))[0],
    );
  const date = outside(map.date)[0];
  const id =
    map.id(card, page) ||
    hashOf([sender.email || sender.name, shownDate(date), startOfText(body, 400)].join('\n'));
  const key = `${map.name}:${id}` as MessageKey;
  return [
    {
      key,
      body,
      chipPlace: { parent: holder.parentElement ?? card, before: holder },
      read: () => ({
        key,
        webmail: map.name,
        url: map.link?.(card, page) ?? page.url.href,
        subject: subject(),
        from: sender,
        to: people(outside(map.to)),
        receivedDay:
          outside(map.date)
            .map((found) => dayOf(found, page))
            .find((day) => day !== '') ?? '',
        text: readBodyText(body),
        ownAddress,
      }),
      replyControl: () => controlIn(card, map.reply) ?? controlIn(page.document, map.reply),
    },
  ];
}

/** The element itself, or the document in a frame; undefined while the frame is empty or out of reach. */
export function bodyIn(holder: Element): Element | undefined {
  if (holder.localName !== 'iframe') return holder;
  const body = documentIn(holder)?.body;
  return body?.firstChild ? body : undefined;
}

/** The document of a frame of the same origin. */
export function documentIn(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** Where the rep writes an answer: the last editor on the page that is shown, as the newest is. */
export function findEditor(document: Document, selectors: Selectors): HTMLElement | undefined {
  const holder = allOf(document, selectors, isShown).at(-1);
  if (!holder) return undefined;
  if (holder.localName !== 'iframe') return holder as HTMLElement;
  const inside = documentIn(holder);
  if (!inside) return undefined;
  const editable = inside.querySelector<HTMLElement>('[contenteditable]:not([contenteditable="false"])');
  return editable ?? (inside.designMode === 'on' ? inside.body : undefined);
}

/** All elements of the first selector that finds any that count. */
function allOf(root: ParentNode, selectors: Selectors, counts = (_: Element) => true): Element[] {
  for (const selector of selectors) {
    const found = [...root.querySelectorAll(selector)].filter(counts);
    if (found.length > 0) return found;
  }
  return [];
}

function controlIn(root: ParentNode, selectors: Selectors): HTMLElement | undefined {
  return allOf(root, selectors, isShown)[0] as HTMLElement | undefined;
}

/** A mail that came through a list has the list's address; the name says who wrote. */
function withoutList({ name, email }: Address): Address {
  const [, person] = /^['‘"]?(.+?)['’"]? via .+$/.exec(name) ?? [];
  return person ? { name: person, email: '' } : { name, email };
}

/** Those named in a head, each once. */
export function people(elements: Element[]): Address[] {
  const read = elements.slice(0, 200).map(readAddress);
  return [...new Map(read.map((person) => [person.email || person.name, person])).values()];
}

function shownDate(date: Element | undefined): string {
  return date?.getAttribute('datetime') || date?.getAttribute('title') || '';
}

/** The day an element of a head shows; '' for none that can be read. */
export function dayOf(date: Element, { document, now }: Page): IsoDay | '' {
  const hints = { lang: document.documentElement.lang, now };
  return (
    parseDateTime(date.getAttribute('datetime') ?? '') ||
    parseShownDay(date.getAttribute('title') ?? '', hints) ||
    parseShownDay(readLine(date), hints)
  );
}
