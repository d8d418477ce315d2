/** How the text in an element appears on screen; children inherit it. */
export interface Rendering {
  isVisible: boolean;
  /** Whether the letters have a size anyone can read. */
  isSized: boolean;
  /** Whether line breaks in the source are line breaks on screen. */
  keepsSpace: boolean;
}

/** Text with nothing done to it. */
export const PLAIN: Rendering = { isVisible: true, isSized: true, keepsSpace: false };

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
  return {
    isVisible: style.visibility === '' ? inherited.isVisible : style.visibility === 'visible',
    isSized: style.fontSize === '' ? inherited.isSized : !isUnreadable(style.fontSize),
    keepsSpace: keepsSpace(element, style.whiteSpace, inherited),
  };
}

function isGone(style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    isZero(style.opacity) ||
    (isZero(style.maxHeight) && style.overflow.startsWith('hidden')) ||
    /^-\d{3,}/.test(style.textIndent) ||
    /^inset\((?:50|100)%/.test(style.clipPath) ||
    /^rect\((?:0|1)(?:px)?,? (?:0|1)(?:px)?,? (?:0|1)(?:px)?,? (?:0|1)(?:px)?\)/.test(style.clip)
  );
}

/** Moved off the page, or squeezed to nothing; the computed values of these would cost a layout. */
function isPushedAway(style: CSSStyleDeclaration): boolean {
  const isFar = (value: string) => /^-\d{4,}(?:\.\d+)?px$/.test(value);
  if (isFar(style.left) || isFar(style.top) || isFar(style.marginLeft)) return true;
  return (isZero(style.height) || isZero(style.width)) && style.overflow.startsWith('hidden');
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
