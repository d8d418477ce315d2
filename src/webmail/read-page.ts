import { hashOf } from '../domain/hash.ts';
import type { MessageKey, OpenMessage } from '../domain/mail.ts';
import { type FoundMessage, type Page, SelectorError } from './adapter.ts';
import { readBodyText } from './body-text.ts';
import { generic } from './generic.ts';
import { articlesOf, panesOf, weightOf } from './page-shape.ts';
import { findMessages } from './webmails.ts';

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
  const { messages, webmail } = findMessages(page);
  const selection = page.document.defaultView?.getSelection();
  const selected = (selection?.toString() ?? '').trim().slice(0, LONGEST_SELECTION);
  if (selected !== '') {
    const around = messages.find(({ body }) => selection?.anchorNode && body.contains(selection.anchorNode));
    const message = (around && readFound(around)) ?? bareMessage(page, selected);
    return { message: { ...message, text: selected }, source: 'selection' };
  }
  const message = messages.map(readFound).find((read) => read !== undefined);
  if (message) return { message, source: webmail ? 'adapter' : 'page' };
  // A webmail that is known and has no message open has nothing to offer, e.g. the rep's own mail.
  return webmail ? undefined : mainText(page);
}

/** Undefined where the message is there but its webmail has changed. */
function readFound(found: FoundMessage): OpenMessage | undefined {
  try {
    return found.read();
  } catch (error) {
    if (error instanceof SelectorError) return undefined;
    throw error;
  }
}

function mainText(page: Page): PageReading | undefined {
  const articles = articlesOf(page.document);
  const parts = articles.length > 0 ? articles : panesOf(page.document);
  const [heaviest] = parts.sort((a, b) => weightOf(b) - weightOf(a));
  const text = heaviest ? readBodyText(heaviest) : '';
  return text === '' ? undefined : { message: bareMessage(page, text), source: 'page' };
}

/**
 * A message of which nothing is known but its text and the page it stands on. The text is part of
 * its key: many webmails show every mail under one address.
 */
function bareMessage({ document, url }: Page, text: string): OpenMessage {
  return {
    key: `page:${url.host}/${hashOf(text.slice(0, 2_000))}` as MessageKey,
    webmail: generic.name,
    url: url.protocol.startsWith('http') ? url.href : '',
    subject: document.title,
    from: { name: '', email: '' },
    to: [],
    receivedDay: '',
    text,
    ownAddress: '',
  };
}
