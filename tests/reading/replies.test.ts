import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLabelledFile } from '../../src/cli/labelled-files.ts';
import { toLabelled } from '../../src/cli/labels.ts';
import { macroF1 } from '../../src/cli/scores.ts';
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
const heldBack = ['en-plain', 'en-hard', 'de', 'fr', 'es', 'pt', 'nl', 'it'].flatMap((name) =>
  readLabelledFile(join(import.meta.dirname, 'replies', `held-back-${name}.txt`)).map((one) => ({
    ...one,
    set: name,
  })),
);
const mails = [...tunedOn, ...unseen, ...heldBack];

const toPair = ({ mail, lang, label }: (typeof tunedOn)[number]) => ({
  lang,
  said: label.outcome,
  read: readMail(mail).outcome,
});

describe.each(mails.filter(({ mail }) => /^s-00[1-5]$/.test(mail.id)))('the story, $mail.id', (one) => {
  const { mail, label } = one;
  const { winnerLacks, confidence, evidence, ...facts } = readMail(mail);

  test('is read rightly in every field', () => {
    expect(facts).toEqual({ ...label, interests: facts.interests, reasons: facts.reasons });
    expect([...facts.reasons].sort()).toEqual([...label.reasons].sort());
    expect([...facts.interests].sort()).toEqual([...label.interests].sort());
  });

  test('names what the winner does not sell', () => {
    expect(winnerLacks.length).toBeGreaterThan(0);
    for (const name of winnerLacks) expect(label.interests).toContain(name);
  });

  test('is sure of it, with words of the mail for every field', () => {
    expect(confidence).toBeGreaterThan(0.7);
    expect(Object.keys(evidence).length).toBeGreaterThan(4);
  });
});

test.each(mails)('$mail.id: every piece of evidence is verbatim', ({ mail }) => {
  const { quote, evidence } = readMail(mail);
  for (const piece of [quote, ...Object.values(evidence).flat()]) expect(mail.text).toContain(piece);
});

const ofSet = (...sets: string[]) => heldBack.filter(({ set }) => sets.includes(set));

/** What is reached today, a little below: a change that reads worse does not go unnoticed. */
test.each([
  { name: 'mails the phrases were written on', mails: tunedOn, leastF1: 0.85, leastRight: 0.93 },
  { name: 'plain English nobody tuned to', mails: ofSet('en-plain'), leastF1: 0.85, leastRight: 0.95 },
  {
    name: 'English that nobody tuned to',
    mails: unseen.filter(({ lang }) => lang === 'en'),
    leastF1: 0.65,
    leastRight: 0.75,
  },
  { name: 'English written to mislead', mails: ofSet('en-hard'), leastF1: 0.45, leastRight: 0.75 },
  {
    name: 'six other languages',
    mails: ofSet('de', 'fr', 'es', 'pt', 'nl', 'it'),
    leastF1: 0.5,
    leastRight: 0.8,
  },
])('$name: decisions are read, and alarms are right', ({ mails, leastF1, leastRight }) => {
  const pairs = mails.map(toPair);
  const alarms = pairs.filter(({ read }) => read !== 'none');
  const right = alarms.filter(({ said }) => said !== 'none');
  expect(macroF1(pairs)).toBeGreaterThan(leastF1);
  expect(right.length / alarms.length).toBeGreaterThan(leastRight);
});
