import { expect, test } from 'vitest';
import { readMail } from '../../src/reading/read-mail.ts';
import { makeMail } from './make-mail.ts';

const LOSS = 'We decided to stay with Cooper Business Machines.';

test.each([
  [
    'We need help with managed IT and with backup, and Cooper doesn’t offer either.',
    ['managed IT', 'backup'],
    ['managed IT', 'backup'],
  ],
  [
    'Cooper doesn’t do managed IT or backup, and we need both.',
    ['managed IT', 'backup'],
    ['managed IT', 'backup'],
  ],
  ['I would be glad to hear about phone systems.', ['phone systems'], []],
  ['There is something else I would like to talk about.', [], []],
  ['We don’t need managed IT.', [], []],
  ['Thank you for the time you put into this.', [], []],
])('after a loss, "%s" asks for %j', (sentence, interests, winnerLacks) => {
  expect(readMail(makeMail(`Hi Art,\n\n${LOSS}\n\n${sentence}\n\nDana`))).toMatchObject({
    interests,
    winnerLacks,
  });
});
