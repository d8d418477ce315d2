import { OUTCOMES } from '../reading/model/heads.ts';
import { exp } from './train-model.ts';

/** A mail by its figures, with its outcome. */
export interface MailExample {
  features: readonly number[];
  outcome: (typeof OUTCOMES)[number];
  weight: number;
}

const STEPS = 1_500;
const RATE = 0.5;

/**
 * Multinomial logistic regression over whole mails by gradient descent with momentum.
 * @param l2 pulls weights to zero
 * @returns per outcome a row of weights, rounded to three places
 */
export function trainMails(examples: readonly MailExample[], l2: number): number[][] {
  const size = examples[0]?.features.length ?? 0;
  const table = () => OUTCOMES.map(() => new Float64Array(size));
  const [weights, speeds] = [table(), table()];
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradients = table();
    for (const { features, outcome, weight } of examples) {
      const scores = weights.map((row) => dot(row, features));
      const most = Math.max(...scores);
      const powers = scores.map((score) => exp(score - most));
      const all = powers.reduce((sum, power) => sum + power, 0);
      for (const [index, gradient] of gradients.entries()) {
        const error = (powers[index] ?? 0) / all - (OUTCOMES[index] === outcome ? 1 : 0);
        for (let at = 0; at < size; at++)
          gradient[at] = (gradient[at] ?? 0) + (error * weight * (features[at] ?? 0)) / total;
      }
    }
    for (const [index, row] of weights.entries()) {
      for (let at = 0; at < size; at++) {
        const pull = (gradients[index]?.[at] ?? 0) + (at === 0 ? 0 : l2 * (row[at] ?? 0));
        const speed = speeds[index];
        if (!speed) continue;
        speed[at] = 0.9 * (speed[at] ?? 0) - RATE * (1 - 0.9) * pull;
        row[at] = (row[at] ?? 0) + (speed[at] ?? 0);
      }
    }
  }
  return weights.map((row) => [...row].map((weight) => Math.round(weight * 1000) / 1000));
}

function dot(row: Float64Array, features: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + value * (row[at] ?? 0), 0);
}
