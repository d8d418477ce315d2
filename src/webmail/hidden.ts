/**
 * Whether an element and all in it is out of the reader's sight: a preheader, a tracking text, a
 * second copy for another mail program, or words meant for machines only. Asks for computed style
 * alone, never for sizes, so that the page is not laid out for it.
 */
export function isHidden(element: Element, view: Window | null): boolean {
  if (element.hasAttribute('hidden')) return true;
  const own = 'style' in element ? (element as HTMLElement).style : undefined;
  if (own && isPushedOut(own)) return true;
  const style = view?.getComputedStyle(element) ?? own;
  if (!style) return false;
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.visibility === 'collapse' ||
    isZero(style.opacity) ||
    isZero(style.fontSize) ||
    (isZero(style.maxHeight) && style.overflow.startsWith('hidden')) ||
    style.clipPath === 'inset(100%)' ||
    /^rect\(0(?:px)?[, ]/.test(style.clip)
  );
}

/** Moved off the page, or squeezed to nothing, by the element's own style. */
function isPushedOut(style: CSSStyleDeclaration): boolean {
  const isFar = (value: string) => /^-\d{4,}(?:\.\d+)?px$/.test(value);
  if (isFar(style.textIndent) || isFar(style.left) || isFar(style.top) || isFar(style.marginLeft))
    return true;
  return isZero(style.height) && style.overflow === 'hidden';
}

function isZero(value: string): boolean {
  return value !== '' && /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/.test(value);
}
