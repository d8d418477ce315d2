import { type Colour, isLight, isLost, parseColour, WHITE } from './colours.ts';

/** How the text in an element appears on screen; children inherit it. */
export interface Rendering {
  isVisible: boolean;
  /** Whether the letters have a size anyone can read. */
  isSized: boolean;
  /** Whether line breaks in the source are line breaks on screen. */
  keepsSpace: boolean;
  /** The colour of the letters where the mail sets one; undefined: the page's own. */
  ink: Colour | undefined;
  /** What they stand on; undefined: a picture, or anything else that is not one colour. */
  ground: Colour | undefined;
}

/** Text with nothing done to it. */
export const PLAIN: Rendering = {
  isVisible: true,
  isSized: true,
  keepsSpace: false,
  ink: undefined,
  ground: WHITE,
};

/** How the text outside of all elements appears: on a dark page white letters are no hidden ones. */
export function renderingOfPage(root: Element, view: Window | undefined): Rendering {
  const ink = parseColour(view?.getComputedStyle(root).color ?? '');
  return ink && isLight(ink) ? { ...PLAIN, ink, ground: undefined } : { ...PLAIN, ink };
}

/** Whether a reader can tell letters from what they stand on. */
export function isReadable({ isVisible, isSized, ink, ground }: Rendering): boolean {
  return isVisible && isSized && !(ink && (ink[3] < 0.06 || (ground && isLost(ink, ground))));
}

/**
 * How an element appears; undefined when it and all in it are out of the reader's sight: a
 * preheader, a tracking text, a second copy for another mail program, words meant for machines.
 * Asks for computed style alone, and only for properties that need no layout of the page.
 *
 * @param view undefined: the element's own `style` has to do
 */
export function renderingOf(
  element: Element,
  inherited: Rendering,
  view: Window | undefined,
): Rendering | undefined {
  if (element.hasAttribute('hidden')) return undefined;
  // Elements of other vocabularies have no style of their own.
  const own = 'style' in element ? (element as HTMLElement).style : undefined;
  const style = view?.getComputedStyle(element) ?? own;
  if (!style) return inherited;
  if ((own && isPushedAway(own)) || isGone(style)) return undefined;
  // Where a rule has put something costs a layout to ask, so only what is taken out of the flow is asked.
  if (view && /^(?:absolute|fixed)$/.test(style.position) && isPushedAway(style)) return undefined;
  return {
    isVisible: style.visibility === '' ? inherited.isVisible : style.visibility === 'visible',
    isSized: style.fontSize === '' ? inherited.isSized : !isUnreadable(style.fontSize),
    keepsSpace: keepsSpace(element, style.whiteSpace, inherited),
    ink:
      parseColour(attributeOf(element, 'FONT', 'color') || style.color) ??
      (style.color === '' ? inherited.ink : undefined),
    ground: groundOf(element, style, inherited),
  };
}

function groundOf(element: Element, style: CSSStyleDeclaration, inherited: Rendering): Colour | undefined {
  if (/url\(|gradient\(/i.test(style.backgroundImage) || element.hasAttribute('background')) return undefined;
  const colour = style.backgroundColor;
  const set = parseColour(
    colour === '' || isClear(colour) ? (element.getAttribute('bgcolor') ?? '') : colour,
  );
  if (set) return set;
  // A colour that is not understood may be any.
  return colour === '' || isClear(colour) ? inherited.ground : undefined;
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*[,\s/]0(?:\.0+)?\)$/.test(colour);
}

/** An attribute of old that only one kind of element has; a style beside it is stronger. */
function attributeOf(element: Element, name: string, attribute: string): string {
  return element.nodeName === name && !/color/.test(element.getAttribute('style') ?? '')
    ? (element.getAttribute(attribute) ?? '')
    : '';
}

function isGone(style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    (style.opacity !== '' && Number.parseFloat(style.opacity) < 0.06) ||
    /\bopacity\(0(?:\.0+)?%?\)/.test(style.filter) ||
    /\bscale(?:3d|x|y)?\(0(?:\.0+)?[,)]|translate(?:x|y|3d)?\(-\d{4,}px|^matrix\(0, 0, 0, 0/i.test(
      style.transform,
    ) ||
    (isZero(style.maxHeight) && style.overflow.startsWith('hidden')) ||
    /^-\d{3,}/.test(style.textIndent) ||
    /^inset\((?:50|100)%/.test(style.clipPath) ||
    /^rect\((?:0|1)(?:px)?,? (?:0|1)(?:px)?,? (?:0|1)(?:px)?,? (?:0|1)(?:px)?\)/.test(style.clip)
  );
}

/** Moved off the page, or squeezed to nothing; the computed values of these would cost a layout. */
function isPushedAway(style: CSSStyleDeclaration): boolean {
  const places = [style.left, style.top, style.right, style.bottom, style.marginLeft, style.marginTop];
  if (places.some(isFar)) return true;
  return (isZero(style.height) || isZero(style.width)) && style.overflow.startsWith('hidden');
}

function isFar(value: string): boolean {
  return /^-(?:\d{4,}(?:\.\d+)?(?:px|pt)|\d{3,}(?:\.\d+)?(?:em|rem|ex|ch|vw|vh|cm|in|%))$/.test(value);
}

function keepsSpace(element: Element, whiteSpace: string, inherited: Rendering): boolean {
  if (whiteSpace !== '') return /^(?:pre|break-spaces)/.test(whiteSpace);
  return inherited.keepsSpace || element.nodeName === 'PRE';
}

/** One pixel is the size of a preheader that must not be seen. */
function isUnreadable(fontSize: string): boolean {
  return isZero(fontSize) || (fontSize.endsWith('px') && Number.parseFloat(fontSize) <= 1);
}

function isZero(value: string): boolean {
  return /^0(?:\.0+)?(?:[a-z]+|%)?$/.test(value);
}
