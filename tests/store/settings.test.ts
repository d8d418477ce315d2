import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_TEMPLATES } from '../../src/domain/ask-why.ts';
import { changeSettings, readSettings, replyTemplates } from '../../src/store/settings.ts';
import browser, { resetBrowser } from '../fakes/browser.ts';

beforeEach(resetBrowser);

const INSTALLED = { secondOpinion: false, replyTemplates: {} };

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
    [{ replyTemplates: { de: 5, fr: ' ', xx: 'Hello', en: 'x'.repeat(5_000) } }],
  ])('%j is repaired to what holds after installation', async (settings) => {
    await browser.storage.local.set({ settings });
    expect(await readSettings()).toEqual(INSTALLED);
  });

  test('the words of "ask why" are ours until the rep has others', async () => {
    expect(await replyTemplates()).toEqual(DEFAULT_TEMPLATES);
    await changeSettings({ replyTemplates: { de: 'Warum?' } });
    expect(await replyTemplates()).toEqual({ ...DEFAULT_TEMPLATES, de: 'Warum?' });
  });
});
