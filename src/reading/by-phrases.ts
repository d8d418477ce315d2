import { type Announcement, type Kind, OUTCOME_OF } from './announcement.ts';
import { type Clause, strongClause, weakClause } from './clauses.ts';
import type { Announced } from './decision.ts';
import type { Gist } from './names.ts';
import type { Sentence } from './sentences.ts';

/** A sentence with its roles. */
export interface Heard extends Sentence {
  gist: Gist;
}

/** The ways in which a language announces decisions outright, and what takes them back. */
export interface Phrases {
  announcements: readonly Announcement[];
  /** Whether a match announces nothing, for what stands around it. */
  isTakenBack(words: string, match: string, strong: Clause, weak: Clause, kind: Kind): boolean;
  /** A bare no that holds for now only. */
  isForNow(strong: Clause): boolean;
  /** Whether a mail is of a kind that announces no decision to a seller. */
  isOtherMail(subject: string, text: string): boolean;
  /** Words to the rep, or about the rep's paper. */
  toTheRep: RegExp;
}

/** What the phrases of a mail say, whether or not that is enough. */
export interface PhraseVerdict {
  /** The mail is of a kind that announces nothing to a seller. */
  isOtherMail: boolean;
  /** How much is said for each outcome: 3 is one phrase that says it outright. */
  sums: ReadonlyMap<Announced, number>;
  /** What they come to, where they say enough. */
  decision: PhraseDecision | undefined;
}

/** The decision that phrases announce. */
export interface PhraseDecision {
  outcome: Announced;
  kind: Kind;
  sentence: Heard;
  /** The vendor named in the deciding words, as written; undefined when they name none. */
  named: string | undefined;
  /** Everything said about this outcome anywhere in the mail. */
  kinds: ReadonlySet<Kind>;
}

interface Candidate {
  outcome: Announced;
  kind: Kind;
  weight: number;
  sentence: Heard;
  named: string | undefined;
  /** What the clause speaks of beside the deal: the rep's side, or a named other. */
  speaksOf: { you: boolean; other: boolean };
}

/** Said outright once, or very likely with a second sign beside it. */
const ENOUGH = 3;
/** A cautious sign on its own is taken in a mail so short that nothing else can be meant. */
const SHORT_MAIL_SENTENCES = 3;

/** What the phrases of a mail announce. @param sentences those that stand, none taken back */
export function readPhrases(phrases: Phrases, subject: string, sentences: readonly Heard[]): PhraseVerdict {
  const text = sentences.map(({ plain }) => plain).join(' ');
  if (phrases.isOtherMail(subject, text)) return { isOtherMail: true, sums: new Map(), decision: undefined };
  const matches = matchesOf(phrases, sentences);
  const candidates = sentences.flatMap((sentence) => candidatesOf(phrases, sentence, matches.get(sentence)));
  const sums = sumByOutcome(candidates);
  const outcome = strongest(candidates, sums);
  const sum = outcome ? (sums.get(outcome) ?? 0) : 0;
  const isShort = sentences.length <= SHORT_MAIL_SENTENCES;
  if (!outcome || sum < (isShort ? ENOUGH - 1 : ENOUGH))
    return { isOtherMail: false, sums, decision: undefined };
  const own = candidates.filter((candidate) => candidate.outcome === outcome);
  const best = own.reduce((first, other) => (other.weight > first.weight ? other : first));
  return {
    isOtherMail: false,
    sums,
    decision: {
      outcome,
      kind: best.kind,
      sentence: best.sentence,
      named: best.named ?? own.find(({ kind, named }) => kind === 'vendor' && named)?.named,
      kinds: new Set(own.map(({ kind }) => kind)),
    },
  };
}

interface Matched {
  announcement: Announcement;
  match: RegExpExecArray;
}

/** Pattern by pattern and not sentence by sentence: each stays in the processor's cache, which takes half the time. */
function matchesOf({ announcements }: Phrases, sentences: readonly Heard[]): Map<Heard, Matched[]> {
  const found = new Map<Heard, Matched[]>();
  for (const announcement of announcements) {
    for (const sentence of sentences) {
      const match = announcement.pattern.exec(sentence.gist.words);
      if (!match) continue;
      const known = found.get(sentence);
      if (known) known.push({ announcement, match });
      else found.set(sentence, [{ announcement, match }]);
    }
  }
  return found;
}

function candidatesOf(phrases: Phrases, sentence: Heard, matches: readonly Matched[] = []): Candidate[] {
  const { words, names } = sentence.gist;
  const found = new Map<Announced, Candidate & { signs: number }>();
  for (const { announcement, match } of matches) {
    const { kind: said, weight } = announcement;
    if ((found.get(OUTCOME_OF[said])?.weight ?? 0) > Math.max(2, weight)) continue;
    const strong = strongClause(words, match.index, match[0].length);
    const weak = weakClause(words, match.index, match[0].length);
    if (phrases.isTakenBack(words, match[0], strong, weak, said)) continue;
    const isOpen = said === 'no' || said === 'nothing' || match[0].startsWith('not ');
    const kind = isOpen && phrases.isForNow(strong) ? 'later' : said;
    const outcome = OUTCOME_OF[kind];
    const number = kind === 'vendor' ? /@(\d+)(?!.*@)/.exec(match[0])?.[1] : undefined;
    const named = number === undefined ? undefined : names[Number(number)];
    const known = found.get(outcome);
    const signs = (known?.signs ?? 0) + 1;
    // The first pattern of the greatest weight counts, unless another of that weight names the vendor.
    const isBetter = !known || weight > known.weight || (weight === known.weight && named && !known.named);
    const speaksOf = { you: phrases.toTheRep.test(strong.whole), other: /@\d|\bthem\b/.test(strong.whole) };
    if (isBetter) found.set(outcome, { outcome, kind, weight, sentence, named, speaksOf, signs });
    else known.signs = signs;
  }
  // Within one sentence "we chose them" outweighs kind words for the rep.
  const [lost, won] = [found.get('lost'), found.get('won')];
  if (lost && won) found.delete(won.weight > lost.weight ? 'lost' : 'won');
  // Two cautious signs in one sentence are one that is outright.
  return [...found.values()].map(({ signs, weight, ...rest }) => ({
    ...rest,
    weight: weight === 2 && signs > 1 ? ENOUGH : weight,
  }));
}

function sumByOutcome(candidates: readonly Candidate[]): Map<Announced, number> {
  const sums = new Map<Announced, number>();
  for (const { outcome, weight } of candidates) sums.set(outcome, (sums.get(outcome) ?? 0) + weight);
  return sums;
}

/**
 * A vendor chosen outweighs a date to come back: "we stay with them, call me in three years" is a
 * loss. A bare no beside an outright "later" is a postponement.
 */
function strongest(
  candidates: readonly Candidate[],
  sums: ReadonlyMap<Announced, number>,
): Announced | undefined {
  const outright = candidates.filter(({ weight }) => weight >= ENOUGH);
  const first = (outcome: Announced) => outright.find((candidate) => candidate.outcome === outcome);
  const [lost, won, later] = [first('lost'), first('won'), first('postponed')];
  const stands = outright.some(({ kind }) => kind === 'vendor' || kind === 'own');
  if (lost && won) {
    // "We told Apex no, send us the papers": the no is another's.
    if (!stands && lost.speaksOf.other && !lost.speaksOf.you) return 'won';
    // "The contract is signed" may be the one with another; "we go with you" may not.
    if (stands && (won !== outright[0] || !won.speaksOf.you)) return 'lost';
    return outright.find(({ outcome }) => outcome !== 'postponed')?.outcome;
  }
  if (lost && later) {
    if (stands) return 'lost';
    const isNothing = lost.kind === 'nothing' && lost.sentence !== later.sentence;
    return isNothing && (sums.get('postponed') ?? 0) < 5 ? 'lost' : 'postponed';
  }
  if (won && later) return (sums.get('won') ?? 0) > (sums.get('postponed') ?? 0) ? 'won' : 'postponed';
  const [only] = [lost, won, later].filter((candidate) => candidate !== undefined);
  if (only) return only.outcome;
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return best?.[0];
}
