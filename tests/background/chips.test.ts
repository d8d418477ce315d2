import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { chipFor } from '../../src/background/chips.ts';
import type { ReadOutcome } from '../../src/domain/reading.ts';
import { database } from '../../src/store/database.ts';
import { resetBrowser } from '../fakes/browser.ts';
import { storyMail, storyReading } from '../ui/open-popup.tsx';

beforeEach(async () => {
  await resetBrowser();
  await database().deals.clear();
});

describe('a chip states what is sure, asks about what is not, and is silent about guesses', () => {
  test.each<[ReadOutcome, number, state: string, label: string, isQuoted: boolean, action: string]>([
    ['lost', 0.95, 'lost', 'Lost · staying with current vendor', true, 'Log it'],
    ['lost', 0.8, 'lost', 'Lost · staying with current vendor', true, 'Log it'],
    ['lost', 0.79, 'neutral', 'Lost?', true, 'Log outcome'],
    ['won', 0.6, 'neutral', 'Won?', true, 'Log outcome'],
    ['postponed', 0.5, 'neutral', 'Postponed?', true, 'Log outcome'],
    ['lost', 0.49, 'neutral', 'No decision found', false, 'Log outcome'],
    ['none', 0.95, 'neutral', 'No decision found', false, 'Log outcome'],
  ])('%s at %d', async (outcome, confidence, state, label, isQuoted, action) => {
    const reading = { ...storyReading, outcome, confidence };
    const chip = await chipFor(
      { message: storyMail, reading, newText: storyMail.text },
      new Date(2026, 10, 24),
    );
    expect(chip).toEqual({ state, label, quote: isQuoted ? storyReading.quote : '', action });
  });
});
