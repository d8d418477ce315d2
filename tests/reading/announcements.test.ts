import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMail } from '../../src/reading/read-mail.ts';
import { makeMail } from './make-mail.ts';

/** Sentences by what they announce, one a line, each as a whole mail, which is the hardest case. */
const OUTCOMES = ['lost', 'won', 'postponed', 'none'] as const;

/** Of the sentences at least this part is read rightly; the others are known to be missed. */
const LEAST_READ = 0.8;
/** Of the sentences that announce nothing at most this part raises an alarm. */
const MOST_ALARMS = 0.1;

const sentences = (outcome: string) =>
  readFileSync(join(import.meta.dirname, 'announcements', `${outcome}.txt`), 'utf8')
    .trim()
    .split('\n');

const readAs = (sentence: string) => readMail(makeMail(`${sentence}\n\nDana`)).outcome;

describe.each(OUTCOMES)('%s', (outcome) => {
  const all = sentences(outcome);
  const missed = all.filter((sentence) => readAs(sentence) !== outcome);

  test(`most sentences are read as ${outcome}`, () => {
    const least = outcome === 'none' ? 1 - MOST_ALARMS : LEAST_READ;
    expect(1 - missed.length / all.length, missed.join('\n')).toBeGreaterThanOrEqual(least);
  });
});
