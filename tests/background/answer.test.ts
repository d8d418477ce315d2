import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer } from '../../src/background/answer.ts';
import { emptyFields } from '../../src/domain/deal.ts';
import type { OpenMessage } from '../../src/domain/mail.ts';
import { database } from '../../src/store/database.ts';
import { saveDeal } from '../../src/store/deals.ts';
import { openMessagesOf } from '../../src/store/open-messages.ts';
import browser, { resetBrowser } from '../fakes/browser.ts';
import { storyMail } from '../ui/open-popup.tsx';

const message: OpenMessage = {
  ...storyMail,
  text: 'Hi Ben,\n\nwe decided to stay with our current vendor.\n\nMarlene',
};
const content = { id: 'lossbook', url: 'https://mail.example/', tab: { id: 7, windowId: 1 }, frameId: 3 };
const page = { id: 'lossbook', url: 'chrome-extension://lossbook/src/popup/index.html' };
const ask = (request: unknown, sender: object = content) =>
  answer(request, sender as Parameters<typeof answer>[1]);

beforeEach(async () => {
  await resetBrowser();
  await database().deals.clear();
});
afterEach(() => vi.restoreAllMocks());

describe('who may ask what', () => {
  test.each([
    ['another extension', { ...content, id: 'stranger' }],
    ['a content script without a tab', { id: 'lossbook', url: 'https://mail.example/' }],
  ])('%s is not answered', async (_, sender) => {
    expect(await ask({ type: 'message-opened', message }, sender)).toBeUndefined();
    expect(await openMessagesOf(7)).toEqual([]);
  });

  test('a page of ours cannot pass for a content script, nor the other way round', async () => {
    expect(await ask({ type: 'message-opened', message }, page)).toBeUndefined();
    expect(await ask({ type: 'deals-changed', messageKeys: [] })).toBeUndefined();
  });
});

describe('an open message', () => {
  test('is read, kept for the popup, and gets its chip', async () => {
    expect(await ask({ type: 'message-opened', message })).toMatchObject({
      ok: true,
      value: { state: 'lost', label: 'Lost · staying with current vendor', action: 'Log it' },
    });
    expect((await openMessagesOf(7)).map((record) => record.reading.outcome)).toEqual(['lost']);
  });

  test('of the rep’s own gets none and is not kept', async () => {
    const own = { ...message, ownAddress: message.from.email.toUpperCase() };
    expect(await ask({ type: 'message-opened', message: own })).toEqual({ ok: true, value: null });
    expect(await openMessagesOf(7)).toEqual([]);
  });

  test('is forgotten when it leaves, even if that is said in the same breath', async () => {
    await Promise.all([
      ask({ type: 'message-opened', message }),
      ask({ type: 'message-left', key: message.key }),
    ]);
    expect(await openMessagesOf(7)).toEqual([]);
  });

  test('is forgotten when its frame is loaded anew, and others stay', async () => {
    await ask({ type: 'message-opened', message });
    await ask({ type: 'message-opened', message: { ...message, key: 'other' } }, { ...content, frameId: 4 });
    await ask({ type: 'page-started' });
    expect((await openMessagesOf(7)).map((record) => record.message.key)).toEqual(['other']);
  });

  test('that is in the book says so, and its chip follows a change', async () => {
    await saveDeal({ fields: { ...emptyFields(), outcome: 'won' }, message }, new Date(2026, 2, 3));
    expect(await ask({ type: 'message-opened', message })).toMatchObject({
      value: { state: 'logged', label: expect.stringMatching(/^Won, logged Mar 3/), action: 'Open' },
    });
    const sent = vi.spyOn(browser.tabs, 'sendMessage');
    await ask({ type: 'deals-changed', messageKeys: [message.key] }, page);
    expect(sent).toHaveBeenCalledWith(
      7,
      expect.objectContaining({
        type: 'chip-changed',
        key: message.key,
        chip: expect.objectContaining({ state: 'logged' }),
      }),
    );
  });

  test('keeps its chip when the book cannot be opened', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(database().deals, 'where').mockImplementation(() => {
      throw Object.assign(new Error('private'), { name: 'InvalidStateError' });
    });
    expect(await ask({ type: 'message-opened', message })).toMatchObject({ value: { state: 'lost' } });
  });
});
