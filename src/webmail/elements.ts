import type { Address } from '../domain/mail.ts';

/** The first element any of the selectors finds, tried in order: the newest form of a page first. */
export function findFirst(root: ParentNode, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const element = root.querySelector(selector);
    if (element) return element;
  }
  return undefined;
}

/** An element's text on one line, without what is there for screen readers or hidden (`skip`). */
export function readLine(element: Element | undefined, skip?: string): string {
  if (!element) return '';
  let text = startOfText(element, 2_000);
  if (skip) {
    for (const hidden of element.querySelectorAll(skip)) text = text.replace(hidden.textContent ?? '', ' ');
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The first `most` characters of an element's text, without walking what comes after; code is none. */
export function startOfText(element: Element, most: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let text = '';
  while (text.length < most && walker.nextNode()) {
    const { parentNode, nodeValue } = walker.currentNode;
    if (!/^(?:SCRIPT|STYLE)$/.test(parentNode?.nodeName ?? '')) text += nodeValue ?? '';
  }
  return text.slice(0, most);
}

const EMAIL = /[^\s<>()[\]",;:@]{1,64}@[^\s<>()[\]",;:@]{1,255}/;

/** The first mail address in a text; '' for none. */
export function findEmail(text: string | null | undefined): string {
  return EMAIL.exec((text ?? '').slice(0, 2_000))?.[0].replace(/[.'’]+$/, '') ?? '';
}

/** A person as a link or span shows them: the name is its text, the address in its href or title. */
export function readAddress(element: Element | undefined): Address {
  if (!element) return { name: '', email: '' };
  const text = readLine(element);
  const email =
    findEmail(decodeMailto(element.getAttribute('href'))) ||
    findEmail(element.getAttribute('title')) ||
    findEmail(element.getAttribute('email')) ||
    findEmail(element.getAttribute('data-email')) ||
    findEmail(text);
  return { name: nameIn(text, email), email };
}

/** A person as a mail header writes them, e.g. `"Lee Kim" <lee@firm.example>`. */
export function parseAddress(text: string): Address {
  const email = findEmail(text);
  return { name: nameIn(text, email), email };
}

function nameIn(text: string, email: string): string {
  return text
    .replace(email, '')
    .replace(/[<>()";]/g, '')
    .trim();
}

function decodeMailto(href: string | null): string {
  if (!href?.startsWith('mailto:')) return '';
  const address = href.slice('mailto:'.length).split('?')[0] ?? '';
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
