import { expect, test } from 'vitest';
import { FEATURE_BITS, featuresOf } from '../../src/reading/model/features.ts';
import { OUTPUTS } from '../../src/reading/model/heads.ts';
import { MAIL_FEATURES, mailFeatures } from '../../src/reading/model/mail-features.ts';
import { packRows, sumWeights, unpackModel } from '../../src/reading/model/packed.ts';
import { makeSentenceModel } from '../../src/reading/model/sentence-model.ts';
import { SETTINGS, train } from '../../src/training/train.ts';
import { exp } from '../../src/training/train-model.ts';
import { readTrainingFiles } from '../../src/training/training-files.ts';

const TEXT = readTrainingFiles([
  {
    lang: 'en',
    name: 'small.txt',
    text: `= lost incumbent
We {stay|remain} with {them|our vendor}.
We renewed with our vendor.
= won
We {accept|approve} your {quote|offer}.
Your offer is accepted.
= postponed
Let us {wait|hold off} until spring.
This waits until next year.
= none
Can you send {a quote|an offer}?
Thanks for the {call|visit}.
= none; newsletter
Unsubscribe here.
`,
  },
]);
const FEW = {
  ...SETTINGS,
  composed: 20,
  epochs: 20,
  l1: { outcome: 0.01, lostTo: 0.01, reasons: 0.01, price: 0.01, wish: 0.01, kind: 0.01 },
  leastLines: { en: 1, others: 1 },
  finest: 0.06,
};

test('the same text gives the same bytes', () => {
  expect(train(TEXT, FEW)).toEqual(train(TEXT, FEW));
});

test('what is learnt is told from what it learnt from', () => {
  const { packed, scale } = train(TEXT, FEW);
  const ask = makeSentenceModel(packed, scale);
  const best = (gist: string) =>
    Object.entries(ask(gist).outcome).reduce((most, other) => (other[1] > most[1] ? other : most))[0];
  expect(
    [
      'we remain with our vendor.',
      'we approve your offer.',
      'let us wait until spring.',
      'thanks for the call.',
    ].map(best),
  ).toEqual(['lost', 'won', 'postponed', 'none']);
});

test('a packed model holds the weights it was given', () => {
  const features = 2 ** FEATURE_BITS;
  const rows = [
    { feature: 0, weights: [[0, 3]] as const },
    {
      feature: 300,
      weights: [
        [1, -44],
        [OUTPUTS - 1, 44],
      ] as const,
    },
    { feature: features - 1, weights: [[2, -1]] as const },
  ];
  const model = unpackModel(packRows(rows), features);
  expect([...sumWeights(model, [0, 300, 300, 7, features - 1])]).toEqual(
    Array.from({ length: OUTPUTS }, (_, output) =>
      output === 0 ? 3 : output === 1 ? -88 : output === 2 ? -1 : output === OUTPUTS - 1 ? 88 : 0,
    ),
  );
});

test('every figure of a mail has its name', () => {
  const nobody = { name: '', email: '' };
  expect(mailFeatures({ subject: '', from: nobody, to: nobody }, [], undefined)).toHaveLength(
    MAIL_FEATURES.length,
  );
});

test.each([-50, -40, -3.2, -0.001, 0, 0.5, 7, 39])('exp(%d) is e to its power', (x) => {
  if (x <= -40) expect(exp(x)).toBeCloseTo(0, 12);
  else expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 3);
});

test('features do not see accents, but do see the order of words and a question mark', () => {
  expect(featuresOf('año')).toEqual(featuresOf('ano'));
  expect(featuresOf('you chose them')).not.toEqual(featuresOf('them chose you'));
  expect(featuresOf('go ahead?')).not.toEqual(featuresOf('go ahead.'));
});
