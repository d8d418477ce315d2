import type { MessageHead, MessageKey, OpenMessage } from '../domain/mail.ts';

/** The page an adapter looks at: one frame's document, and where it was loaded from. */
export interface Page {
  document: Document;
  /** Address of this frame. Passed in, because webmails move without loading. */
  url: URL;
  /** The rep's day, for dates shown as "today". */
  now: Date;
}

/** One message that is open and readable on the page. */
export interface FoundMessage {
  key: MessageKey;
  /** Holds the message's rendered body; a change inside it means that the message is read again. */
  body: Element;
  /**
   * The chip goes into `parent`, right before `before`: above the body, as wide as its column,
   * outside anything the webmail redraws on every change.
   */
  chipPlace: { parent: Element; before: Element };
  /**
   * Reads all of it; costs time in proportion to the mail, so it is asked for only when something
   * changed. Throws a `SelectorError` where a part that every message has is missing.
   */
  read: () => OpenMessage;
  /**
   * The webmail's own control that answers this message, found anew each time; pressed only when the
   * rep asks for a reply. Left out or undefined: none is known, the rep presses it.
   */
  replyControl?: () => HTMLElement | undefined;
}

/**
 * One webmail. To support another, write a file like `roundcube.ts`, add it to `webmails.ts`, and
 * put pages of it into `tests/webmail/fixtures/<name>/`.
 *
 * A body in a frame: where the frame is of the same origin and has no script of its own (a written
 * `about:blank`), read its `contentDocument` from the page around it; where it was loaded from an
 * address, its own copy of the content script is asked with that frame's document. Where such a
 * frame is of another site, it finds a message without a sender, and `findHead` on the page around
 * it says the rest.
 */
export interface Webmail {
  /** Name in message keys and in the popup; never changes once released. */
  name: string;
  /**
   * The messages open on the page, several where a thread shows several. `[]`: this webmail, but no
   * message that a prospect could have written is open; left out are lists, drafts and editors, the
   * rep's own mail, collapsed lines and panes kept hidden for later. `undefined`: another site.
   * Asked after every change of the page, so it must be quick and must not lay the page out
   * (no sizes, no `innerText`).
   *
   * Throws a `SelectorError` where the webmail is there but its page is no longer understood.
   */
  findMessages: (page: Page) => FoundMessage[] | undefined;
  /** For bodies in frames of another site: the head of the one message that is open beside it. */
  findHead?: (page: Page) => MessageHead | undefined;
  /**
   * The editor of a reply that is open in this frame, the newest where there are several: a text
   * area or an editable element, also in a frame the webmail wrote itself. Asked only when the rep
   * wants text put into it. Undefined: none is open here.
   */
  findReplyEditor: (page: Page) => HTMLElement | undefined;
}

/** The site changed: a part that was always there is not found any more. */
export class SelectorError extends Error {
  override readonly name = 'SelectorError';

  /** @example new SelectorError('roundcube', 'body', '#messagebody') */
  constructor(
    readonly webmail: string,
    readonly field: string,
    readonly selector: string,
  ) {
    super(`${webmail}: no ${field} at ${selector}`);
  }
}
