import { hostedOf } from '../domain/hosted.ts';
import type { MessageHead } from '../domain/mail.ts';
import { type FoundMessage, type Page, SelectorError, type Webmail } from './adapter.ts';
import { fastmail } from './fastmail.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { gmx } from './gmx.ts';
import { icloud } from './icloud.ts';
import { nextcloud } from './nextcloud.ts';
import { outlook } from './outlook.ts';
import { owa } from './owa.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import { sogo } from './sogo.ts';
import { yahoo } from './yahoo.ts';
import { yandex } from './yandex.ts';
import { zimbra } from './zimbra.ts';
import { zoho } from './zoho.ts';

/** Every webmail known by name. One line each; the first that knows a page speaks for it. */
export const WEBMAILS: readonly Webmail[] = [
  fastmail,
  gmail,
  gmx,
  icloud,
  nextcloud,
  outlook,
  owa,
  proton,
  roundcube,
  sogo,
  yahoo,
  yandex,
  zimbra,
  zoho,
];

/** What a page shows. */
export interface OpenMessages {
  messages: FoundMessage[];
  /** The webmail that knows the page; undefined where the messages were found by their shape alone. */
  webmail?: Webmail;
  /** What the page says about a message whose body is in a frame of another site. */
  head?: MessageHead | undefined;
  /** Why the webmail that should know the page does not any more. */
  error?: SelectorError;
}

/** The messages open on a page: by the webmail that knows it, else by their shape. */
export function findMessages(page: Page): OpenMessages {
  for (const webmail of WEBMAILS) {
    try {
      const messages = webmail.findMessages(page);
      if (messages) return { messages, webmail, head: webmail.findHead?.(page) };
    } catch (error) {
      if (!(error instanceof SelectorError)) throw error;
      // The webmail has changed; its messages still look like messages.
      return { messages: generic.findMessages(page) ?? [], error };
    }
  }
  // The other pages of a known webmail's site are its calendar, its chat, its news.
  return { messages: hostedOf(page.url) ? [] : (generic.findMessages(page) ?? []) };
}

/**
 * The editor of a reply that is open in this frame.
 * @param isHere whether the message that is answered is in this frame: then any editor beside it will do
 */
export function findReplyEditor(page: Page, isHere: boolean): HTMLElement | undefined {
  for (const webmail of WEBMAILS) {
    const editor = webmail.findReplyEditor(page);
    if (editor) return editor;
  }
  return isHere && !hostedOf(page.url) ? generic.findReplyEditor(page) : undefined;
}
