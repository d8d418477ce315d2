import type { Mail } from '../domain/mail.ts';
import { type Announced, type Announcement, type Kind, OUTCOME_OF } from './announcement.ts';
import { strongClause, weakClause } from './clauses.ts';
import type { Decision, Said } from './decision.ts';
import { isCorrection, isForNow, isTakenBack } from './languages/en/context.ts';
import { LATER } from './languages/en/later.ts';
import { LEAVING } from './languages/en/leaving.ts';
import { isOtherMail } from './languages/en/other-mails.ts';
import { A_PLAIN_NO } from './languages/en/plain-no.ts';
import { TO_A_VENDOR } from './languages/en/to-a-vendor.ts';
import { TO_NOBODY } from './languages/en/to-nobody.ts';
import { A_YES } from './languages/en/won.ts';

interface Candidate {
  outcome: Announced;
  kind: Kind;
  weight: number;
  sentence: Said;
  named: string | undefined;
  /** What the clause speaks of beside the deal: the rep's side, or a named other. */
  speaksOf: { you: boolean; other: boolean };
}

const ANNOUNCEMENTS: readonly Announcement[] = [
  ...TO_A_VENDOR,
  ...A_PLAIN_NO,
  ...LEAVING,
  ...TO_NOBODY,
  ...A_YES,
  ...LATER,
];

/** Said outright once, or very likely with a second sign beside it. */
const ENOUGH = 3;
/** A cautious sign on its own is taken in a mail so short that nothing else can be meant. */
const SHORT_MAIL_SENTENCES = 3;

/** Words to the rep, or about the rep's paper. */
const TO_THE_REP = /\b(?:you|yours?|please|let us|go ahead|send|attached|po|invoice)\b/;

/** The decision a mail announces in its new text; undefined when it announces none. */
export function decide(mail: Mail, sentences: readonly Said[]): Decision | undefined {
  if (isInternal(mail)) return undefined;
  const text = sentences.map(({ plain }) => plain).join(' ');
  if (isOtherMail(mail.subject, text)) return undefined;
  const candidates = afterCorrection(sentences).flatMap(candidatesOf);
  const sums = sumByOutcome(candidates);
  const outcome = strongest(candidates, sums);
  const sum = outcome ? (sums.get(outcome) ?? 0) : 0;
  const isShort = sentences.length <= SHORT_MAIL_SENTENCES;
  if (!outcome || sum < (isShort ? ENOUGH - 1 : ENOUGH)) return undefined;
  const own = candidates.filter((candidate) => candidate.outcome === outcome);
  const best = own.reduce((first, other) => (other.weight > first.weight ? other : first));
  return {
    outcome,
    kind: best.kind,
    sentence: best.sentence,
    named: best.named ?? own.find(({ kind, named }) => kind === 'vendor' && named)?.named,
    kinds: new Set(own.map(({ kind }) => kind)),
    confidence: confidenceOf(sum, sums),
  };
}

/** Colleagues writing to each other; what they decide about is not buying from the one of them. */
function isInternal({ from, to }: Mail): boolean {
  const domain = (email: string) => email.toLowerCase().split('@')[1] ?? '';
  const own = domain(from.email);
  return (
    own !== '' && own === domain(to.email) && !/^(?:gmail|outlook|hotmail|yahoo|icloud|aol|live)\./.test(own)
  );
}

/** Below a "scratch that", what stands above it counts no more. */
function afterCorrection(sentences: readonly Said[]): readonly Said[] {
  const last = sentences.findLastIndex(({ gist }) => isCorrection(gist.words));
  return last > 0 ? sentences.slice(last) : sentences;
}

function candidatesOf(sentence: Said): Candidate[] {
  const { words, names } = sentence.gist;
  const found = new Map<Announced, Candidate & { signs: number }>();
  for (const { kind: said, weight, pattern } of ANNOUNCEMENTS) {
    if ((found.get(OUTCOME_OF[said])?.weight ?? 0) > Math.max(2, weight)) continue;
    const match = pattern.exec(words);
    if (!match) continue;
    const strong = strongClause(words, match.index, match[0].length);
    const weak = weakClause(words, match.index, match[0].length);
    if (isTakenBack(words, match[0], strong, weak, said)) continue;
    const isOpen = said === 'no' || said === 'nothing' || match[0].startsWith('not ');
    const kind = isOpen && isForNow(strong) ? 'later' : said;
    const outcome = OUTCOME_OF[kind];
    const number = kind === 'vendor' ? /@(\d+)(?!.*@)/.exec(match[0])?.[1] : undefined;
    const named = number === undefined ? undefined : names[Number(number)];
    const known = found.get(outcome);
    const signs = (known?.signs ?? 0) + 1;
    // The first pattern of the greatest weight counts, unless another of that weight names the vendor.
    const isBetter = !known || weight > known.weight || (weight === known.weight && named && !known.named);
    const speaksOf = { you: TO_THE_REP.test(strong.whole), other: /@\d|\bthem\b/.test(strong.whole) };
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

/** More signs of the same make it surer, signs of another less so. */
function confidenceOf(sum: number, sums: ReadonlyMap<Announced, number>): number {
  const total = [...sums.values()].reduce((all, one) => all + one, 0);
  const strength = sum >= ENOUGH ? 0.88 : 0.65;
  return Math.round(Math.min(0.98, strength * (sum / total) + (sum > ENOUGH ? 0.06 : 0)) * 100) / 100;
}
