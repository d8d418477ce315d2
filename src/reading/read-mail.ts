import type { Mail } from '../domain/mail.ts';
import type { Reading } from '../domain/reading.ts';
import { decide } from './decide.ts';
import { COMMON_WORDS } from './languages/en/common-words.ts';
import { findInterests } from './languages/en/interests.ts';
import { normalise } from './languages/en/normal.ts';
import { findPricePosition } from './languages/en/price.ts';
import { findReasons } from './languages/en/reasons.ts';
import { findRevisit } from './languages/en/revisit.ts';
import { findTerm } from './languages/en/term.ts';
import { findWinner } from './languages/en/winner.ts';
import { toGist } from './names.ts';
import { findReply } from './reply-text.ts';
import { splitSentences } from './sentences.ts';

const NAME_WORDS = { common: COMMON_WORDS, normalise };

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

/**
 * Reads the decision of a prospect out of a mail, from the sender's new text alone. Pure: the same
 * mail gives the same reading anywhere, and dates count from the mail's own day.
 */
export function readMail(mail: Mail): Reading {
  const reply = findReply(mail.text);
  // What somebody else decided is passed on here, not announced.
  if (reply.isForwarded) return NOTHING_READ;
  const sentences = splitSentences(mail.text, reply.passages).map((sentence) => ({
    ...sentence,
    gist: toGist(sentence.plain, mail, NAME_WORDS),
  }));
  const decision = decide(mail, sentences);
  const interests = findInterests(sentences, decision?.sentence);
  if (!decision) {
    return interests.names.length === 0
      ? NOTHING_READ
      : { ...NOTHING_READ, interests: interests.names, evidence: { interests: interests.evidence } };
  }
  const { outcome, sentence, confidence } = decision;
  const winner = findWinner(sentences, decision);
  const reasons = findReasons(sentences, decision);
  const price = findPricePosition(sentences, decision);
  const term = outcome === 'postponed' ? undefined : findTerm(sentences);
  const revisit = outcome === 'won' ? undefined : findRevisit(mail.date, sentences, decision);
  return {
    outcome,
    lostTo: winner.lostTo,
    competitor: winner.competitor,
    reasons: reasons.map(({ code }) => code),
    pricePosition: price?.position ?? null,
    interests: interests.names,
    winnerLacks: interests.winnerLacks,
    termMonths: term?.months ?? null,
    revisit: revisit?.month ?? null,
    quote: sentence.text,
    confidence,
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

/** A field without words to stand on is left out. */
function withoutEmpty(evidence: Reading['evidence']): Reading['evidence'] {
  return Object.fromEntries(Object.entries(evidence).filter(([, words]) => words.length > 0));
}
