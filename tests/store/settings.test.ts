import { beforeEach, describe, expect, test } from 'vitest';
import { changeSettings, readSettings } from '../../src/store/settings.ts';
import browser, { resetBrowser } from '../fakes/browser.ts';

beforeEach(resetBrowser);

describe('the settings', () => {
  test('ask nobody until the rep says so, and keep what is said', async () => {
    expect(await readSettings()).toEqual({ secondOpinion: false });
    await changeSettings({ secondOpinion: true });
    expect(await readSettings()).toEqual({ secondOpinion: true });
    await changeSettings({});
    expect(await readSettings()).toEqual({ secondOpinion: true });
  });

  test.each([['text'], [null], [['x']], [{ secondOpinion: 'yes' }], [{ secondOpinion: 1 }], [7]])(
    '%j is repaired to what holds after installation',
    async (settings) => {
      await browser.storage.local.set({ settings });
      expect(await readSettings()).toEqual({ secondOpinion: false });
    },
  );
});
