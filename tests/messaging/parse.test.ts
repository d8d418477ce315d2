import { expect, test } from 'vitest';
import { MESSAGE_LIMITS } from '../../src/messaging/limits.ts';
import { parseFromContent, parseFromPage, parseOpenMessage } from '../../src/messaging/parse.ts';

const message = {
  key: 'roundcube:mail.example/INBOX/42',
  webmail: 'roundcube',
  url: 'https://mail.example/?_uid=42',
  subject: 'Re: Copiers',
  from: { name: 'Dana', email: 'dana@firm.example' },
  to: [{ name: '', email: 'rep@sales.example' }],
  receivedDay: '2026-11-24',
  text: 'No thanks.',
  ownAddress: '',
};

test('a message of its form is taken as it is', () => {
  expect(parseFromContent({ type: 'message-opened', message })).toEqual({ type: 'message-opened', message });
  expect(parseFromContent({ type: 'message-left', key: 'k' })).toEqual({ type: 'message-left', key: 'k' });
  expect(parseFromPage({ type: 'deals-changed', messageKeys: ['k'] })).toBeDefined();
  expect(parseFromPage({ type: 'reminders-changed' })).toEqual({ type: 'reminders-changed' });
});

test('what is not asked for is left behind', () => {
  expect(parseOpenMessage({ ...message, html: '<script>' })).toEqual(message);
});

test.each([
  ['no key', { key: '' }],
  ['a key without end', { key: 'k'.repeat(MESSAGE_LIMITS.key + 1) }],
  ['a link that runs script', { url: 'javascript:alert(1)' }],
  ['a link to data', { url: 'data:text/html,x' }],
  ['text beyond the limit', { text: 'x'.repeat(MESSAGE_LIMITS.text + 1) }],
  ['a day that does not exist', { receivedDay: '2026-02-30' }],
  ['a sender that is no object', { from: 'dana' }],
  ['recipients without end', { to: Array.from({ length: 201 }, () => ({ name: '', email: '' })) }],
])('%s is refused', (_, change) => {
  expect(parseOpenMessage({ ...message, ...change })).toBeUndefined();
});

test.each([null, undefined, 7, 'message-opened', {}, { type: 'deals-changed', messageKeys: [] }])(
  'a content script cannot say %j',
  (value) => {
    expect(parseFromContent(value)).toBeUndefined();
  },
);

test('a page cannot pass a content script’s message', () => {
  expect(parseFromPage({ type: 'message-opened', message })).toBeUndefined();
});
