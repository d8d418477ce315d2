import { OUTPUTS } from './heads.ts';

/**
 * The model as it ships: four texts with one character for each small number, which compress better
 * than bytes in base64. Rows stand in the order of their features.
 */
export interface Packed {
  /** The distance of each row's feature to the one before, in digits of base 44, the last digit marked. */
  gaps: string;
  /** How many weights each row has. */
  counts: string;
  /** The output of each weight, as the distance to the output before in its row. */
  outputs: string;
  /** Each weight, a whole number from -44 to 44. */
  weights: string;
}

/** Weights of a feature: pairs of output and whole number, the outputs rising. */
export interface PackedRow {
  feature: number;
  weights: readonly (readonly [output: number, weight: number])[];
}

/** The greatest weight that fits one character. */
export const MOST_WEIGHT = 44;

/** Printable characters that need no escape in a string of JavaScript. */
const DIGITS = Array.from({ length: 126 - 33 + 1 }, (_, index) => String.fromCharCode(33 + index))
  .filter((char) => !'"\'\\`$'.includes(char))
  .join('');
const VALUE_OF = new Map([...DIGITS].map((char, value) => [char.charCodeAt(0), value]));
/** Digits of a gap below this are followed by more. */
const GAP_BASE = 44;

export function packRows(rows: readonly PackedRow[]): Packed {
  const packed: Packed = { gaps: '', counts: '', outputs: '', weights: '' };
  let feature = 0;
  for (const row of rows) {
    packed.gaps += packGap(row.feature - feature);
    packed.counts += digit(row.weights.length);
    let output = 0;
    for (const [next, weight] of row.weights) {
      packed.outputs += digit(next - output);
      packed.weights += digit(weight + MOST_WEIGHT);
      output = next;
    }
    feature = row.feature;
  }
  return packed;
}

function packGap(gap: number): string {
  let [rest, text] = [gap, ''];
  for (; rest >= GAP_BASE; rest = Math.floor(rest / GAP_BASE)) text += digit(rest % GAP_BASE);
  return text + digit(rest + GAP_BASE);
}

function digit(value: number): string {
  const char = DIGITS[value];
  if (char === undefined) throw new RangeError(`${value} does not fit one character`);
  return char;
}

/** A model ready to be asked: where the weights of each feature begin and end. */
export interface Model {
  /** Row of each feature; 0 where it has none. */
  rowOf: Uint32Array;
  /** Row r has the weights from starts[r] to starts[r + 1]. */
  starts: Uint32Array;
  outputs: Uint8Array;
  weights: Int8Array;
}

/** @param features how many features there can be */
export function unpackModel(packed: Packed, features: number): Model {
  const rows = packed.counts.length;
  const model: Model = {
    rowOf: new Uint32Array(features),
    starts: new Uint32Array(rows + 2),
    outputs: new Uint8Array(packed.weights.length),
    weights: new Int8Array(packed.weights.length),
  };
  let [gapAt, feature, at] = [0, 0, 0];
  for (let row = 1; row <= rows; row++) {
    let factor = 1;
    let part = valueAt(packed.gaps, gapAt++);
    for (; part < GAP_BASE; part = valueAt(packed.gaps, gapAt++)) {
      feature += part * factor;
      factor *= GAP_BASE;
    }
    feature += (part - GAP_BASE) * factor;
    model.rowOf[feature] = row;
    model.starts[row] = at;
    let output = 0;
    for (let left = valueAt(packed.counts, row - 1); left > 0; left--, at++) {
      output += valueAt(packed.outputs, at);
      model.outputs[at] = output;
      model.weights[at] = valueAt(packed.weights, at) - MOST_WEIGHT;
    }
    model.starts[row + 1] = at;
  }
  return model;
}

function valueAt(text: string, at: number): number {
  return VALUES[text.charCodeAt(at)] ?? 0;
}

const VALUES = Uint8Array.from({ length: 128 }, (_, code) => VALUE_OF.get(code) ?? 0);

/** The sum of the weights of some features, per output. */
export function sumWeights(
  { rowOf, starts, outputs, weights }: Model,
  features: readonly number[],
): Float64Array {
  const sums = new Float64Array(OUTPUTS);
  for (const feature of features) {
    const row = rowOf[feature] ?? 0;
    if (row === 0) continue;
    for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at++) {
      const output = outputs[at] ?? 0;
      sums[output] = (sums[output] ?? 0) + (weights[at] ?? 0);
    }
  }
  return sums;
}
