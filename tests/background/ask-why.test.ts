import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../../src/background/answer.ts';
import type { MessageKey } from '../../src/domain/mail.ts';
import { changeSettings } from '../../src/store/settings.ts';
import browser, { resetBrowser } from '../fakes/browser.ts';

const key = 'gmail:1' as MessageKey;
const frame = (frameId: number) =>
  ({ id: 'lossbook', url: 'https://mail.firm.example/', tab: { id: 7, windowId: 1 }, frameId }) as never;
const page = { id: 'lossbook', url: 'chrome-extension://lossbook/src/popup/index.html' } as never;
const message = {
  key,
  webmail: 'gmail',
  url: '',
  subject: 'Re: offer',
  from: { name: 'Dana Whitlock', email: 'dana@firm.example' },
  to: [],
  receivedDay: '2026-11-03',
  text: 'We stay with our vendor.',
  ownAddress: '',
};
const asks = (newText = 'We are going to stay with our vendor.') => ({
  type: 'ask-why',
  tabId: 7,
  key,
  newText,
  facts: { name: 'Dana Whitlock', company: 'Firm', interests: ['backup'] },
});
const take = (frameId: number) => answer({ type: 'take-reply' }, frame(frameId));

beforeEach(async () => {
  vi.useFakeTimers();
  await resetBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('the text goes to the first editor that opens in the tab, and to no other', async () => {
  await answer({ type: 'message-opened', message }, frame(0));
  const told = vi.spyOn(browser.tabs, 'sendMessage');
  const asked = answer(asks(), page);
  await vi.advanceTimersByTimeAsync(200);
  expect(told).toHaveBeenCalledWith(7, { type: 'open-reply', key });
  // The webmail loads a page for its editor.
  expect(await answer({ type: 'page-started' }, frame(3))).toEqual({
    ok: true,
    value: { awaitsReply: true },
  });
  const taken = (await Promise.all([take(3), take(0)])).map((one) => one?.ok && one.value);
  expect(taken).toEqual([expect.stringMatching(/^Hi Dana,[\s\S]*backup/), null]);
  await vi.advanceTimersByTimeAsync(200);
  expect(await asked).toMatchObject({ ok: true, value: { isWritten: true } });
});

test('where no editor opens, the text comes back and no later editor gets it', async () => {
  await answer({ type: 'message-opened', message }, frame(0));
  const asked = answer(asks(), page);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(await asked).toMatchObject({
    value: { isWritten: false, text: expect.stringMatching(/^Hi Dana,/) },
  });
  expect(await answer({ type: 'page-started' }, frame(3))).toEqual({
    ok: true,
    value: { awaitsReply: false },
  });
  expect(await take(3)).toEqual({ ok: true, value: null });
});

test('a page that is not watched is not waited for', async () => {
  expect(await answer(asks(), page)).toMatchObject({ value: { isWritten: false } });
});

test("it is written in the language of the mail, in the rep's own words", async () => {
  await changeSettings({ replyTemplates: { de: 'Hallo {name}, warum nicht?' } });
  const asked = await answer(asks('Wir haben uns leider für einen anderen Anbieter entschieden.'), page);
  expect(asked).toMatchObject({ value: { text: 'Hallo Dana Whitlock, warum nicht?' } });
});

test('only our own pages may ask', async () => {
  expect(await answer(asks(), frame(0))).toBeUndefined();
});
