import type { Mail } from '../domain/mail.ts';
import type { Reading } from '../domain/reading.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { factFindersOf } from './facts/fact-finders.ts';
import { findPricePosition } from './facts/price.ts';
import { findReasons } from './facts/reasons.ts';
import { winnerOf } from './facts/winner.ts';
import type { Language } from './language.ts';
import { detectLanguage } from './languages/languages.ts';
import { type AskModel, makeSentenceModel } from './model/sentence-model.ts';
import { PACKED, SCALE } from './model/trained.ts';
import { toGist } from './names.ts';
import { findReply, type Passage } from './reply-text.ts';
import type { Said } from './said.ts';
import { splitSentences } from './sentences.ts';
import { withNegation } from './undecided.ts';

/** A reading of a mail in which nothing is announced. */
export const NOTHING_READ: Reading = {
  outcome: 'none',
  lostTo: null,
  competitor: null,
  reasons: [],
  pricePosition: null,
  interests: [],
  winnerLacks: [],
  termMonths: null,
  revisit: null,
  quote: '',
  confidence: 0.9,
  evidence: {},
};

let trained: AskModel | undefined;

/**
 * Reads the decision of a prospect out of a mail, from the sender's new text alone. Pure: the same
 * mail gives the same reading anywhere, and dates count from the mail's own day.
 */
export function readMail(mail: Mail): Reading {
  const reply = findReply(mail.text);
  // What somebody else decided is passed on here, not announced.
  if (reply.isForwarded) return NOTHING_READ;
  const language = detectLanguage(
    newText(mail.text, reply.passages),
    `${mail.subject} ${mail.text.slice(0, 3_000)}`,
  );
  trained ??= makeSentenceModel(PACKED, SCALE);
  const sentences = hearMail(mail, reply.passages, language, trained);
  const decision = decide(mail, sentences, language);
  const { findInterests } = factFindersOf(language);
  const interests = findInterests(sentences, decision?.sentence, mail.subject);
  if (!decision) {
    return interests.names.length === 0
      ? NOTHING_READ
      : { ...NOTHING_READ, interests: interests.names, evidence: { interests: interests.evidence } };
  }
  return {
    ...factsOf(mail, sentences, decision, language, interests),
    confidence: rounded(decision.confidence),
  };
}

/** The sentences of a mail's passages with what the model sees in them. */
export function hearMail(
  mail: Mail,
  passages: readonly Passage[],
  language: Language,
  ask: AskModel,
): Said[] {
  return splitSentences(mail.text, passages).map((sentence) => {
    const gist = toGist(sentence.plain, mail, language);
    return { ...sentence, gist, signs: withNegation(ask(gist.words), sentence.plain, language) };
  });
}

function factsOf(
  { date }: Mail,
  sentences: readonly Said[],
  decision: Decision,
  language: Language,
  interests: { names: string[]; winnerLacks: string[]; evidence: string[] },
): Omit<Reading, 'confidence'> {
  const { outcome, sentence } = decision;
  const { findTerm, findRevisit } = factFindersOf(language);
  const winner = winnerOf(sentences, decision, language);
  const reasons = findReasons(sentences, decision, language);
  const price = findPricePosition(sentences, decision, language);
  const term = outcome === 'postponed' ? undefined : findTerm(sentences);
  const revisit = outcome === 'won' ? undefined : findRevisit(date, sentences, outcome);
  return {
    outcome,
    lostTo: winner.lostTo,
    competitor: winner.competitor,
    reasons: reasons.map(({ code }) => code),
    pricePosition: price?.position ?? null,
    interests: interests.names,
    winnerLacks: interests.winnerLacks,
    termMonths: term?.months ?? null,
    revisit: revisit?.when ?? null,
    quote: sentence.text,
    evidence: withoutEmpty({
      outcome: [sentence.text],
      lostTo: winner.lostTo && winner.lostTo !== 'unknown' ? [winner.evidence] : [],
      competitor: winner.competitor ? [winner.competitor] : [],
      reasons: [...new Set(reasons.map(({ evidence }) => evidence))],
      pricePosition: price ? [price.evidence] : [],
      interests: interests.evidence,
      termMonths: term ? [term.evidence] : [],
      revisit: revisit ? [revisit.evidence] : [],
    }),
  };
}

function newText(text: string, passages: readonly Passage[]): string {
  return passages.map(({ start, end }) => text.slice(start, Math.min(end, start + 3_000))).join('\n');
}

function rounded(chance: number): number {
  return Math.round(chance * 100) / 100;
}

/** A field without words to stand on is left out. */
function withoutEmpty(evidence: Reading['evidence']): Reading['evidence'] {
  return Object.fromEntries(Object.entries(evidence).filter(([, words]) => words.length > 0));
}
