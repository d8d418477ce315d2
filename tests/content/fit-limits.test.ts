import { expect, test } from 'vitest';
import { fitLimits } from '../../src/content/fit-limits.ts';
import type { MessageKey, OpenMessage } from '../../src/domain/mail.ts';
import { parseOpenMessage } from '../../src/messaging/parse.ts';

const message: OpenMessage = {
  key: 'generic:mail.firm.example/1' as MessageKey,
  webmail: 'generic',
  url: 'https://mail.firm.example/1',
  subject: 'Offer',
  from: { name: 'Dana', email: 'dana@firm.example' },
  to: [{ name: 'Riley', email: 'riley@sales.example' }],
  receivedDay: '',
  text: 'We stay.',
  ownAddress: 'riley@sales.example',
};

const long = 'x'.repeat(500_000);

test.each<[part: string, Partial<OpenMessage>]>([
  ['address of the page', { url: `https://mail.firm.example/${long}` }],
  ['subject', { subject: long }],
  ['name of the sender', { from: { name: long, email: 'dana@firm.example' } }],
  ['address of the sender', { from: { name: '', email: long } }],
  ['list of recipients', { to: Array.from({ length: 300 }, () => ({ name: 'x', email: 'x@firm.example' })) }],
  ['text', { text: long }],
  ['own address', { ownAddress: long }],
])('a page with an endless %s still gives a message that is accepted', (_, change) => {
  expect(parseOpenMessage({ ...message, ...change })).toBeUndefined();
  expect(parseOpenMessage(fitLimits({ ...message, ...change }))).toBeDefined();
});

test('a message within the limits stays as it is', () => {
  expect(fitLimits(message)).toEqual(message);
});
