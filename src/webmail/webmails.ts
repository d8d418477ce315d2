import { type FoundMessage, type Page, SelectorError, type Webmail } from './adapter.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { roundcube } from './roundcube.ts';

/** Every webmail known by name. One line each; the first that knows a page speaks for it. */
export const WEBMAILS: readonly Webmail[] = [gmail, roundcube];

/** What a page shows. */
export interface OpenMessages {
  messages: FoundMessage[];
  /** The webmail that knows the page; undefined where the messages were found by their shape alone. */
  webmail?: string;
  /** Why the webmail that should know the page does not any more. */
  error?: SelectorError;
}

/** The messages open on a page: by the webmail that knows it, else by their shape. */
export function findMessages(page: Page): OpenMessages {
  for (const { name, findMessages } of WEBMAILS) {
    try {
      const messages = findMessages(page);
      if (messages) return { messages, webmail: name };
    } catch (error) {
      if (!(error instanceof SelectorError)) throw error;
      // The webmail has changed; its messages still look like messages.
      return { messages: generic.findMessages(page) ?? [], error };
    }
  }
  return { messages: generic.findMessages(page) ?? [] };
}
