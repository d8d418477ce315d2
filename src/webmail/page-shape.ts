/** Parts of a page that are never an open message: editors that repeat it, lists that announce it. */
const LEFT_OUT = [
  '[contenteditable=""]',
  '[contenteditable="true"]',
  '[role="textbox"]',
  '[role="dialog"]',
  '[role="listbox"]',
  '[role="option"]',
  '[role="row"]',
  '[role="navigation"]',
  '[role="menu"]',
  '[aria-expanded="false"]',
  '[aria-hidden="true"]',
  '[hidden]',
  'nav',
  'dialog',
  'form',
  'textarea',
  'aside',
].join(', ');

const MESSAGE_BLOCKS = 'article, [role="article"]';
const PAGE_BLOCKS = 'main, [role="main"], [role="document"]';

/** Blocks that say they are messages, looked at one by one; beyond these the page is a list. */
const MOST_BLOCKS = 200;

/** Whether `element` lies, within `block`, in a part that is no open message. */
export function isLeftOut(element: Element, block?: Element): boolean {
  const part = element.closest(LEFT_OUT);
  return part !== null && (block === undefined || block === part || block.contains(part));
}

/** The blocks of a page that may each be an open message: its articles, else its main part, else all of it. */
export function mainBlocks(document: Document): Element[] {
  const shown = (element: Element) => !element.closest(LEFT_OUT) && isShown(element);
  const articles = [...document.querySelectorAll(MESSAGE_BLOCKS)].slice(0, MOST_BLOCKS);
  const open = articles.filter((article) => shown(article) && !article.querySelector(MESSAGE_BLOCKS));
  if (open.length > 0) return open;
  const main = [...document.querySelectorAll(PAGE_BLOCKS)].slice(0, MOST_BLOCKS).filter(shown);
  if (main.length > 0)
    return main.filter((block) => !main.some((other) => other !== block && block.contains(other)));
  return document.body ? [document.body] : [];
}

/**
 * The smallest block that holds nearly all text of `block` beside its head (sender, heading, date):
 * goes down while one child outweighs the rest. Undefined when there is nothing but the head.
 */
export function bodyBelow(block: Element, head: readonly (Element | undefined)[]): Element | undefined {
  const isHead = (element: Element) => head.some((part) => part !== undefined && element.contains(part));
  const children = (element: Element) =>
    [...element.children].filter((child) => !child.matches(`${LEFT_OUT}, script, style, lossbook-chip`));
  let current = block;
  for (let depth = 0; depth < 100; depth += 1) {
    const heaviest = heaviestOf(children(current).filter((child) => !isHead(child)));
    if (isHead(current)) {
      // The body may lie beside the head, or deeper beside a part of the head.
      const next = heaviest ?? heaviestOf(children(current));
      if (!next) return undefined;
      current = next;
      continue;
    }
    if (!heaviest || !isWrapper(current, heaviest)) return current;
    current = heaviest;
  }
  return current;
}

/** Length of an element's text, at most `most`: enough to compare blocks without walking a whole page. */
export function textLength(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

function heaviestOf(elements: Element[]): Element | undefined {
  let best: Element | undefined;
  let most = 0;
  for (const element of elements) {
    const length = textLength(element);
    if (length > most) [best, most] = [element, length];
  }
  return best;
}

/** A block around one other that adds no text and is no paragraph of the mail itself. */
function isWrapper(element: Element, only: Element): boolean {
  return (
    textLength(element) === textLength(only) &&
    !/^(?:P|BLOCKQUOTE|PRE|LI|TD|SPAN|B|I|A|FONT)$/.test(only.nodeName)
  );
}

/** Style only, no layout; a document without a view (a test, a parsed page) shows everything. */
function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}
