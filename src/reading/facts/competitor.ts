import type { NameWords } from '../language.ts';
import { toPattern, wholeWords } from '../pattern.ts';
import type { Said } from '../said.ts';

/** A vendor named as winner or as compared with the rep, as written. */
export interface FoundCompetitor {
  name: string;
  evidence: string;
}

/** What standing in the deciding sentence adds to a name. */
const DECIDING = 2;
/** A name elsewhere than in the deciding sentence needs its place. */
const LEAST = { lost: 2, other: 3 };
/** "RFP-2026-31", "VX-209": what a document is called is no vendor. */
const REFERENCE = /^\p{Lu}{1,5}-?\d|\d{3}/u;
/** How far down a mail names are weighed. */
const MOST_SENTENCES = 40;

/** Finds the vendor a mail names beside the rep: in the deciding words, else the one that is compared most. */
export function makeCompetitorFinder(words: NameWords) {
  const PLACES = words.places.map(({ pattern, weight }) => ({
    weight,
    pattern: wholeWords(pattern, 'gi'),
  }));
  const CORRECTED = words.corrected === '' ? undefined : toPattern(words.corrected);

  return function findCompetitor(
    sentences: readonly Said[],
    deciding: Said,
    isLost: boolean,
  ): FoundCompetitor | undefined {
    const corrected = CORRECTED?.exec(deciding.gist.words);
    const correct = corrected && deciding.gist.names[Number(corrected[1])];
    if (correct) return { name: fullName(correct, sentences), evidence: deciding.text };
    const scores = new Map<string, { score: number; evidence: string }>();
    for (const { gist, text } of [deciding, ...sentences.slice(0, MOST_SENTENCES)]) {
      if (gist.names.length === 0) continue;
      for (const { pattern, weight } of PLACES) {
        for (const match of gist.words.matchAll(pattern)) {
          const name = gist.names[Number(match.slice(1).find((number) => number !== undefined))];
          if (name === undefined || REFERENCE.test(name)) continue;
          const known = [...scores.keys()].find((other) => other.startsWith(name) || name.startsWith(other));
          const before = scores.get(known ?? name);
          const bonus = isLost && text === deciding.text ? DECIDING : 0;
          scores.set(known ?? name, {
            score: (before?.score ?? 0) + weight + bonus,
            evidence: before?.evidence ?? text,
          });
        }
      }
    }
    const [best] = [...scores].sort(([, a], [, b]) => b.score - a.score);
    if (!best || best[1].score < (isLost ? LEAST.lost : LEAST.other)) return undefined;
    return { name: fullName(best[0], sentences), evidence: best[1].evidence };
  };
}

/** The longest form in which the mail writes the name: "Cooper" is "Cooper Business Machines". */
function fullName(name: string, sentences: readonly Said[]): string {
  const names = sentences.flatMap(({ gist }) => gist.names).filter((other) => other.startsWith(name));
  const full = names.reduce((longest, other) => (other.length > longest.length ? other : longest), name);
  return full.replace(/^M\/s /, '').replace(/\.$/, '');
}
