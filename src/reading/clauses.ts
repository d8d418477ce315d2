/** The part of a sentence around a match, in which a "not" or a "maybe" bears on it. */
export interface Clause {
  /** What stands before the match. */
  before: string;
  /** The whole clause. */
  whole: string;
}

const STRONG =
  /[;:]|[.!?]\s|\.\.\.|\s[-–—]+\s|\b(?:but|and|so|however|although|though|because|which|whereas)\b/g;
const WEAK =
  /[;:,()]|[.!?]\s|\.\.\.|\s[-–—]+\s|\b(?:but|and|so|however|although|though|because|which|whereas|since|as|until|when)\b/g;

/** From one strong break ("but", "so", a colon) to the next: the reach of an "if". */
export function strongClause(words: string, at: number, length: number): Clause {
  return clauseAt(words, at, length, STRONG);
}

/** From one break of any sort, a comma too, to the next: the reach of a "not" or a "maybe". */
export function weakClause(words: string, at: number, length: number): Clause {
  return clauseAt(words, at, length, WEAK);
}

function clauseAt(words: string, at: number, length: number, breaks: RegExp): Clause {
  let start = 0;
  let end = words.length;
  for (const { 0: mark, index } of words.matchAll(breaks)) {
    if (index + mark.length <= at) start = index + mark.length;
    else if (index >= at + length) {
      end = index;
      break;
    }
  }
  return { before: words.slice(start, at).trimStart(), whole: words.slice(start, end) };
}
