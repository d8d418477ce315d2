import type { Mail } from '../../domain/mail.ts';
import type { PhraseVerdict } from '../by-phrases.ts';
import type { Said } from '../said.ts';
import { MAIL_KINDS } from './heads.ts';

/** What can be announced, in the order of the figures below. */
export const ANNOUNCED = ['lost', 'won', 'postponed'] as const;

const KINDS = MAIL_KINDS.filter((kind) => kind !== 'reply');
const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|aol|gmx|web|proton|protonmail|me)\./;
const ANSWER = /^\s*(?:re|aw|sv|antw|antwort|r|rif|ref|res|tr)\s*(?:\[\d+\])?:/i;

/** Names of the figures, in their order. */
export const MAIL_FEATURES = [
  'always',
  ...ANNOUNCED.flatMap((outcome) => [`${outcome} most`, `${outcome} second`, `${outcome} all`]),
  ...ANNOUNCED.map((outcome) => `${outcome} as a whole`),
  'lost after won',
  'postponed after lost',
  'postponed after won',
  ...KINDS.map((kind) => `sounds like ${kind}`),
  'length',
  'one sentence',
  'two or three sentences',
  'answers',
  'same company',
  'questions',
  'no phrases',
  'another mail by its phrases',
  ...ANNOUNCED.map((outcome) => `phrases: ${outcome}`),
  ...ANNOUNCED.map((outcome) => `phrases come to ${outcome}`),
];

/** More than two outright phrases for the same say no more. */
const MOST_SAID = 6;

/** Figures of a mail from which its outcome is told: how sure its sentences are, what mail it sounds like. */
export function mailFeatures(
  mail: Pick<Mail, 'subject' | 'from' | 'to'>,
  sentences: readonly Said[],
  verdict: PhraseVerdict | undefined,
): number[] {
  const count = sentences.length;
  const best = ANNOUNCED.map((outcome) => strongest(sentences.map(({ signs }) => signs.outcome[outcome])));
  const order = (one: number, other: number) => {
    const [a, b] = [best[one], best[other]];
    if (!a || !b || a.at === b.at) return 0;
    return Math.min(a.most, b.most) * (a.at > b.at ? 1 : -1);
  };
  return [
    1,
    ...best.flatMap(({ most, second, none }) => [logit(most), logit(second), logit(1 - none)]),
    ...ANNOUNCED.map((outcome) => tendency(sentences, outcome)),
    order(0, 1),
    order(2, 0),
    order(2, 1),
    ...KINDS.map((kind) =>
      squash(
        sentences.reduce((sum, { signs }) => sum + signs.kind[kind] - signs.kind.reply, 0) /
          Math.sqrt(count + 1),
      ),
    ),
    Math.log2(Math.min(count, 40) + 1) / 3,
    count === 1 ? 1 : 0,
    count === 2 || count === 3 ? 1 : 0,
    ANSWER.test(mail.subject) ? 1 : 0,
    isInternal(mail) ? 1 : 0,
    sentences.filter(({ plain }) => plain.endsWith('?')).length / (count + 1),
    verdict ? 0 : 1,
    verdict?.isOtherMail ? 1 : 0,
    ...ANNOUNCED.map((outcome) => Math.min(MOST_SAID, verdict?.sums.get(outcome) ?? 0) / 3),
    ...ANNOUNCED.map((outcome) => (verdict?.decision?.outcome === outcome ? 1 : 0)),
  ];
}

/** Colleagues writing to each other; what they decide about is not buying from the one of them. */
export function isInternal({ from, to }: Pick<Mail, 'from' | 'to'>): boolean {
  const domain = (email: string) => email.toLowerCase().split('@')[1] ?? '';
  const own = domain(from.email);
  return own !== '' && own === domain(to.email) && !FREE_MAIL.test(own);
}

function strongest(chances: readonly number[]) {
  let [most, second, at, none] = [0, 0, -1, 1];
  for (const [index, chance] of chances.entries()) {
    none *= 1 - Math.min(chance, 0.999);
    if (chance > most) [most, second, at] = [chance, most, index];
    else if (chance > second) second = chance;
  }
  return { most, second, at, none };
}

/** Chance to log odds, kept within what a mail can tell; halved so that figures are of like size. */
function logit(chance: number): number {
  const kept = Math.min(0.997, Math.max(0.003, chance));
  return Math.log(kept / (1 - kept)) / 2;
}

/** How far all sentences together lean to an outcome: a decision in hints is in none of them alone. */
function tendency(sentences: readonly Said[], outcome: (typeof ANNOUNCED)[number]): number {
  const sum = sentences.reduce((total, { signs }) => {
    const { lost, won, postponed } = signs.outcome;
    const none = Math.max(0.003, 1 - lost - won - postponed);
    return total + Math.log(Math.max(0.003, signs.outcome[outcome]) / none);
  }, 0);
  return squash(sum / Math.sqrt(sentences.length + 1) / 2);
}

function squash(value: number): number {
  return Math.max(-4, Math.min(4, value));
}
