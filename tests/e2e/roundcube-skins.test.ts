import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { gmailWin, ownMail, question, storyLoss } from '../environment/mails.ts';
import { Roundcube } from '../environment/roundcube.ts';
import { openInFull, openInPreview, signIn } from '../environment/roundcube-pages.ts';
import { firstMissing, titled } from './environment.ts';
import { fieldValue, launchChromium, readChip } from './rep.ts';

const problem = firstMissing('chromium', 'roundcube');

/** Elastic, the skin of most, has the whole main job in a file of its own. */
describe.skipIf(problem)(titled('Roundcube’s older skins, in Chromium', problem), () => {
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    // A site is a host, whatever its ports.
    await browser.addSite('http://127.0.0.1/');
    page = await browser.context.newPage();
  });
  afterAll(() => browser?.close());

  describe.each(['larry', 'classic'])('%s', (skin) => {
    let roundcube: Roundcube;

    beforeAll(async () => {
      roundcube = await Roundcube.start({
        mails: [storyLoss, gmailWin, question, ownMail],
        settings: { skin },
      });
      await signIn(page, roundcube.url);
      await page.waitForSelector(`link[href*="skins/${skin}/"]`, { state: 'attached' });
    });
    afterAll(() => roundcube?.stop());

    async function expectStory(place: Page | Frame, around: Page): Promise<string | null | undefined> {
      const { state, quote, height, key } = await readChip(place);
      expect({ state, quote, height }).toEqual({
        state: 'lost',
        quote: 'After a long talk we decided to stay with Cooper Business Machines.',
        height: 28,
      });
      expect(await place.locator('lossbook-chip').count()).toBe(1);
      const popup = await browser.openPopup(around);
      await popup.waitForSelector('form');
      await expect.poll(() => fieldValue(popup, 'company')).toBe('Harborview Title');
      expect(await fieldValue(popup, 'contactName')).toBe('Joanna Petrakis');
      expect(await fieldValue(popup, 'contactEmail')).toBe('jpetrakis@harborviewtitle.example');
      expect(await fieldValue(popup, 'title')).toBe('Copier proposal');
      expect(await fieldValue(popup, 'competitor')).toBe('Cooper Business Machines');
      await popup.close();
      return key;
    }

    test('preview, full page and a window of its own: one chip, the same message, a filled form', async () => {
      const inPreview = await expectStory(await openInPreview(page, storyLoss.subject), page);
      await openInFull(page, storyLoss.subject);
      expect(await expectStory(page, page)).toBe(inPreview);
      const window = await browser.context.newPage();
      await window.goto(`${page.url()}&_extwin=1`);
      expect(await expectStory(window, window)).toBe(inPreview);
      await window.close();
    });

    test('in the preview the chip moves along', async () => {
      await page.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`);
      expect(await readChip(await openInPreview(page, gmailWin.subject))).toMatchObject({ state: 'won' });
      const frame = await openInPreview(page, question.subject);
      expect(await readChip(frame)).toMatchObject({ state: 'neutral' });
      expect(await frame.locator('lossbook-chip').count()).toBe(1);
    });

    test('the rep’s own mail gets none', async () => {
      await page.goto(`${roundcube.url}?_task=mail&_mbox=Sent`);
      const frame = await openInPreview(page, ownMail.subject);
      await page.waitForTimeout(1_000);
      expect(await frame.locator('lossbook-chip').count()).toBe(0);
    });
  });
});
