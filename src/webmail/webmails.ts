import type { FoundMessage, Page, Webmail } from './adapter.ts';
import { generic } from './generic.ts';
import { roundcube } from './roundcube.ts';

/** Every webmail known by name. One line each; the first that knows a page speaks for it. */
export const WEBMAILS: readonly Webmail[] = [roundcube];

/** The messages open on a page: by the webmail that knows it, else by their shape. */
export function findMessages(page: Page): FoundMessage[] {
  for (const webmail of WEBMAILS) {
    const found = webmail.findMessages(page);
    if (found) return found;
  }
  return generic.findMessages(page) ?? [];
}
