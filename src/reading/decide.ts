import type { Mail } from '../domain/mail.ts';
import { type PhraseDecision, type PhraseVerdict, readPhrases } from './by-phrases.ts';
import type { Announced, Decision } from './decision.ts';
import type { Language } from './language.ts';
import { OUTCOMES } from './model/heads.ts';
import { isInternal, mailFeatures } from './model/mail-features.ts';
import { shares } from './model/sentence-model.ts';
import { MAIL_WEIGHTS } from './model/trained.ts';
import { toPattern } from './pattern.ts';
import type { Said } from './said.ts';

/**
 * A decision is said when it is likelier than this. Where a language has phrases, what none of them
 * says must be the surer. How plainly a decision is shown follows from its confidence: what is barely
 * likelier than nothing is no more than a question to the rep.
 */
const LEAST_CHANCE = { phrasesAgree: 0.2, phrasesDoNot: 0.6, noPhrases: 0.4 };

/** What is known of a mail before it is decided: its standing sentences and what phrases say of them. */
interface Weighed {
  standing: readonly Said[];
  verdict: PhraseVerdict | undefined;
  features: number[];
}

export function weigh(mail: Mail, sentences: readonly Said[], language: Language): Weighed {
  const standing = afterTakingBack(sentences, language);
  const verdict = language.phrases && readPhrases(language.phrases, mail.subject, standing);
  return { standing, verdict, features: mailFeatures(mail, standing, verdict) };
}

/** The decision a mail announces in its new text; undefined when it announces none. */
export function decide(mail: Mail, sentences: readonly Said[], language: Language): Decision | undefined {
  if (isInternal(mail)) return undefined;
  const { standing, verdict, features } = weigh(mail, sentences, language);
  const chances = chancesOf(features, MAIL_WEIGHTS);
  let decision: Decision | undefined;
  for (const [index, outcome] of OUTCOMES.entries()) {
    const confidence = chances[index] ?? 0;
    if (outcome === 'none' || confidence <= (decision?.confidence ?? 0)) continue;
    const byPhrases = verdict?.decision?.outcome === outcome ? verdict.decision : undefined;
    const way = byPhrases ? 'phrasesAgree' : verdict ? 'phrasesDoNot' : 'noPhrases';
    if (confidence <= LEAST_CHANCE[way]) continue;
    const sentence = decidingSentence(standing, outcome, byPhrases);
    if (sentence) decision = { outcome, sentence, confidence, byPhrases };
  }
  return decision && { ...decision, confidence: calibrated(decision) };
}

/**
 * The mails the chances were learnt from are put together to be hard; of real ones that phrases agree
 * on, fewer than half as many are wrong (`npm run evaluate` prints how often each confidence is right).
 */
const WRONG_THOUGH_AGREED = 0.35;

function calibrated({ confidence, byPhrases }: Decision): number {
  return byPhrases ? 1 - WRONG_THOUGH_AGREED * (1 - confidence) : confidence;
}

/** What a sentence whose phrases announce the outcome is ahead of the others. */
const SAID_OUTRIGHT = 1.1;

function decidingSentence(
  standing: readonly Said[],
  outcome: Announced,
  byPhrases: PhraseDecision | undefined,
): Said | undefined {
  const score = (said: Said) =>
    said.signs.outcome[outcome] + (said.start === byPhrases?.sentence.start ? SAID_OUTRIGHT : 0);
  return standing.reduce<Said | undefined>(
    (best, said) => (best && score(best) >= score(said) ? best : said),
    undefined,
  );
}

/** Chances of each outcome, in the order of OUTCOMES. */
function chancesOf(features: readonly number[], weights: readonly (readonly number[])[]): number[] {
  return shares(
    weights.map((row) => row.reduce((sum, weight, index) => sum + weight * (features[index] ?? 0), 0)),
  );
}

const TAKES_BACK = new Map<Language, RegExp>();

/** Below a "scratch that", what stands above it counts no more. */
function afterTakingBack(sentences: readonly Said[], language: Language): readonly Said[] {
  let pattern = TAKES_BACK.get(language);
  if (!pattern) {
    pattern = toPattern(`^(?:${language.takesBack})(?!\\p{L})`);
    TAKES_BACK.set(language, pattern);
  }
  const takesBack = pattern;
  const last = sentences.findLastIndex(({ plain }) => takesBack.test(plain));
  return last > 0 ? sentences.slice(last) : sentences;
}
