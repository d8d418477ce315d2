import type { Reading } from './reading.ts';

/**
 * How plainly a reading is shown: as its outcome, in colour; as a question ("Lost?"); or not at all,
 * with the bare offer to log an outcome.
 */
export type ShownAs = 'outcome' | 'question' | 'neutral';

/**
 * From here a reading is stated. Confidence is calibrated, so at 0.8 one stated outcome in five is
 * wrong at most, and over all stated ones far fewer: few enough for a rep to believe the colour.
 */
export const SURE_FROM = 0.8;

/**
 * From here a reading is asked about: it is right more often than not, so that the question saves
 * more looking than it costs. Below, a question would be wrong most of the time.
 */
export const ASK_FROM = 0.5;

/** How a reading may be shown in the mail. */
export function showsAs({ outcome, confidence }: Pick<Reading, 'outcome' | 'confidence'>): ShownAs {
  if (outcome === 'none') return 'neutral';
  if (confidence >= SURE_FROM) return 'outcome';
  return confidence >= ASK_FROM ? 'question' : 'neutral';
}

/** Whether a reading announces a decision that the rep should check before relying on it. */
export function isUnsure({ outcome, confidence }: Pick<Reading, 'outcome' | 'confidence'>): boolean {
  return outcome !== 'none' && !(confidence >= SURE_FROM);
}
