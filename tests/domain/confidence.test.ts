import { describe, expect, test } from 'vitest';
import { isUnsure, showsAs } from '../../src/domain/confidence.ts';

describe('how a reading is shown', () => {
  test.each([
    ['lost', 1, 'outcome', false],
    ['won', 0.8, 'outcome', false],
    ['lost', 0.79, 'question', true],
    ['postponed', 0.5, 'question', true],
    ['won', 0.49, 'neutral', true],
    ['lost', 0, 'neutral', true],
    ['lost', Number.NaN, 'neutral', true],
    ['none', 0.99, 'neutral', false],
    ['none', 0.1, 'neutral', false],
  ] as const)('%s at %d: %s', (outcome, confidence, shownAs, unsure) => {
    expect(showsAs({ outcome, confidence })).toBe(shownAs);
    expect(isUnsure({ outcome, confidence })).toBe(unsure);
  });
});
