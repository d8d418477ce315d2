import type { OpenMessage } from '../domain/mail.ts';
import type { Page } from './adapter.ts';
import { readBodyText } from './body-text.ts';
import { generic } from './generic.ts';
import { hashOf } from './hash.ts';
import { mainBlocks, textLength } from './page-shape.ts';
import { WEBMAILS } from './webmails.ts';

/** A page read once, and what was taken: the rep's selection, an open message, or the main text. */
export interface PageReading {
  message: OpenMessage;
  source: 'selection' | 'adapter' | 'page';
}

const LONGEST_SELECTION = 100_000;

/**
 * What a page says, for a site that is not watched: the text the rep selected, else the open
 * message, else the main readable text. Undefined where there is nothing to read.
 */
export function readPage(page: Page): PageReading | undefined {
  const known = WEBMAILS.map((webmail) => webmail.findMessages(page)).find((found) => found !== undefined);
  const byShape = known ? undefined : generic.findMessages(page)?.[0];
  const message = (known?.[0] ?? byShape)?.read();
  const selected = selectedText(page.document);
  if (selected !== '')
    return { message: { ...(message ?? bareMessage(page, selected)), text: selected }, source: 'selection' };
  if (message) return { message, source: known ? 'adapter' : 'page' };
  // A webmail that is known and has no message open has nothing to offer, e.g. the rep's own mail.
  return known ? undefined : mainText(page);
}

function selectedText(document: Document): string {
  const selection = document.defaultView?.getSelection();
  return (selection?.toString() ?? '').trim().slice(0, LONGEST_SELECTION);
}

function mainText(page: Page): PageReading | undefined {
  const [block] = mainBlocks(page.document).sort((a, b) => textLength(b) - textLength(a));
  const text = block ? readBodyText(block) : '';
  return text === '' ? undefined : { message: bareMessage(page, text), source: 'page' };
}

/**
 * A message of which nothing is known but its text and the page it stands on. The text is part of
 * its key: many webmails show every mail under one address.
 */
function bareMessage({ document, url }: Page, text: string): OpenMessage {
  return {
    key: `page:${url.host}/${hashOf(text.slice(0, 2_000))}` as OpenMessage['key'],
    webmail: generic.name,
    url: url.protocol.startsWith('http') ? url.href.slice(0, 4_000) : '',
    subject: document.title.slice(0, 500),
    from: { name: '', email: '' },
    to: [],
    receivedDay: '',
    text,
    ownAddress: '',
  };
}
