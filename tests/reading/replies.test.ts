import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toLabelled } from '../../src/cli/labels.ts';
import { macroF1, type Scored } from '../../src/cli/scores.ts';
import { readMail } from '../../src/reading/read-mail.ts';

/** Labelled mails of a file beside this test. */
function readFile(name: string) {
  return readFileSync(join(import.meta.dirname, 'replies', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const labelled = toLabelled(JSON.parse(line));
      if (typeof labelled === 'string') throw new Error(labelled);
      return labelled;
    });
}

/** The mails that were looked at while the rules were written, and those that never were. */
const tunedOn = readFile('tuned-on.jsonl');
const unseen = readFile('unseen.jsonl');
const mails = [...tunedOn, ...unseen];

const read = (one: (typeof mails)[number]): Scored => ({
  ...one,
  id: one.mail.id,
  reading: readMail(one.mail),
});

describe.each(mails.filter(({ mail }) => /^s-00[1-5]$/.test(mail.id)))('the story, $mail.id', (one) => {
  const { mail, label } = one;
  const { winnerLacks, confidence, evidence, ...facts } = readMail(mail);

  test('is read rightly in every field', () => {
    expect(facts).toEqual({ ...label, interests: facts.interests });
    expect([...facts.interests].sort()).toEqual([...label.interests].sort());
  });

  test('names what the winner does not sell', () => {
    expect(winnerLacks.length).toBeGreaterThan(0);
    for (const name of winnerLacks) expect(label.interests).toContain(name);
  });

  test('is sure of it, with words of the mail for every field', () => {
    expect(confidence).toBeGreaterThan(0.8);
    expect(Object.keys(evidence).length).toBeGreaterThan(4);
  });
});

test.each(mails)('$mail.id: every piece of evidence is verbatim', ({ mail }) => {
  const { quote, evidence } = readMail(mail);
  for (const piece of [quote, ...Object.values(evidence).flat()]) expect(mail.text).toContain(piece);
});

test.each([
  { name: 'mails the rules were written on', mails: tunedOn, leastF1: 0.95, leastRight: 0.98 },
  { name: 'English mails nobody tuned to', mails: unseen, leastF1: 0.65, leastRight: 0.85 },
])('$name: decisions are read, and alarms are right', ({ mails, leastF1, leastRight }) => {
  const scored = mails.filter(({ lang }) => lang === 'en').map(read);
  const alarms = scored.filter(({ reading }) => reading.outcome !== 'none');
  const right = alarms.filter(({ label }) => label.outcome !== 'none');
  expect(macroF1(scored)).toBeGreaterThan(leastF1);
  expect(right.length / alarms.length).toBeGreaterThan(leastRight);
});
