import { LOST_TO, PRICE_POSITIONS, REASONS } from '../../domain/codes.ts';

/** Kinds of mail that are no prospect's answer; `reply` is every other mail. */
export const MAIL_KINDS = [
  'reply',
  'newsletter',
  'auto-reply',
  'selling',
  'internal',
  'job',
  'support',
  'invoice',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** What a sentence announces. */
export const OUTCOMES = ['none', 'lost', 'won', 'postponed'] as const;

/** Whether a sentence wishes for, or refuses, another thing to buy. */
export const WISHES = ['neither', 'wants', 'refuses'] as const;

/** Price position, with a first class for sentences that compare nothing. */
export const PRICES = ['unsaid', ...PRICE_POSITIONS] as const;

/** The questions the model answers about a sentence. One of its values is right, or each is by itself. */
export const HEADS = [
  { name: 'outcome', values: OUTCOMES, answer: 'one' },
  { name: 'lostTo', values: LOST_TO, answer: 'one' },
  { name: 'reasons', values: REASONS, answer: 'each' },
  { name: 'price', values: PRICES, answer: 'one' },
  { name: 'wish', values: WISHES, answer: 'one' },
  { name: 'kind', values: MAIL_KINDS, answer: 'one' },
] as const;
export type HeadName = (typeof HEADS)[number]['name'];

/** Where each head's first output stands among all outputs. */
export const FIRST_OUTPUT: Record<HeadName, number> = (() => {
  let next = 0;
  const first: Partial<Record<HeadName, number>> = {};
  for (const { name, values } of HEADS) {
    first[name] = next;
    next += values.length;
  }
  return first as Record<HeadName, number>;
})();

export const OUTPUTS = HEADS.reduce((sum, { values }) => sum + values.length, 0);
