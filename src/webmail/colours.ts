/** A colour as a style tells it: red, green and blue from 0 to 255, and how opaque from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const WHITE: Colour = [255, 255, 255, 1];

const NAMED = new Map<string, Colour>([
  ['white', WHITE],
  ['transparent', [0, 0, 0, 0]],
  ['snow', [255, 250, 250, 1]],
  ['ivory', [255, 255, 240, 1]],
  ['ghostwhite', [248, 248, 255, 1]],
  ['whitesmoke', [245, 245, 245, 1]],
  ['black', [0, 0, 0, 1]],
]);

/** The colour a style or an attribute names; undefined for '' and for names that hide nothing. */
export function parseColour(value: string): Colour | undefined {
  const text = value.trim().toLowerCase();
  const named = NAMED.get(text);
  if (named) return named;
  const hex = /^#?([\da-f]{6}|[\da-f]{3})$/.exec(text)?.[1];
  if (hex) {
    const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
    const [red = 0, green = 0, blue = 0] = pairs.map((pair) => Number.parseInt(pair, 16));
    return [red, green, blue, 1];
  }
  const parts = /^rgba?\(([\d.,%\s/]{5,60})\)$/
    .exec(text)?.[1]
    ?.split(/[,\s/]+/)
    .filter((part) => part !== '');
  if (!parts || parts.length < 3 || parts.slice(0, 3).some((part) => part.endsWith('%'))) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part),
  );
  return [red, green, blue, alpha];
}

/** Nobody tells two colours apart that differ by less in each part. */
const LEAST_DIFFERENCE = 14;

/** Whether text of one colour cannot be seen on the other. */
export function isLost(ink: Colour, ground: Colour): boolean {
  if (ink[3] < 0.06) return true;
  if (ground[3] < 0.5) return false;
  return [0, 1, 2].every((part) => Math.abs((ink[part] ?? 0) - (ground[part] ?? 0)) < LEAST_DIFFERENCE);
}

/** Whether a colour is one for text on a dark page. */
export function isLight([red, green, blue]: Colour): boolean {
  return red + green + blue > 3 * 160;
}
