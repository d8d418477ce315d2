import { MOST_WEIGHT, type Packed, type PackedRow, packRows } from '../reading/model/packed.ts';
import type { Rows } from './train-model.ts';

export interface PackedModel {
  packed: Packed;
  scale: number;
  /** How many features and weights are left. */
  features: number;
  weights: number;
}

/**
 * Rounds weights to whole numbers of `scale` and leaves out those that round to nothing.
 * @param finest the smallest weight that is kept, also the step between weights
 */
export function packModel(rows: Rows, finest: number): PackedModel {
  const packedRows: PackedRow[] = [];
  let count = 0;
  for (const [feature, row] of [...rows].sort(([a], [b]) => a - b)) {
    const weights = [...row].flatMap((weight, output) => {
      const whole = Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(weight / finest)));
      return whole === 0 ? [] : [[output, whole] as const];
    });
    if (weights.length === 0) continue;
    count += weights.length;
    packedRows.push({ feature, weights });
  }
  return { packed: packRows(packedRows), scale: finest, features: packedRows.length, weights: count };
}
