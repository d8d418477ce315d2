import type { LostTo, PricePosition, ReasonCode } from '../../domain/codes.ts';
import { LOST_TO, PRICE_POSITIONS, REASONS } from '../../domain/codes.ts';
import { FEATURE_BITS, featuresOf } from './features.ts';
import { FIRST_OUTPUT, type HeadName, MAIL_KINDS, OUTCOMES, PRICES, WISHES } from './heads.ts';
import { type Model, type Packed, sumWeights, unpackModel } from './packed.ts';
import type { Signs } from './signs.ts';

/** Asks the model about a sentence. @param gist lower case, with roles, as `toGist` makes it */
export type AskModel = (gist: string) => Signs;

/** @param scale what a whole weight of the packed model is worth */
export function makeSentenceModel(packed: Packed, scale: number): AskModel {
  const model: Model = unpackModel(packed, 2 ** FEATURE_BITS);
  return (gist) => {
    const sums = sumWeights(model, featuresOf(gist));
    const score = (head: HeadName, index: number) => (sums[FIRST_OUTPUT[head] + index] ?? 0) * scale;
    const outcome = shares(OUTCOMES.map((_, index) => score('outcome', index)));
    const price = shares(PRICES.map((_, index) => score('price', index)));
    const wish = shares(WISHES.map((_, index) => score('wish', index)));
    return {
      outcome: toTable(OUTCOMES, (_, index) => outcome[index] ?? 0),
      lostTo: toTable<LostTo>(LOST_TO, (_, index) => score('lostTo', index)),
      reasons: toTable<ReasonCode>(REASONS, (_, index) => 1 / (1 + Math.exp(-score('reasons', index)))),
      price: toTable<PricePosition>(PRICE_POSITIONS, (_, index) => price[index + 1] ?? 0),
      wants: wish[WISHES.indexOf('wants')] ?? 0,
      refuses: wish[WISHES.indexOf('refuses')] ?? 0,
      kind: toTable(MAIL_KINDS, (_, index) => score('kind', index)),
    };
  };
}

function toTable<Key extends string>(
  keys: readonly Key[],
  answer: (key: Key, index: number) => number,
): Record<Key, number> {
  // Filled in place: this runs for every sentence of every mail, and entries of pairs cost four times as much.
  const table = {} as Record<Key, number>;
  for (const [index, key] of keys.entries()) table[key] = answer(key, index);
  return table;
}

/** Scores to shares that add up to 1. */
export function shares(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
