import { startOfText } from './elements.ts';

/** Parts of a page that are never an open message: editors that repeat it, lists that announce it. */
const LEFT_OUT = [
  '[contenteditable=""]',
  '[contenteditable="true"]',
  '[contenteditable="plaintext-only"]',
  '[role="textbox"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="listbox"]',
  '[role="option"]',
  '[role="row"]',
  '[role="gridcell"]',
  '[role="treeitem"]',
  '[role="navigation"]',
  '[role="banner"]',
  '[role="menu"]',
  '[role="toolbar"]',
  // A message that is folded up, but not a name that unfolds a card.
  '[aria-expanded="false"]:not([aria-haspopup], a, button, [role="button"])',
  '[aria-hidden="true"]',
  '[hidden]',
  'nav',
  'dialog',
  'form:has(textarea, [contenteditable])',
  'textarea',
  'aside',
  'lossbook-chip',
].join(', ');

const ARTICLES = 'article, [role="article"]';
const PANES = 'main, [role="main"], [role="document"]';

/** What an application is made of and a mail is not. */
const CONTROLS = [
  ...['button', 'input', 'select', 'nav'],
  ...['[role="row"]', '[role="option"]', '[role="toolbar"]', '[role="menu"]'],
  ...['[data-email*="@"]', '[email*="@"]', '[title*="@"]:not(a)'],
].join(', ');

/** Parts that say they are messages, looked at one by one; beyond these the page is a list. */
const MOST_PARTS = 50;

/** Whether an element lies in a part of the page that is no open message. */
export function isLeftOut(element: Element): boolean {
  return element.closest(LEFT_OUT) !== null;
}

/** The parts of a page that each say they are one text of their own, the outermost of them. */
export function articlesOf(document: Document): Element[] {
  return shownParts(document, ARTICLES);
}

/** The part of a page that says it is the main one, else all of it. */
export function panesOf(document: Document): Element[] {
  const panes = shownParts(document, PANES);
  if (panes.length > 0) return panes;
  return document.body ? [document.body] : [];
}

function shownParts(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, MOST_PARTS)
    .filter((part) => !part.parentElement?.closest(selector) && !isLeftOut(part) && isShown(part));
}

/** Whether an element is a working part of an application, not words somebody wrote. */
export function isApplication(element: Element): boolean {
  return element.matches(CONTROLS) || element.querySelectorAll(CONTROLS).length > 2;
}

/** Style only, no layout; a document without a view (a parsed page) shows everything. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const view = element.ownerDocument.defaultView;
  for (let current: Element | null = element; current && view; current = current.parentElement) {
    if (view.getComputedStyle(current).display === 'none') return false;
  }
  return true;
}

/** Long enough to weigh blocks against each other without walking a whole page for each. */
const HEAVIEST = 4_000;

/** How much text an element holds, up to a limit. */
export function weightOf(element: Element): number {
  return startOfText(element, HEAVIEST).replace(/\s+/g, ' ').trim().length;
}

/**
 * Whether an element is one of a row of its kind: beside it stand others of the same name and class
 * that are made the same way, as in a list of messages.
 */
export function isOneOfMany(element: Element, isAlike: (sibling: Element) => boolean): boolean {
  const kind = kindOf(element);
  for (const sibling of [...(element.parentElement?.children ?? [])].slice(0, 200)) {
    if (sibling !== element && kindOf(sibling) === kind && isAlike(sibling)) return true;
  }
  return false;
}

function kindOf(element: Element): string {
  return `${element.nodeName} ${element.classList[0] ?? ''}`;
}
