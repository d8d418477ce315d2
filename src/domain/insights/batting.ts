import { type Interval, wilson } from '../stats.ts';

/** Decisions and what they make as a batting average. */
export interface Batting {
  won: number;
  lost: number;
  /** won + lost. */
  decided: number;
  /** won / decided, 0..1; null before the first decision. */
  average: number | null;
  /** Range the true average lies in with 95 % likelihood; null before the first decision. */
  interval: Interval | null;
}

/** Below this many decisions not even a range is worth a line of its own. */
export const TOO_FEW = 5;

export function toBatting(won: number, lost: number): Batting {
  const decided = won + lost;
  if (decided === 0) return { won, lost, decided, average: null, interval: null };
  return { won, lost, decided, average: won / decided, interval: wilson(won, decided) };
}
