import { MAX_TERM_MONTHS } from '../../domain/deal.ts';
import type { TermWords } from '../language.ts';
import { orNever, toPattern, wholeWords } from '../pattern.ts';
import type { Sentence } from '../sentences.ts';
import type { TimeReader } from './time.ts';

/** A fact with the sentence it stands in. */
export interface FoundTerm {
  months: number;
  evidence: string;
}

const LEAST_MONTHS = 3;
const MOST_MONTHS = Math.min(240, MAX_TERM_MONTHS);
/** A bare "36 months" is a term too: nobody counts anything else so in a mail about a deal. */
const isTypicalTerm = (months: number) => months >= 12 && months % 12 === 0;

/** Finds the length of the contract signed or in force, in months. */
export function makeTermFinder(words: TermWords, time: TimeReader) {
  const CONTRACT = wholeWords(words.contract);
  const BEHIND = toPattern(`^[\\s,]*${orNever(words.otherBehind)}(?!\\p{L})`);
  const BEFORE = toPattern(`(?:^|[^\\p{L}])${orNever(words.otherBefore)}[\\s-]*$`);
  const SUFFIXES = words.suffixes.map(([source, months]) => [wholeWords(source), months] as const);

  return function findTerm(sentences: readonly Sentence[]): FoundTerm | undefined {
    for (const { plain, text } of sentences) {
      if (/\?$/.test(plain)) continue;
      const isContract = CONTRACT.test(plain);
      for (const { months, before, after } of time.spansIn(plain)) {
        if (BEHIND.test(after) || BEFORE.test(before)) continue;
        const isYears = Number.isInteger(months / 12) && !/\d\s?$/.test(before);
        if (!isContract && !(isTypicalTerm(months) && /\p{L}/u.test(before) && !isYears)) continue;
        if (months >= LEAST_MONTHS && months <= MOST_MONTHS)
          return { months: Math.round(months), evidence: text };
      }
      const suffix = isContract ? SUFFIXES.find(([pattern]) => pattern.test(plain)) : undefined;
      if (suffix) return { months: suffix[1], evidence: text };
    }
    return undefined;
  };
}
