import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { violationsOf } from './axe.ts';
import { makeBook } from './book.ts';
import { firstMissing, titled } from './environment.ts';
import { launchChromium, readBook, screenshotPath } from './rep.ts';

const problem = firstMissing('chromium');
const DEALS = 10_000;
/** Thousands of strict writes on a busy machine. */
const PATIENCE = { timeout: 60_000 };

describe.skipIf(problem)(
  titled('the pipeline with 10,000 deals in Chromium', problem),
  { timeout: 240_000 },
  () => {
    let browser: ExtensionBrowser;

    beforeAll(async () => {
      browser = await launchChromium();
      await makeBook(await browser.open('src/dashboard/index.html'), DEALS);
    }, 300_000);
    afterAll(() => browser?.close());

    async function open(address = '', size = { width: 1280, height: 800 }): Promise<Page> {
      const page = await browser.open(`src/dashboard/index.html${address}`);
      page.setDefaultTimeout(PATIENCE.timeout);
      await page.setViewportSize(size);
      return page;
    }

    const counted = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor();
    const names = (page: Page) => page.$$eval('.deal-open', (all) => all.map((one) => one.textContent ?? ''));
    const hash = (page: Page) => page.evaluate(() => location.hash);

    test('opens first, draws the rows in sight only, and goes on as it is scrolled', async () => {
      const page = await open();
      await counted(page, '10,000 deals');
      expect(await page.locator('.deal-row').count()).toBeLessThan(60);
      const first = await names(page);
      await page.locator('.deal-area').evaluate((area) => area.scrollTo(0, 3_000));
      await expect.poll(async () => (await names(page)).includes(first[0] ?? ''), PATIENCE).toBe(false);
      for (let round = 0; round < 5; round += 1) {
        await page.locator('.deal-area').evaluate((area) => area.scrollTo(0, area.scrollHeight));
        await page.waitForTimeout(100);
      }
      expect(await page.locator('.deal-area').evaluate((area) => area.scrollHeight)).toBeGreaterThan(15_000);
      expect(await page.locator('.deal-row').count()).toBeLessThan(60);
      await page.close();
    });

    test('keeps order, filter, search and the open deal over reload and back', async () => {
      const page = await open();
      await counted(page, '10,000 deals');
      await page.getByRole('button', { name: 'Company' }).click();
      await page.selectOption('[name=filter-outcome]', 'won');
      await page.fill('[name=search]', 'bakery');
      await expect.poll(() => hash(page), PATIENCE).toContain('q=bakery');
      await expect
        .poll(async () => (await names(page)).every((name) => name.includes('Bakery')), PATIENCE)
        .toBe(true);
      const listed = (await names(page)).slice(0, 10);
      await page.locator('.deal-open').first().click();
      await page.waitForSelector('.book-panel form');
      await page.reload();
      await page.waitForSelector('.book-panel form');
      await expect.poll(async () => (await names(page)).slice(0, 10), PATIENCE).toEqual(listed);
      expect(await page.inputValue('[name=search]')).toBe('bakery');
      expect(await page.inputValue('[name=filter-outcome]')).toBe('won');
      expect(await page.getAttribute('th.cell-company', 'aria-sort')).toBe('ascending');
      await page.goBack();
      await page.waitForSelector('.book-panel', { state: 'detached' });
      expect((await names(page)).slice(0, 10)).toEqual(listed);
      await page.close();
    });

    test('by keys alone: search, walk, select, delete, undo, open, leave', async () => {
      const page = await open('#book?sort=company&order=asc');
      await counted(page, '10,000 deals');
      await page.keyboard.press('/');
      await page.keyboard.type('duluth');
      await counted(page, '10 deals');
      await page.keyboard.press('Enter');
      const [first, second, third] = await names(page);
      for (const key of ['Space', 'j', 'Space']) await page.keyboard.press(key);
      await page.getByText('2 selected').waitFor();
      await page.screenshot({ path: screenshotPath('pipeline-selected') });
      const remove = page.locator('[name=bulk-delete]');
      for (let presses = 0; presses < 20 && !(await isFocused(remove)); presses += 1)
        await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await counted(page, '8 deals');
      await page.getByText('2 deals deleted').waitFor();
      expect((await names(page))[0]).toBe(third);
      for (let presses = 0; presses < 20 && !(await isFocused(page.locator('[name=undo]'))); presses += 1)
        await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await counted(page, '10 deals');
      await expect.poll(async () => (await names(page)).slice(0, 2), PATIENCE).toEqual([first, second]);
      for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
      await page.waitForSelector('.book-panel form');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.book-panel', { state: 'detached' });
      for (const key of ['End', 'Space']) await page.keyboard.press(key);
      await page.getByText('1 selected').waitFor();
      await page.keyboard.press('Escape');
      await page.waitForSelector('.selection-bar', { state: 'detached' });
      await page.close();
    });

    const isFocused = (element: ReturnType<Page['locator']>) =>
      element.evaluate((one) => one === document.activeElement);

    test('thousands are changed and deleted at once, and it is all taken back', async () => {
      const page = await open('#book?outcome=postponed');
      await page.waitForSelector('.deal-row');
      await page.waitForFunction(() => /\d deals$/.test(document.querySelector('.count')?.textContent ?? ''));
      const before = await page.textContent('.count');
      await page.click('[name=select-all]');
      await page.waitForSelector('.selection-bar');
      await page.selectOption('[name=bulk-field]', 'competitor');
      await page.fill('[name=bulk-value]', 'Initech');
      await page.click('[name=bulk-apply]');
      await page.getByText(/^[\d,]+ deals changed$/).waitFor();
      await expect
        .poll(() => page.$$eval('td.cell-competitor', ([cell]) => cell?.textContent), PATIENCE)
        .toBe('Initech');
      await page.click('[name=undo]');
      await expect
        .poll(() => page.$$eval('td.cell-competitor', ([cell]) => cell?.textContent), PATIENCE)
        .toBe('');
      await page.click('[name=select-all]');
      await page.waitForSelector('.selection-bar');
      await page.click('[name=bulk-delete]');
      await page.getByText(/No deal matches/).waitFor();
      expect((await readBook(page)).length).toBe(DEALS);
      await page.click('[name=undo]');
      await counted(page, before ?? '');
      expect((await readBook(page)).filter((row) => row.deletedAt !== undefined)).toEqual([]);
      await page.close();
    });

    test('a change elsewhere shows at once, and the deal tells its story', async () => {
      const page = await open('#book?sort=company&order=asc&q=duluth');
      const other = await open('#book?sort=company&order=asc&q=duluth');
      await counted(page, '10 deals');
      await other.locator('.deal-open').first().click();
      await other.waitForSelector('.book-panel form');
      await other.getByRole('radio', { name: 'Postponed' }).check();
      await other.click('[name=save]');
      await other.waitForSelector('.form-status.good');
      await expect
        .poll(() => page.$$eval('td.cell-outcome', ([cell]) => cell?.textContent), PATIENCE)
        .toBe('Postponed');
      await other.locator('.story summary').click();
      await other.getByText(/Outcome: .* → Postponed/).waitFor();
      await other.screenshot({ path: screenshotPath('pipeline-story') });
      await page.close();
      await other.close();
    });

    const looks = [
      { name: 'wide', address: '', size: { width: 1280, height: 800 }, opens: false },
      { name: 'deal', address: '', size: { width: 1280, height: 800 }, opens: true },
      { name: 'narrow', address: '', size: { width: 360, height: 640 }, opens: false },
      { name: 'narrow-deal', address: '', size: { width: 360, height: 640 }, opens: true },
      { name: 'zoomed', address: '', size: { width: 640, height: 400 }, opens: false },
      {
        name: 'nothing',
        address: '#book?q=nowhere&outcome=won',
        size: { width: 1280, height: 800 },
        opens: false,
      },
    ];
    test.each(looks.flatMap((look) => (['light', 'dark'] as const).map((scheme) => ({ ...look, scheme }))))(
      'looks: $name, $scheme',
      async ({ name, address, size, opens, scheme }) => {
        const page = await open(address, size);
        await page.emulateMedia({ colorScheme: scheme });
        await page.waitForSelector(name === 'nothing' ? '[name=show-all]' : '.deal-row');
        if (opens) {
          await page.locator('.deal-open').nth(2).click();
          await page.waitForSelector('.book-panel form');
        }
        await page.waitForFunction(() => document.querySelector('.count')?.textContent !== '');
        await page.waitForTimeout(200);
        await page.screenshot({ path: screenshotPath(`pipeline-${name}-${scheme}`) });
        expect(await violationsOf(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0);
        await page.close();
      },
    );
  },
);
