/**
 * Makes patterns from the sources that languages supply. Letters are those of Latin script: a class of
 * all letters of Unicode, matched without regard to case, takes milliseconds to compile, each time.
 */
const LETTERS: Record<string, string> = {
  L: 'A-Za-zªºÀ-ÖØ-öø-ʯ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zß-öø-ÿ',
};

/** A pattern from a source in which `\p{L}`, `\p{Lu}` and `\p{Ll}` stand for Latin letters. */
export function toPattern(source: string, flags = 'i'): RegExp {
  let isInClass = false;
  const plain = source.replace(/\\([pP])\{(\w+)\}|\\.|[[\]]/gs, (part, p: string, name: string) => {
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    const letters = name === undefined ? undefined : LETTERS[name];
    if (letters === undefined) return part;
    return isInClass ? letters : `[${p === 'P' ? '^' : ''}${letters}]`;
  });
  return new RegExp(plain, flags);
}

/** Matches where the source stands as whole words; an empty source matches nowhere. */
export function wholeWords(source: string, flags = 'i'): RegExp {
  return toPattern(`(?<![\\p{L}\\d])${orNever(source)}(?![\\p{L}\\d])`, flags);
}

/** A source as a group; an empty one matches nowhere. */
export function orNever(source: string): string {
  return `(?:${source === '' ? '(?!)' : source})`;
}
