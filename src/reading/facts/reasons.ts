import { REASONS, type ReasonCode } from '../../domain/codes.ts';
import type { Decision } from '../decision.ts';
import type { Language } from '../language.ts';
import type { Said } from '../said.ts';

export interface FoundReason {
  code: ReasonCode;
  evidence: string;
}

/** How much a sentence counts by its place: the deciding one, those beside it, the rest. */
const WORTH = { deciding: 1, beside: 0.9, else: 0.75 };
/** How near to the deciding sentence is beside it. */
const BESIDE = 2;
/**
 * A reason is given when it is likelier than this. The model alone is cautious, because few of the
 * sentences it learnt from give any reason; where a language has phrases for reasons they decide.
 */
const LEAST = { byModel: 0.06, withPhrases: 0.45 };
const MOST_REASONS = 2;
/** What a phrase of the language for a reason adds to the model's chance. */
const PHRASE_WORTH = 0.5;

/** Why it ended so, the main reason first; [] where the mail gives none. */
export function findReasons(
  sentences: readonly Said[],
  { outcome, sentence }: Decision,
  { phrases }: Language,
): FoundReason[] {
  const at = sentences.indexOf(sentence);
  const said = phrases?.findReasons(sentences, { outcome, sentence }) ?? [];
  const found = REASONS.map((code) => {
    let [none, most, evidence] = [1, 0, ''];
    for (const [index, said] of sentences.entries()) {
      const worth =
        index === at ? WORTH.deciding : Math.abs(index - at) <= BESIDE ? WORTH.beside : WORTH.else;
      const chance = worth * said.signs.reasons[code];
      none *= 1 - chance;
      if (chance > most) [most, evidence] = [chance, said.text];
    }
    const phrase = said.find((one) => one.code === code);
    return {
      code,
      evidence: phrase?.evidence ?? evidence,
      most: most + (phrase ? PHRASE_WORTH : 0),
      all: 1 - none + (phrase ? phrase.score * PHRASE_WORTH : 0),
    };
  });
  return found
    .filter(({ most }) => most >= (phrases ? LEAST.withPhrases : LEAST.byModel))
    .sort((a, b) => b.all - a.all)
    .slice(0, MOST_REASONS)
    .map(({ code, evidence }) => ({ code, evidence }));
}
