import { type QuoteMark, quoteMarkOf } from './quote-containers.ts';
import { isReadable, PLAIN, type Rendering, renderingOf, renderingOfPage } from './rendering.ts';
import { TextLines } from './text-lines.ts';

/** What is read of one mail at most; the rest of a longer mail adds nothing to what it announces. */
const MOST_CHARACTERS = 400_000;
const MOST_NODES = 40_000;

/** Beyond this depth an element's own style has to do: computing one may take as many steps as it is deep. */
const DEEPEST_COMPUTED = 400;

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE CAPTION THEAD TBODY TFOOT TR UL'
  ).split(' '),
);

/** Blocks with space around them on screen: an empty line keeps paragraphs apart. */
const SPACED = new Set('BLOCKQUOTE DL H1 H2 H3 H4 H5 H6 OL P PRE TABLE UL'.split(' '));

/** Never text of the mail, whatever is in them. */
const SKIPPED = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT MATH METER NOSCRIPT OBJECT PROGRESS ' +
    'SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'
  ).split(' '),
);

/** What holds inside an element that has been entered. */
interface Inside {
  rendering: Rendering;
  depth: number;
  /** Whether the next quotation is the one its container was counted for. */
  isCounted: boolean;
}

const OUTSIDE: Inside = { rendering: PLAIN, depth: 0, isCounted: false };

interface Options {
  /**
   * A mail that stands in a quotation as a whole is its own text, unless this is set: for plain
   * text whose `>` lines the webmail has turned into quotations.
   */
  keepsOuterQuote?: boolean;
  /** Children of the root that are not part of the mail. */
  leaveOut?: readonly Element[];
}

/**
 * The text of a mail as its reader sees it: rendered text only, blocks as lines, quoted parts as
 * lines that begin with `> `, once per level. Bounded in nodes and characters and without
 * recursion, because a mail is whatever somebody sent. Works on any document: in a page by
 * computed style, in a parsed file by what the elements themselves say.
 */
export function readBodyText(
  root: Element,
  { keepsOuterQuote = false, leaveOut = [] }: Options = {},
): string {
  const lines = new TextLines(MOST_CHARACTERS);
  const { defaultView, styleSheets } = root.ownerDocument;
  // Without a style sheet an element's own style tells everything.
  const view = styleSheets.length > 0 ? (defaultView ?? undefined) : undefined;
  const entered: Inside[] = [{ ...OUTSIDE, rendering: renderingOfPage(root, view) }];
  let quotedFromHere = 0;
  let node: Node | null = root.firstChild;

  for (let count = 0; node !== null && count < MOST_NODES && !lines.isFull; count += 1) {
    const around = entered.at(-1) ?? OUTSIDE;
    const { rendering, depth } = around;
    let inside: Inside | undefined;
    if (node.nodeType === 3) {
      if (isReadable(rendering) && !isFoldedAway(node)) {
        lines.setDepth(depth + quotedFromHere);
        lines.add(node.nodeValue ?? '', rendering.keepsSpace);
      }
    } else if (isElement(node) && !(entered.length === 1 && leaveOut.includes(node))) {
      const own = enter(node, rendering, entered.length < DEEPEST_COMPUTED ? view : undefined);
      if (own) {
        startLine(node, lines);
        const mark = quoteMarkOf(node);
        if (mark === 'from-here') quotedFromHere = 1;
        inside = insideOf(mark, own, around);
      }
    }
    if (inside && node.firstChild) {
      entered.push(inside);
      node = node.firstChild;
      continue;
    }
    if (inside && isElement(node)) endLine(node, lines);
    while (node !== null && node.nextSibling === null) {
      const parent: Node | null = node.parentNode;
      node = parent === root ? null : parent;
      if (node === null || !isElement(node)) break;
      entered.pop();
      endLine(node, lines);
    }
    node = node?.nextSibling ?? null;
  }
  return lines.toText(keepsOuterQuote ? 0 : undefined);
}

function insideOf(mark: QuoteMark | undefined, rendering: Rendering, { depth, isCounted }: Inside): Inside {
  if (mark === 'container' && !isCounted) return { rendering, depth: depth + 1, isCounted: true };
  if (mark === 'quotation') return { rendering, depth: isCounted ? depth : depth + 1, isCounted: false };
  return { rendering, depth, isCounted };
}

/** How an element's content appears; undefined when it is no text or not in sight. */
function enter(element: Element, inherited: Rendering, view: Window | undefined): Rendering | undefined {
  if (SKIPPED.has(element.nodeName.toUpperCase())) return undefined;
  if (isFoldedAway(element)) return undefined;
  return renderingOf(element, inherited, view);
}

/** Of a closed fold-out only the headline is on screen. */
function isFoldedAway(node: Node): boolean {
  const parent = node.parentElement;
  return parent?.nodeName === 'DETAILS' && !parent.hasAttribute('open') && node.nodeName !== 'SUMMARY';
}

function startLine(element: Element, lines: TextLines): void {
  if (element.nodeName === 'BR') lines.newLine();
  else if (BLOCKS.has(element.nodeName)) lines.breakLine(SPACED.has(element.nodeName));
}

function endLine(element: Element, lines: TextLines): void {
  if (BLOCKS.has(element.nodeName)) lines.breakLine(SPACED.has(element.nodeName));
  else if (element.nodeName === 'TD' || element.nodeName === 'TH') lines.addGap();
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
