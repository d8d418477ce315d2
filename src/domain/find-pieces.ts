/** A run of a text as offsets; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Places of one piece that are given; a word that stands everywhere explains nothing. */
const MOST_PLACES = 20;

/**
 * Where pieces of a mail stand in its text, in the order of the text, overlapping and touching ones
 * merged. White space counts as equal, whatever and however much it is, because a webmail may break
 * a sentence into lines. A piece that also stands as a whole word is not found inside other words.
 * Linear in the text for every piece, whatever the text repeats.
 * @example findPieces('We stay\n with them.', ['stay with']) // [{ start: 3, end: 13 }]
 */
export function findPieces(text: string, pieces: readonly string[]): Range[] {
  const even = collapse(text);
  const wanted = new Set(pieces.map((piece) => collapse(piece).text.trim()).filter((piece) => piece !== ''));
  const ranges = [...wanted].flatMap((piece) =>
    placesOf(even.text, piece).map((at) => ({
      start: even.offsets[at] ?? 0,
      end: (even.offsets[at + piece.length - 1] ?? 0) + 1,
    })),
  );
  return merge(ranges);
}

/** Ranges in order, those that overlap or touch made one. */
export function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The text with every run of white space made one blank, and where each character stood. */
function collapse(text: string): { text: string; offsets: number[] } {
  const parts: string[] = [];
  const offsets: number[] = [];
  for (const { 0: part, index } of text.matchAll(/\s+|\S+/g)) {
    if (part.trim() === '') {
      parts.push(' ');
      offsets.push(index);
      continue;
    }
    parts.push(part);
    for (let at = 0; at < part.length; at += 1) offsets.push(index + at);
  }
  return { text: parts.join(''), offsets };
}

function placesOf(text: string, piece: string): number[] {
  const whole: number[] = [];
  const inside: number[] = [];
  for (const at of occurrences(text, piece)) {
    if (isWhole(text, at, at + piece.length)) whole.push(at);
    else if (inside.length < MOST_PLACES) inside.push(at);
    if (whole.length === MOST_PLACES) break;
  }
  return whole.length > 0 ? whole : inside;
}

function isWhole(text: string, start: number, end: number): boolean {
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  return !(isWord(start) && isWord(start - 1)) && !(isWord(end - 1) && isWord(end));
}

/**
 * Every place of `piece`, overlapping ones too (Knuth, Morris and Pratt): `indexOf` takes the product
 * of both lengths where text and piece repeat themselves.
 */
function* occurrences(text: string, piece: string): Generator<number> {
  const borders = bordersOf(piece);
  let matched = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (matched > 0 && text[at] !== piece[matched]) matched = borders[matched - 1] ?? 0;
    if (text[at] === piece[matched]) matched += 1;
    if (matched < piece.length) continue;
    yield at - piece.length + 1;
    matched = borders[matched - 1] ?? 0;
  }
}

/** For every beginning of `piece`, the length of its longest proper beginning that is also its end. */
function bordersOf(piece: string): Uint32Array {
  const borders = new Uint32Array(piece.length);
  let length = 0;
  for (let at = 1; at < piece.length; at += 1) {
    while (length > 0 && piece[at] !== piece[length]) length = borders[length - 1] ?? 0;
    if (piece[at] === piece[length]) length += 1;
    borders[at] = length;
  }
  return borders;
}
