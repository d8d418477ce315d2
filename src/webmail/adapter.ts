import type { MessageKey, OpenMessage } from '../domain/mail.ts';

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
  /** Holds the message's rendered body and nothing else. */
  body: Element;
  /**
   * The chip goes into `parent`, right before `before`: above the body, as wide as its column,
   * outside anything the webmail redraws on every change.
   */
  chipPlace: { parent: Element; before: Element };
  /** Reads all of it; costs time in proportion to the mail, so it is asked for only when something changed. */
  read: () => OpenMessage;
}

/**
 * One webmail. To support another, write a file like this, add it to `webmails.ts`, and put pages
 * of it into `tests/webmail/fixtures/<name>/`.
 */
export interface Webmail {
  /** Name in message keys and in the popup; never changes once released. */
  name: string;
  /**
   * The messages open on the page. `[]`: this webmail, but no message that a prospect could have
   * written is open (a list, a draft, the rep's own mail, a collapsed line). `undefined`: another site.
   * Asked after every change of the page, so it must be quick and must not lay the page out
   * (no sizes, no `innerText`).
   */
  findMessages: (page: Page) => FoundMessage[] | undefined;
}
