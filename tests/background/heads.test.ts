import { beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../../src/background/answer.ts';
import { openMessagesOf } from '../../src/store/open-messages.ts';
import { dropPageState, findProblem } from '../../src/store/page-state.ts';
import browser, { resetBrowser } from '../fakes/browser.ts';

beforeEach(resetBrowser);

const frame = (frameId: number, tabId = 7) =>
  ({ id: 'lossbook', url: 'https://mail.firm.example/', tab: { id: tabId }, frameId }) as never;
const head = {
  url: 'https://www.icloud.com/mail/1',
  subject: 'Re: offer',
  from: { name: 'Dana Whitlock', email: 'dana@firm.example' },
  to: [{ name: 'Ben', email: 'ben@rep.example' }],
  receivedDay: '2026-11-03',
  ownAddress: 'ben@rep.example',
};
const bare = {
  key: 'icloud:abc',
  webmail: 'icloud',
  url: '',
  subject: '',
  from: { name: '', email: '' },
  to: [],
  receivedDay: '',
  text: 'We are staying with our current vendor.',
  ownAddress: '',
};
const opened = (message: object, place: never) => answer({ type: 'message-opened', message }, place);
const shown = (value: object | null, place: never) =>
  answer({ type: 'head-shown', webmail: 'icloud', head: value }, place);

test.each(['head first', 'body first'])('head and body of two frames are one message: %s', async (order) => {
  const told = vi.spyOn(browser.tabs, 'sendMessage');
  if (order === 'head first') {
    await shown(head, frame(1));
    expect(await opened(bare, frame(2))).toMatchObject({ value: { state: 'lost' } });
  } else {
    await opened(bare, frame(2));
    await shown(head, frame(1));
    expect(told).toHaveBeenCalledWith(7, expect.objectContaining({ type: 'chip-changed', key: bare.key }));
  }
  const [record] = await openMessagesOf(7);
  expect(record?.message).toEqual({ ...bare, ...head, key: expect.stringMatching(/^icloud:abc\/\w+$/) });
  told.mockRestore();
});

test('the same few words from two prospects are two messages, known to their frame by one key', async () => {
  await shown(head, frame(1));
  await opened(bare, frame(2));
  const [first] = await openMessagesOf(7);
  await answer({ type: 'message-left', key: bare.key }, frame(2));
  expect(await openMessagesOf(7)).toEqual([]);
  await shown({ ...head, from: { name: 'Lee Kim', email: 'lee@other.example' } }, frame(1));
  await opened(bare, frame(2));
  const [second] = await openMessagesOf(7);
  expect(second?.message.key).not.toBe(first?.message.key);
  expect([first?.frameKey, second?.frameKey]).toEqual([bare.key, bare.key]);
});

test('the head of another tab, another webmail, an earlier page or the frame itself is none of it', async () => {
  await shown(head, frame(1, 8));
  await answer({ type: 'head-shown', webmail: 'gmx', head }, frame(3));
  await shown(head, frame(4));
  await answer({ type: 'page-started' }, frame(4));
  await shown(head, frame(2));
  await opened(bare, frame(2));
  const [record] = await openMessagesOf(7);
  expect(record?.message).toEqual(bare);
});

test('a message with a sender keeps it', async () => {
  await shown(head, frame(1));
  const own = { ...bare, from: { name: 'Lee Kim', email: '' } };
  await opened(own, frame(2));
  expect((await openMessagesOf(7))[0]?.message.from).toEqual(own.from);
});

test('what is not understood is remembered until it is, or the page goes', async () => {
  const problem = { webmail: 'gmail', field: 'body', selector: '.a3s' };
  const say = (value: object | null, frameId = 0) =>
    answer({ type: 'page-unreadable', problem: value }, frame(frameId));
  await say(problem);
  expect(await findProblem(7)).toEqual(problem);
  expect(await findProblem(8)).toBeUndefined();
  await say(null);
  expect(await findProblem(7)).toBeUndefined();
  await say(problem, 2);
  await dropPageState(7, 22);
  expect(await findProblem(7)).toEqual(problem);
  await dropPageState(7);
  expect(await findProblem(7)).toBeUndefined();
});
