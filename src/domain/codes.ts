/**
 * The stable codes of the book. They are what is stored, exported and exchanged;
 * the words a rep sees for them live in `_locales`.
 */

/** Where a deal stands. Only `won` and `lost` count towards the batting average. */
export const OUTCOMES = ['lost', 'won', 'postponed', 'open'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Who got a lost deal. `nobody`: the prospect dropped the project. */
export const LOST_TO = ['incumbent', 'competitor', 'in_house', 'nobody', 'unknown'] as const;
export type LostTo = (typeof LOST_TO)[number];

/** Why a deal went the way it did, on wins as well as on losses. */
export const REASONS = [
  'price',
  'budget',
  'service',
  'relationship',
  'product',
  'timing',
  'contract',
  'terms',
  'risk',
  'mandate',
] as const;
export type ReasonCode = (typeof REASONS)[number];

/** How the rep knows a reason. Reps' guesses and buyers' words often disagree, so they are kept apart. */
export const EVIDENCES = ['buyer_wrote', 'buyer_said', 'my_guess'] as const;
export type Evidence = (typeof EVIDENCES)[number];

/** Our price against the one it was compared with. */
export const PRICE_POSITIONS = ['lower', 'equal', 'higher'] as const;
export type PricePosition = (typeof PRICE_POSITIONS)[number];

/** Whether the company that won also sells what the prospect asks for. */
export const WINNER_OFFERS = ['yes', 'no', 'unknown'] as const;
export type WinnerOffers = (typeof WINNER_OFFERS)[number];

/** Whether `value` is one of `codes`; narrows the type. */
export function isOneOf<Code extends string>(codes: readonly Code[], value: unknown): value is Code {
  return typeof value === 'string' && (codes as readonly string[]).includes(value);
}
