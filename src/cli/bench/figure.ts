/** One figure beside what it may be at the most. */
export interface Figure {
  figure: string;
  measured: number;
  limit: number;
  unit: string;
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
