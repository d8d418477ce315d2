/**
 * Whether the background an element stands on is dark: the nearest one that is painted, else the
 * browser's own. Goes by the page's colours, because many dark pages do not say that they are.
 */
export function isDarkBehind(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  for (let current: Element | null = element; current; current = current.parentElement) {
    const lightness = lightnessOf(view.getComputedStyle(current).backgroundColor);
    if (lightness !== undefined) return lightness < 0.5;
  }
  // Nothing is painted: a frame is transparent, and the canvas follows the page's colour scheme.
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme ?? '';
  return scheme.includes('dark') && (!scheme.includes('light') || prefersDark(view));
}

/** 0 for black to 1 for white; undefined for a colour that lets through what is behind it. */
function lightnessOf(colour: string): number | undefined {
  const [, space = '', values = ''] = /^([a-z]+)\((.*)\)$/.exec(colour) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = (values.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(
    Number,
  );
  if (space === '' || alpha < 0.5) return undefined;
  if (space.startsWith('rgb')) return (first * 299 + second * 587 + third * 114) / 255_000;
  // `color(srgb …)` counts to 1, as `oklch` does; `lab` and `lch` count to 100.
  if (space === 'color') return first * 0.299 + second * 0.587 + third * 0.114;
  return space.startsWith('ok') ? first : first / 100;
}

function prefersDark(view: Window): boolean {
  return view.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
}
