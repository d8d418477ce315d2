import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMail } from '../../src/reading/read-mail.ts';
import { makeMail } from './make-mail.ts';

/** Sentences by what they announce, one a line: what the engine must read, and what it must not. */
const OUTCOMES = ['lost', 'won', 'postponed', 'none'] as const;

/** Of the sentences with a decision at least this part is read; the rest are known to be missed. */
const LEAST_READ = 0.9;

const sentences = (outcome: string) =>
  readFileSync(join(import.meta.dirname, 'announcements', `${outcome}.txt`), 'utf8')
    .trim()
    .split('\n');

const readAs = (sentence: string) => readMail(makeMail(`${sentence}\n\nDana`)).outcome;

describe.each(OUTCOMES)('%s', (outcome) => {
  const all = sentences(outcome);
  const missed = all.filter((sentence) => readAs(sentence) !== outcome);

  test(`most sentences are read as ${outcome}`, () => {
    expect(1 - missed.length / all.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_READ);
  });
});

test.each(sentences('none'))('no alarm: %s', (sentence) => {
  expect(readAs(sentence)).toBe('none');
});
