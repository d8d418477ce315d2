import type { InterestWords } from '../language.ts';
import { toPattern, wholeWords } from '../pattern.ts';
import type { Said } from '../said.ts';
import { makeNounFinder, makeThingReader } from './things.ts';

export interface FoundInterests {
  /** As written, in their shortest noun form. */
  names: string[];
  /** Those the mail says the winner does not sell. */
  winnerLacks: string[];
  evidence: string[];
}

const MOST = 8;
/** How sure the model must be that a sentence wishes for something. */
const LEAST_WISH = 0.5;
/** How far below "they don't do computers" a wish is still for what they lack. */
const LACK_REACH = 3;

/** Finds other things the sender wants; what they refuse is none of it. */
export function makeInterestFinder(words: InterestWords, soldThings: string) {
  const open = (source: string) => toPattern(`(?<![\\p{L}\\d])(?:${source})`);
  const WANTS = words.wants.map(open);
  const LACKS = words.lacks.map(open);
  const SELLS_ONLY = wholeWords(words.sellsOnly);
  const REFUSED = wholeWords(words.refused);
  const BUT = toPattern(words.but);
  const namesIn = makeThingReader(words);
  const nounsIn = makeNounFinder(words, soldThings);
  const matchesOf = (patterns: readonly RegExp[], plain: string) =>
    patterns.flatMap(
      (pattern) =>
        pattern
          .exec(plain)
          ?.slice(1)
          .find((part) => part !== undefined) ?? [],
    );

  return function findInterests(
    sentences: readonly Said[],
    deciding: Said | undefined,
    subject: string,
  ): FoundInterests {
    const found: FoundInterests = { names: [], winnerLacks: [], evidence: [] };
    let lacksUntil = -1;
    for (const [index, said] of sentences.entries()) {
      const { plain, text } = said;
      if (SELLS_ONLY.test(plain)) lacksUntil = index + LACK_REACH;
      const [lacking] = matchesOf(LACKS, plain);
      if (lacking !== undefined) {
        lacksUntil = index + LACK_REACH;
        add(found, namesIn(lacking, text), text, true);
      }
      if (said === deciding && !BUT.test(plain)) continue;
      for (const part of plain.split(BUT)) {
        if (REFUSED.test(part)) continue;
        for (const list of matchesOf(WANTS, part)) add(found, namesIn(list, text), text, index <= lacksUntil);
      }
    }
    // Where no pattern knows the words, the model may, and the thing is told by its noun.
    if (found.names.length === 0) {
      for (const { plain, text, signs } of sentences) {
        const part = plain.split(BUT).at(-1) ?? '';
        if (signs.wants < LEAST_WISH || signs.wants < signs.refuses || REFUSED.test(part)) continue;
        add(found, nounsIn(part, text, subject), text, false);
      }
    }
    return { ...found, names: found.names.slice(0, MOST) };
  };
}

function add(found: FoundInterests, names: readonly string[], text: string, isLacking: boolean): void {
  for (const name of names) {
    const isKnown = found.names.some((known) => known.toLowerCase().includes(name.toLowerCase()));
    if (isKnown) continue;
    found.names.push(name);
    if (isLacking) found.winnerLacks.push(name);
    if (!found.evidence.includes(text)) found.evidence.push(text);
  }
}
