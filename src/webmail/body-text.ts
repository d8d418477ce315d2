import { isHidden } from './hidden.ts';
import { quoteStartOf } from './quote-containers.ts';

/** What is read of one mail at most; the rest of a longer mail adds nothing to what it announces. */
const MOST_CHARACTERS = 400_000;
const MOST_NODES = 60_000;

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL DETAILS SUMMARY CAPTION'
  ).split(' '),
);

/** Blocks with space around them on screen: an empty line keeps paragraphs apart. */
const SPACED = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE', 'UL', 'OL', 'TABLE']);

/** Never text of the mail, whatever is in them. */
const SKIPPED = new Set(
  'STYLE SCRIPT HEAD TEMPLATE NOSCRIPT TITLE IFRAME OBJECT EMBED SELECT TEXTAREA INPUT BUTTON SVG MATH CANVAS AUDIO VIDEO'.split(
    ' ',
  ),
);

/**
 * The text of a mail as its reader sees it: rendered text only, blocks as lines, quoted parts as
 * lines that begin with `>`, once per level. Bounded in nodes and characters and without
 * recursion, because a mail is whatever somebody sent.
 *
 * A mail that stands in a quotation as a whole is its own text, unless `keepsOuterQuote`: plain
 * text whose `>` lines the webmail has turned into quotations.
 */
export function readBodyText(root: Element, { keepsOuterQuote = false } = {}): string {
  const lines = new Lines();
  const view = root.ownerDocument.defaultView;
  const depthOf = new Map<Node, number>();
  let restIsQuoted = 0;
  let node: Node | null = root.firstChild;
  let depth = 0;

  const leave = (element: Element) => {
    depth -= depthOf.get(element) ?? 0;
    depthOf.delete(element);
    if (BLOCKS.has(element.nodeName)) lines.breakLine(SPACED.has(element.nodeName));
    else if (element.nodeName === 'TD' || element.nodeName === 'TH') lines.add(' ', false);
  };

  for (let nodes = 0; node !== null && nodes < MOST_NODES && lines.length < MOST_CHARACTERS; nodes += 1) {
    let descends = false;
    if (node.nodeType === 3) {
      lines.setDepth(depth + restIsQuoted);
      lines.add(node.nodeValue ?? '', keepsSpace(node.parentElement, view));
    } else if (isElement(node) && !SKIPPED.has(node.nodeName.toUpperCase()) && !isHidden(node, view)) {
      if (BLOCKS.has(node.nodeName)) lines.breakLine(SPACED.has(node.nodeName));
      else if (node.nodeName === 'BR') lines.newLine();
      const quote = quoteStartOf(node);
      if (quote === 'inside') {
        depthOf.set(node, 1);
        depth += 1;
      } else if (quote === 'from-here' && restIsQuoted === 0) {
        lines.breakLine(true);
        restIsQuoted = 1;
      }
      descends = node.firstChild !== null;
      if (!descends) leave(node);
    }
    node = descends ? node.firstChild : nextAfter(node, root, leave);
  }
  return lines.toText(keepsOuterQuote);
}

/** The node that follows in reading order outside `node`; calls `leave` for every element it comes out of. */
function nextAfter(node: Node, root: Element, leave: (element: Element) => void): Node | null {
  let current: Node = node;
  while (current.nextSibling === null) {
    const parent: Node | null = current.parentNode;
    if (parent === null || parent === root || !isElement(parent)) return null;
    leave(parent);
    current = parent;
  }
  return current.nextSibling;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether line breaks in the source are line breaks on screen. */
function keepsSpace(parent: Element | null, view: Window | null): boolean {
  if (parent === null) return false;
  if (parent.nodeName === 'PRE' || parent.parentElement?.nodeName === 'PRE') return true;
  return view?.getComputedStyle(parent).whiteSpace.startsWith('pre') ?? false;
}

/** Lines under way: text comes in pieces, depth says how often a line is quoted. */
class Lines {
  readonly #done: { depth: number; text: string }[] = [];
  #current = '';
  #depth = 0;
  length = 0;

  setDepth(depth: number): void {
    if (depth === this.#depth) return;
    this.breakLine(false);
    this.#depth = depth;
  }

  add(text: string, keepsSpace: boolean): void {
    const pieces = keepsSpace
      ? text.replaceAll('\r\n', '\n').split('\n')
      : [text.replace(/[ \t\r\n\f]+/g, ' ')];
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) this.newLine();
      this.#current += keepsSpace || this.#current !== '' ? piece : piece.trimStart();
      this.length += piece.length;
    }
  }

  /** Ends the line, also an empty one, as `<br>` does. */
  newLine(): void {
    this.#done.push({ depth: this.#depth, text: this.#current.trimEnd() });
    this.#current = '';
    this.length += 1;
  }

  /** Ends the line if there is anything on it; leaves one empty line where space is wanted. */
  breakLine(isSpaced: boolean): void {
    if (this.#current.trim() !== '') this.newLine();
    this.#current = '';
    const last = this.#done.at(-1);
    if (isSpaced && last && last.text !== '') this.#done.push({ depth: this.#depth, text: '' });
  }

  toText(keepsOuterQuote: boolean): string {
    this.breakLine(false);
    const least = this.#done.reduce(
      (min, { depth, text }) => (text === '' ? min : Math.min(min, depth)),
      1_000,
    );
    const outer = keepsOuterQuote ? 0 : least;
    return this.#done
      .map(({ depth, text }) => (depth > outer ? `${'>'.repeat(depth - outer)} ${text}`.trimEnd() : text))
      .join('\n')
      .replace(/^\n+|\n+$/g, '')
      .replace(/\n{3,}/g, '\n\n')
      .slice(0, MOST_CHARACTERS);
  }
}
