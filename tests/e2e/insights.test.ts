import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { fillBook } from '../../src/cli/browser/fill-book.ts';
import { violationsOf } from './axe.ts';
import { firstMissing, titled } from './environment.ts';
import { tellingDeals } from './insights-book.ts';
import { launchChromium, screenshotPath } from './rep.ts';

const problem = firstMissing('chromium');
const path = 'src/dashboard/index.html';
const desk = { width: 1280, height: 800 };

describe.skipIf(problem)(titled('the insights in Chromium', problem), () => {
  describe.each([60, 10_000])('with %i deals', (count) => {
    let browser: ExtensionBrowser;

    beforeAll(async () => {
      browser = await launchChromium();
      const page = await browser.open(path);
      await page.click('button[name=insights]');
      await page.waitForSelector('.insights .empty');
      await page.screenshot({ path: screenshotPath('insights-empty') });
      await fillBook(page, tellingDeals(count));
      await page.close();
    });
    afterAll(() => browser?.close());

    async function open(size = desk, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
      const page = await browser.open(path);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await page.click('button[name=insights]');
      // Ten thousand deals take their time on a busy machine.
      await page.waitForSelector('.headline .hero', { timeout: 40_000 });
      return page;
    }

    test.each([
      ['light', desk, 'light'],
      ['dark', desk, 'dark'],
      ['narrow', { width: 360, height: 740 }, 'light'],
      // A window of this size at 200 % has half of it in CSS pixels.
      ['zoomed', { width: 640, height: 400 }, 'light'],
    ] as const)('%s: nothing for axe to say, nothing cut off at the side', async (name, size, scheme) => {
      const page = await open(size, scheme);
      await page.locator('section[aria-label="Why we lost"] .spot').first().click();
      await page.waitForTimeout(250);
      await page.screenshot({ path: screenshotPath(`insights-${count}-${name}`), fullPage: true });
      expect(await violationsOf(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.close();
    });

    test('a bar lists as many deals as it says', { timeout: 180_000 }, async () => {
      const page = await open();
      for (const chart of [
        'Why we lost',
        'Who it went to',
        'Who we lost against',
        'Our price on losses',
        'What else they want',
      ]) {
        const card = page.locator(`section[aria-label="${chart}"]`);
        const spots = await card.locator('.spot').all();
        // Of thousands of rows the longest and the shortest list are enough.
        for (const spot of count > 1_000 ? [spots.at(0), spots.at(-1)] : spots) {
          if (!spot) throw new Error(`${chart} has no bars`);
          const says = /: ([\d,]+) (?:deal|account)/.exec((await spot.getAttribute('aria-label')) ?? '')?.[1];
          await spot.click();
          const all = card.locator('button[name=all-deals]');
          if (await all.isVisible()) await all.click();
          expect(await card.locator('.listed-deal').count()).toBe(Number(says?.replace(',', '')));
          await spot.click();
        }
      }
      await page.close();
    });

    test('a listed deal opens in the book', async () => {
      const page = await open();
      await page.locator('section[aria-label="Who it went to"] .spot').first().click();
      const row = page.locator('.listed-deal').first();
      const company = await row.locator('.listed-name').textContent();
      await row.click();
      await page.waitForSelector('form');
      expect(await page.inputValue('[name=company]')).toBe(company);
      await page.close();
    });

    test('charts are saved as real SVG and PNG files', async () => {
      const page = await open();
      for (const name of ['average', 'main-reasons', 'interests']) {
        const svg = await fileOf(page, `${name}-svg`);
        expect(svg.name).toMatch(new RegExp(`^lossbook-${name}-\\d{4}-\\d{2}-\\d{2}\\.svg$`));
        expect(svg.bytes.toString()).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
        expect(svg.bytes.toString()).not.toMatch(/NaN|var\(|class=/);
        const png = await fileOf(page, `${name}-png`);
        expect(png.name).toMatch(new RegExp(`^lossbook-${name}-\\d{4}-\\d{2}-\\d{2}\\.png$`));
        expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
        expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(800);
        expect(png.bytes.length).toBeGreaterThan(10_000);
      }
      await page.close();
    });

    test('what is printed is paper and figures, no controls', async () => {
      const page = await open(desk, 'dark');
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.locator('.sidebar').isVisible()).toBe(false);
      expect(await page.locator('.insights .button:visible').count()).toBe(0);
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(30, 28, 25)');
      await page.setViewportSize({ width: 720, height: 1000 });
      await page.waitForTimeout(250);
      await page.screenshot({ path: screenshotPath(`insights-${count}-print`), fullPage: true });
      await page.close();
    });

    test('every bar and control can be reached with Tab and shows that it has the focus', {
      timeout: 180_000,
    }, async () => {
      const page = await open();
      const wanted = await page.locator('.insights :is(button, summary):visible').count();
      await page.focus('button[name=insights]');
      let reached = 0;
      for (let presses = 0; presses < wanted + 10; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element?.closest('.insights')) return undefined;
          const ringed = element.closest('label') ?? element;
          return { tag: element.tagName, outline: getComputedStyle(ringed).outlineStyle };
        });
        if (!focused) continue;
        expect(focused.outline).toBe('solid');
        if (focused.tag !== 'INPUT') reached += 1;
        if (reached === wanted) break;
      }
      expect(reached).toBe(wanted);
      await page.close();
    });
  });
});

async function fileOf(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click(`button[name="${button}"]`),
  ]);
  const file = screenshotPath(`chart-${button}`).replace(/\.png$/, button.endsWith('svg') ? '.svg' : '.png');
  await download.saveAs(file);
  return { name: download.suggestedFilename(), bytes: await readFile(file) };
}
