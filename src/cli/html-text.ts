import { JSDOM } from 'jsdom';
import { readBodyText } from '../webmail/body-text.ts';

/** The body of an HTML mail as a document has it. Scripts in it never run. */
export function htmlBody(html: string): HTMLElement {
  return new JSDOM(html).window.document.body;
}

/** The text of an HTML mail as the content script takes it from a page. */
export function textOfHtml(html: string): string {
  return readBodyText(htmlBody(html));
}
