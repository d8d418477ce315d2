import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { storyLoss } from '../environment/mails.ts';
import { Sogo } from '../environment/sogo.ts';
import { goInSogo, openInSogo, signInToSogo } from '../environment/sogo-pages.ts';
import { firstMissing, titled } from './environment.ts';
import { launchChromium, readChip } from './rep.ts';

const problem = firstMissing('chromium', 'sogo');

describe.skipIf(problem)(titled('"Ask why" in Chromium, on a real SOGo', problem), () => {
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    browser = await launchChromium();
    // A site is a host, whatever its ports.
    await browser.addSite('http://127.0.0.1/');
  });
  afterAll(() => browser?.close());

  describe.each(['text', 'html'] as const)('that writes %s', (compose) => {
    let sogo: Sogo;
    let page: Page;

    beforeAll(async () => {
      sogo = await Sogo.start({ mails: [storyLoss], compose });
      // All ports of a machine share their cookies.
      await browser.context.clearCookies();
      page = await browser.context.newPage();
      await signInToSogo(page, sogo.url);
    });
    afterAll(() => sogo?.stop());

    /** What stands in the reply that is open: its lines, where it is formatted as the rep sees them. */
    async function writtenReply(): Promise<string> {
      if (compose === 'text') return page.inputValue('#mailEditor textarea[name="content"]');
      // biome-ignore lint/performance/useDomNodeTextContent: the lines are what is looked at
      return page.frameLocator('#mailEditor .cke_wysiwyg_frame').locator('body').innerText();
    }

    test('one click in the popup writes into the reply, above the quotation, which gets no chip', async () => {
      await openInSogo(page, storyLoss.subject);
      await readChip(page);
      const popup = await browser.openPopup(page);
      await popup.waitForSelector('form');
      await popup.click('button[name=ask-why]');
      await popup.getByText('Written into your reply').waitFor();
      await popup.close();
      await expect.poll(writtenReply).toMatch(/^Hi Joanna,\n\nThank you for letting me know/);
      expect(await writtenReply()).toMatch(/managed IT and backup[\s\S]*\n\nKind regards\n\n.*wrote:/);
      expect(await page.locator('lossbook-chip').count()).toBe(1);
      for (const frame of page.frames().slice(1))
        expect(await frame.locator('lossbook-chip').count()).toBe(0);
    });

    test('SOGo itself has seen the text: it is in the draft it saves, which gets no chip', async () => {
      await page.click('#mailEditor [ng-click="editor.save()"]');
      await page.waitForResponse((response) => response.url().includes('/save'));
      await page.click('#mailEditor [ng-click="editor.cancel()"]');
      await page.waitForSelector('#mailEditor', { state: 'detached' });
      await goInSogo(page, '0/Drafts/1');
      const text = page.locator('#detailView .sg-mail-part');
      await expect.poll(() => text.textContent()).toMatch(/Hi Joanna,[\s\S]*Kind regards[\s\S]*wrote:/);
      await expect.poll(() => page.locator('lossbook-chip').count()).toBe(0);
    });
  });
});
