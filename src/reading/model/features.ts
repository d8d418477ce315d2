/**
 * What the model sees of a sentence: its words, their beginnings, and how they follow each other,
 * each as a number. The same code makes them when the model is trained and when a mail is read.
 */

/** Features are numbered by a hash of this many bits. */
export const FEATURE_BITS = 20;
const SHIFT = 32 - FEATURE_BITS;

/** What is looked at of one sentence, at the most. */
const MOST_TOKENS = 120;
/** A word's beginning stands for its forms: "renew", "renewed", "renewing". */
const STEM = 5;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Seeds keep a word and its beginning, or two sorts of pairs, apart. */
const SORT = {
  word: 1,
  stem: 2,
  pair: 3,
  skip: 4,
  wide: 5,
  triple: 6,
  sentence: 7,
  opening: 8,
  pairOfWords: 9,
};

const TOKEN = /@\d*|[\p{L}\p{M}]+(?:'[\p{L}]+)*|\d[\d.,:/]*|[?!:;,()…%€$£"–—-]|\.{2,}/gu;
const MARKS = /\p{M}+/gu;

/** The numbers of a sentence's features; some may occur twice. @param gist lower case, with roles */
export function featuresOf(gist: string): number[] {
  const [words, stems] = tokensOf(gist);
  const features: number[] = [];
  const add = (sort: number, a: number, b = 0, c = 0) => features.push(mix(sort, a, b, c));
  const count = words.length;
  for (let at = 0; at < count; at++) {
    const stem = stems[at] ?? 0;
    const [second, third, fourth] = [stems[at + 1] ?? 0, stems[at + 2] ?? 0, stems[at + 3] ?? 0];
    add(SORT.word, words[at] ?? 0);
    add(SORT.stem, stem);
    if (at + 1 >= count) break;
    add(SORT.pair, stem, second);
    add(SORT.pairOfWords, words[at] ?? 0, words[at + 1] ?? 0);
    if (at + 2 < count) {
      add(SORT.triple, stem, second, third);
      add(SORT.skip, stem, third);
    }
    if (at + 3 < count) add(SORT.wide, stem, fourth);
  }
  add(SORT.sentence, Math.min(8, Math.ceil(Math.log2(count + 1))));
  add(SORT.opening, stems[1] ?? 0, stems[2] ?? 0);
  return features;
}

/** The hashes of a sentence's tokens and of their beginnings, a mark before the first and its end behind. */
function tokensOf(gist: string): [words: number[], stems: number[]] {
  const words = [hash('^')];
  const stems = [hash('^')];
  for (const [token] of gist.normalize('NFD').replace(MARKS, '').matchAll(TOKEN)) {
    if (words.length > MOST_TOKENS) break;
    const plain = /^\d/.test(token) ? numberShape(token) : /^@\d*$/.test(token) ? '@' : token;
    words.push(hash(plain));
    stems.push(hash(plain.length > STEM ? plain.slice(0, STEM) : plain));
  }
  const end = /[?!]["')\]]*\s*$/.exec(gist) ? '$!' : '$';
  words.push(hash(end));
  stems.push(hash(end));
  return [words, stems];
}

/** A number is known by its size only: a year, a large amount, a small count. */
function numberShape(digits: string): string {
  if (/^(?:19|20)\d\d$/.test(digits)) return '#year';
  if (/[:/]/.test(digits)) return '#time';
  return digits.length > 3 ? '#many' : '#';
}

function hash(token: string): number {
  let value = FNV_START;
  for (let at = 0; at < token.length; at++) value = Math.imul(value ^ token.charCodeAt(at), FNV_PRIME);
  return value;
}

function mix(sort: number, a: number, b: number, c: number): number {
  let value = Math.imul(a ^ Math.imul(sort, 0x9e3779b1), 0x85ebca6b);
  value = Math.imul((value ^ (value >>> 15)) + b, 0xc2b2ae35);
  value = Math.imul((value ^ (value >>> 13)) + c, 0x27d4eb2f);
  return (value ^ (value >>> 16)) >>> SHIFT;
}
