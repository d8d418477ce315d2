import type { Language } from './language.ts';
import type { Signs } from './model/signs.ts';
import { wholeWords } from './pattern.ts';

/** What is left of the chance of a win or a loss in a sentence that says "not yet". */
const LEFT = 0.25;

const UNDECIDED = new Map<Language, RegExp>();

/**
 * Takes a "not yet" for what it is: the words around it are those of a decision, and the model, which
 * adds words up, is easily misled by them. A postponement may well say "not yet".
 */
export function withNegation(signs: Signs, plain: string, language: Language): Signs {
  let pattern = UNDECIDED.get(language);
  if (!pattern) {
    pattern = wholeWords(language.undecided);
    UNDECIDED.set(language, pattern);
  }
  if (!pattern.test(plain)) return signs;
  const { lost, won, postponed } = signs.outcome;
  const outcome = { lost: lost * LEFT, won: won * LEFT, postponed, none: 0 };
  return { ...signs, outcome: { ...outcome, none: 1 - outcome.lost - outcome.won - postponed } };
}
