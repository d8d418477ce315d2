/**
 * Whether the background an element stands on is dark: the nearest one that is painted, else the
 * browser's own. Goes by the page's colours, because many dark pages do not say that they are.
 */
export function isDarkBehind(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let current: Element | null = element; current && view; current = current.parentElement) {
    const colour = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)/.exec(
      view.getComputedStyle(current).backgroundColor,
    );
    if (!colour || (colour[4] !== undefined && Number(colour[4]) < 0.5)) continue;
    const [red, green, blue] = [Number(colour[1]), Number(colour[2]), Number(colour[3])];
    return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
  }
  // Nothing is painted: a frame is transparent, and the canvas follows the page's colour scheme.
  const scheme = view?.getComputedStyle(element.ownerDocument.documentElement).colorScheme ?? '';
  return scheme.includes('dark') && (!scheme.includes('light') || prefersDark(view));
}

function prefersDark(view: Window | null): boolean {
  return view?.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
}
