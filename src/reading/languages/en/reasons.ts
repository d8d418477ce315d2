import type { ReasonCode } from '../../../domain/codes.ts';
import type { Heard, PhraseDecision } from '../../by-phrases.ts';
import type { Announced } from '../../decision.ts';
import { REASON_SIGNS } from './reason-signs.ts';

interface FoundReason {
  code: ReasonCode;
  evidence: string;
  score: number;
}

/** Words that name a cause: what stands near them decided. */
const CAUSE =
  /\b(?:because|since|due to|owing to|so (?:we|i|it|the|that)|came down to|comes? down to|(?:main |real |biggest |only )?reasons?|tie-?breaker|tiebreaker|decid(?:ed|ing) factor|deciding|given (?:that|the|how)|mainly|chiefly|largely|primarily|mostly|purely|swung|the choice was|what (?:did it|tipped|sold|won)|tipped|won (?:us|me|them) over|sold (?:us|me|them)|clinched|thanks to|in view of|in the end|as (?:they|it|we|our|he|she|you|the)|on the strength of|particular strength|scored|that is why|which is why|could not (?:get past|justify|compete)|the problem (?:is|was)|the issue (?:is|was)|unfortunately|liked|preferred|impressed (?:with|by)|concern(?:s|ed)?|uneasy|worried|without (?:a|an|the)|no choice|require[sd]?|wants?|wanted|never|too)\b/;
/** A cause that is said not to be one: "the price was fine", "it had nothing to do with you". */
const NO_CAUSE =
  /\b(?:nothing to do with|did not (?:enter|come) into|(?:was|is|were|are) not (?:about|the (?:issue|problem|reason|concern|factor|deciding)|an? (?:issue|problem|factor|concern|question)|it\b|what did)|no complaints?|nothing wrong with|no (?:issue|problem|concern)s? with|regardless of|not because|had no(?:thing)? (?:issue|problem|to do)|(?:was|were|is) (?:ok|fine|good|great|competitive|fair|excellent|terrific|impressive|not it)|it was not that)\b/;

/** What a sentence adds to a reason: for naming a cause, for standing in or beside the decision. */
const WORTH = { named: 1, cause: 1.5, deciding: 1.5, beside: 0.75, second: 0.25 };

/** A won mail praises many things, and few of them decided. */
const LEAST: Record<Announced, number> = { lost: 1.75, postponed: 1.75, won: 2.25 };

/** Why it ended so, the main reason first; [] where the mail gives none. */
export function findReasons(
  sentences: readonly Heard[],
  { outcome, sentence }: Pick<PhraseDecision, 'outcome' | 'sentence'>,
): FoundReason[] {
  const at = sentences.findIndex(({ start }) => start === sentence.start);
  const scored: { code: ReasonCode; score: number; position: number; evidence: string }[] = [];
  for (const { code, when, unless, outcomes } of REASON_SIGNS) {
    if (outcomes && !outcomes.includes(outcome)) continue;
    let [score, position, evidence] = [0, Number.MAX_SAFE_INTEGER, ''];
    for (const [index, { gist, text, start }] of sentences.entries()) {
      const match = when.exec(gist.words);
      if (!match || unless?.test(gist.words) || gist.words.endsWith('?')) continue;
      const clause = clauseOf(gist.words, match.index);
      if (NO_CAUSE.test(clause)) continue;
      const worth =
        WORTH.named +
        (CAUSE.test(gist.words) ? WORTH.cause : 0) +
        (index === at ? WORTH.deciding : Math.abs(index - at) <= 2 ? WORTH.beside : 0);
      if (worth > score)
        [score, position, evidence] = [worth + (score > 0 ? WORTH.second : 0), start + match.index, text];
      else if (score > 0) score += WORTH.second;
    }
    if (score > 0) scored.push({ code, score, position, evidence });
  }
  const best = Math.max(0, ...scored.map(({ score }) => score));
  // What names no cause and stands far off is taken only where there is nothing better.
  const least = Math.min(best, LEAST[outcome]);
  return scored
    .filter(({ score }) => score >= least && score > best - 2)
    .sort((a, b) => b.score - a.score || a.position - b.position)
    .slice(0, 3)
    .map(({ code, evidence, score }) => ({ code, evidence, score }));
}

function clauseOf(words: string, at: number): string {
  const start = Math.max(words.lastIndexOf(',', at), words.lastIndexOf(' but ', at), 0);
  const end = words.slice(at).search(/,| but /);
  return words.slice(start, end < 0 ? words.length : at + end);
}
