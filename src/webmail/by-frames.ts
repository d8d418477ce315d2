import { hashOf } from '../domain/hash.ts';
import type { MessageHead, MessageKey } from '../domain/mail.ts';
import type { FoundMessage, Page, Webmail } from './adapter.ts';
import { readBodyText } from './body-text.ts';
import { dayOf, findEditor, people } from './by-selectors.ts';
import { findFirst, readAddress, readLine, startOfText } from './elements.ts';
import { addressesIn, dateOf, headingOf, isSender } from './message-head.ts';
import { isShown } from './page-shape.ts';

/** A webmail whose bodies are in frames of another site. All but the first three are selectors. */
export interface FrameMap {
  name: string;
  /** Whether a frame is one of this webmail's. */
  isPage: (url: URL) => boolean;
  /** Whether it holds a body and nothing else. */
  isBody: (url: URL) => boolean;
  /** The body within its frame. */
  body: readonly string[];
  /** On the page around: the frame of the body. */
  frame: string;
  /** Parts of the head, near that frame; `[]` where only its shape is known. */
  subject: readonly string[];
  from: readonly string[];
  date: readonly string[];
  editor: readonly string[];
}

/** Makes a webmail that finds the body in one frame and the head of it in another. */
export function webmailByFrames(map: FrameMap): Webmail {
  return {
    name: map.name,
    findMessages: ({ document, url }) => {
      if (!map.isPage(url)) return undefined;
      const body = map.isBody(url) ? findFirst(document, map.body) : undefined;
      return body && startOfText(body, 2_000).trim() !== '' ? [toMessage(body, map)] : [];
    },
    findHead: (page) => (map.isPage(page.url) && !map.isBody(page.url) ? findHead(page, map) : undefined),
    findReplyEditor: ({ document, url }) => (map.isPage(url) ? findEditor(document, map.editor) : undefined),
  };
}

function toMessage(body: Element, { name }: FrameMap): FoundMessage {
  const key = `${name}:${hashOf(startOfText(body, 2_000).replace(/\s+/g, ' ').trim())}` as MessageKey;
  const place = body.localName === 'body' ? body.firstElementChild : body;
  const before = place ?? body;
  return {
    key,
    body,
    chipPlace: { parent: before.parentElement ?? body, before },
    read: () => ({
      key,
      webmail: name,
      url: '',
      subject: '',
      from: { name: '', email: '' },
      to: [],
      receivedDay: '',
      text: readBodyText(body),
      ownAddress: '',
    }),
  };
}

/** Undefined where several messages are open: nothing says which head is whose. */
function findHead(page: Page, map: FrameMap): MessageHead | undefined {
  const [frame, other] = [...page.document.querySelectorAll(map.frame)].filter(isShown);
  if (!frame || other) return undefined;
  const peopleIn = (part: Element) =>
    map.from.length > 0 ? [...part.querySelectorAll(map.from.join())] : addressesIn(part).filter(isSender);
  let card = frame.parentElement;
  while (card && peopleIn(card).length === 0) card = card.parentElement;
  const [sender, ...others] = card ? peopleIn(card) : [];
  // All of the page holds the list of messages as well, with the people of others.
  if (!card || !sender || card === page.document.body) return undefined;
  const date = findFirst(card, map.date) ?? dateOf(card);
  return {
    url: '',
    subject: readLine(findFirst(card, map.subject) ?? headingOf(card, sender)),
    from: readAddress(sender),
    to: people(others),
    receivedDay: date ? dayOf(date, page) : '',
    ownAddress: '',
  };
}
