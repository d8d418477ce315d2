import { FEATURE_BITS } from '../reading/model/features.ts';
import { FIRST_OUTPUT, HEADS, type HeadName, OUTPUTS } from '../reading/model/heads.ts';
import { type Random, shuffled } from './random.ts';

/** A sentence by its features, with the answers that are known about it. */
export interface Example {
  features: readonly number[];
  /** Per head the index of the right value; for a head where each is by itself, the indexes of all that hold. */
  answers: Partial<Record<HeadName, number | readonly number[]>>;
  /** How much it counts; variants of one line share its weight. */
  weight: number;
}

export interface TrainingSettings {
  epochs: number;
  /** How fast a weight moves. */
  rate: number;
  /** The greater, the more weights of the head are exactly zero. */
  l1: Record<HeadName, number>;
  l2: number;
}

/** Weights in rows of OUTPUTS, one row per feature; a feature without a row weighs nothing. */
export type Rows = Map<number, Float64Array>;

/**
 * Logistic regression on all heads at once, by FTRL-Proximal (McMahan et al., "Ad Click Prediction",
 * 2013): each weight has its own rate and stays exactly zero until it pays. Only additions,
 * multiplications, divisions and square roots, which every machine rounds alike.
 */
export function trainModel(
  examples: readonly Example[],
  { epochs, rate, l1, l2 }: TrainingSettings,
  random: Random,
): Rows {
  const places = 2 ** FEATURE_BITS * OUTPUTS;
  const [z, n] = [new Float32Array(places), new Float32Array(places)];
  const least = Float64Array.from(HEADS.flatMap(({ name, values }) => values.map(() => l1[name])));
  const weightAt = (place: number): number => {
    const pull = z[place] ?? 0;
    const size = Math.abs(pull) - (least[place % OUTPUTS] ?? 0);
    if (size <= 0) return 0;
    return ((pull < 0 ? 1 : -1) * size) / ((1 + Math.sqrt(n[place] ?? 0)) / rate + l2);
  };
  const scores = new Float64Array(OUTPUTS);
  const gradients = new Float64Array(OUTPUTS);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, answers, weight } of shuffled(random, examples)) {
      for (const head of HEADS) {
        const answer = answers[head.name];
        if (answer === undefined) continue;
        const [from, to] = [FIRST_OUTPUT[head.name], FIRST_OUTPUT[head.name] + head.values.length];
        for (let output = from; output < to; output++) {
          let sum = 0;
          for (const feature of features) sum += weightAt(feature * OUTPUTS + output);
          scores[output] = sum;
        }
        setGradients(scores, gradients, from, to, answer);
        for (let output = from; output < to; output++) {
          const gradient = (gradients[output] ?? 0) * weight;
          if (gradient === 0) continue;
          for (const feature of features) {
            const place = feature * OUTPUTS + output;
            const before = n[place] ?? 0;
            const after = before + gradient * gradient;
            const step = (Math.sqrt(after) - Math.sqrt(before)) / rate;
            z[place] = (z[place] ?? 0) + gradient - step * weightAt(place);
            n[place] = after;
          }
        }
      }
    }
  }
  return toRows(examples, weightAt);
}

/** The slope of the log loss for each output of a head. */
function setGradients(
  scores: Float64Array,
  gradients: Float64Array,
  from: number,
  to: number,
  answer: number | readonly number[],
): void {
  if (typeof answer !== 'number') {
    for (let output = from; output < to; output++) {
      const chance = 1 / (1 + exp(-(scores[output] ?? 0)));
      gradients[output] = answer.includes(output - from) ? chance - 1 : chance;
    }
    return;
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let output = from; output < to; output++) most = Math.max(most, scores[output] ?? 0);
  let total = 0;
  for (let output = from; output < to; output++) total += exp((scores[output] ?? 0) - most);
  for (let output = from; output < to; output++)
    gradients[output] = exp((scores[output] ?? 0) - most) / total - (output - from === answer ? 1 : 0);
}

/** e to the x from plain arithmetic: `Math.exp` may differ in its last bit between engines. */
export function exp(x: number): number {
  if (x < -40) return 0;
  if (x > 40) return exp(40);
  const part = x / 1024;
  let value = 1 + part * (1 + (part / 2) * (1 + part / 3));
  for (let doubling = 0; doubling < 10; doubling++) value *= value;
  return value;
}

function toRows(examples: readonly Example[], weightAt: (place: number) => number): Rows {
  const rows: Rows = new Map();
  for (const { features } of examples) {
    for (const feature of features) {
      if (rows.has(feature)) continue;
      const row = Float64Array.from({ length: OUTPUTS }, (_, output) => weightAt(feature * OUTPUTS + output));
      if (row.some((weight) => weight !== 0)) rows.set(feature, row);
    }
  }
  return rows;
}
