import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_TEMPLATES } from '../../src/domain/ask-why.ts';
import type { TimeOfDay } from '../../src/domain/reminder.ts';
import { changeSettings, readSettings, replyTemplates } from '../../src/store/settings.ts';
import browser, { resetBrowser } from '../fakes/browser.ts';

beforeEach(resetBrowser);

const INSTALLED = {
  secondOpinion: false,
  replyTemplates: {},
  remind: true,
  remindAt: '08:30',
  leadMonths: 6,
  followUpDays: 14,
};

describe('the settings', () => {
  test('ask nobody until the rep says so, and keep what is said', async () => {
    expect(await readSettings()).toEqual(INSTALLED);
    await changeSettings({ secondOpinion: true });
    expect(await readSettings()).toEqual({ ...INSTALLED, secondOpinion: true });
    await changeSettings({});
    expect(await readSettings()).toEqual({ ...INSTALLED, secondOpinion: true });
  });

  test.each([
    ['text'],
    [null],
    [['x']],
    [{ secondOpinion: 'yes' }],
    [{ secondOpinion: 1 }],
    [7],
    [{ remind: 'no', remindAt: '24:00', leadMonths: 0, followUpDays: 1.5 }],
    [{ remind: null, remindAt: '8:30', leadMonths: 37, followUpDays: '14' }],
    [{ remindAt: 830, leadMonths: Number.NaN, followUpDays: 366 }],
    [{ replyTemplates: { de: 5, fr: ' ', xx: 'Hello', en: 'x'.repeat(5_000) } }],
  ])('%j is repaired to what holds after installation', async (settings) => {
    await browser.storage.local.set({ settings });
    expect(await readSettings()).toEqual(INSTALLED);
  });

  test('of reminders are kept as the rep sets them', async () => {
    const own = { remind: false, remindAt: '07:05' as TimeOfDay, leadMonths: 12, followUpDays: 7 };
    await changeSettings(own);
    expect(await readSettings()).toEqual({ ...INSTALLED, ...own });
  });

  test('the words of "ask why" are ours until the rep has others', async () => {
    expect(await replyTemplates()).toEqual(DEFAULT_TEMPLATES);
    await changeSettings({ replyTemplates: { de: 'Warum?' } });
    expect(await replyTemplates()).toEqual({ ...DEFAULT_TEMPLATES, de: 'Warum?' });
  });
});
