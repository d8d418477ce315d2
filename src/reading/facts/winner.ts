import { LOST_TO, type LostTo } from '../../domain/codes.ts';
import type { Decision } from '../decision.ts';
import type { Language } from '../language.ts';
import type { Said } from '../said.ts';
import { factFindersOf } from './fact-finders.ts';

/** Who got it, with the sentence that says so most plainly. */
interface FoundWinner {
  lostTo: LostTo;
  evidence: string;
}

/** What another sentence says counts as far as it sounds like the loss itself, and a little in any case. */
const ELSEWHERE = { asLoss: 0.6, always: 0.12 };
/** A vendor named in the deciding words got it, unless something else is said plainly. */
const NAMED = 1.2;

function findWinner(sentences: readonly Said[], deciding: Said, isNamed: boolean): FoundWinner {
  const weightOf = (said: Said) =>
    said === deciding ? 1 : ELSEWHERE.always + ELSEWHERE.asLoss * said.signs.outcome.lost;
  const scores = LOST_TO.map((who) => {
    let [sum, strongest, evidence] = [0, 0, deciding.text];
    for (const said of sentences) {
      const part = weightOf(said) * said.signs.lostTo[who];
      sum += part;
      if (part > strongest) [strongest, evidence] = [part, said.text];
    }
    if (isNamed && (who === 'competitor' || who === 'incumbent')) sum += NAMED;
    return { lostTo: who, evidence, sum };
  });
  const { lostTo, evidence } = scores.reduce((best, other) => (other.sum > best.sum ? other : best));
  return { lostTo, evidence };
}

/** Who got it and the vendor named as winner or as compared; `lostTo` only for a loss. */
export interface Winner {
  lostTo: LostTo | null;
  competitor: string | null;
  evidence: string;
}

/** By the language's phrases where they announce the same, else by the model and the places of names. */
export function winnerOf(sentences: readonly Said[], decision: Decision, language: Language): Winner {
  const { outcome, sentence, byPhrases } = decision;
  if (byPhrases && language.phrases) return language.phrases.findWinner(sentences, byPhrases);
  const named = factFindersOf(language).findCompetitor(sentences, sentence, outcome === 'lost');
  const competitor = named?.name ?? null;
  if (outcome !== 'lost') return { lostTo: null, competitor, evidence: sentence.text };
  return { ...findWinner(sentences, sentence, named?.evidence === sentence.text), competitor };
}
