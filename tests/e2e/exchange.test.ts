import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { violationsOf } from './axe.ts';
import { makeBook } from './book.ts';
import { firstMissing, titled } from './environment.ts';
import { launchChromium, readBook, screenshotPath } from './rep.ts';

const problem = firstMissing('chromium');

/** Presses Save and gives the file as it lies on the disk. */
async function save(page: Page): Promise<{ name: string; rows: Record<string, string>[] }> {
  const downloading = page.waitForEvent('download');
  await page.click('button[name=save-export]');
  const download = await downloading;
  const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(await download.path(), 'utf8'), {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  await page.waitForSelector('.exchange-save .notice.good');
  return { name: download.suggestedFilename(), rows: data };
}

describe.skipIf(problem)(titled('the export in Chromium', problem), () => {
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    await makeBook(await browser.open('src/dashboard/index.html'), 60);
    page = await browser.open('src/dashboard/index.html');
    await page.click('button[name=exchange]');
    await page.selectOption('select[name=preset]', 'hubspot');
    await page.waitForSelector('.preview td');
  });
  afterAll(() => browser?.close());

  test('gives the file for a CRM, with the stage as the rep’s CRM calls it', async () => {
    await page.getByText('Your names in HubSpot').click();
    await page.fill('input[name="stages.lost"]', 'Lost, call again');
    const { name, rows } = await save(page);
    expect(name).toMatch(/^lossbook-hubspot-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(rows).toHaveLength(60);
    const book = await readBook(page);
    const byId = new Map(rows.map((row) => [row['Lossbook Id'], row]));
    const stages: Record<string, string> = {
      lost: 'Lost, call again',
      won: 'Closed Won',
      postponed: 'Presentation Scheduled',
      open: 'Presentation Scheduled',
    };
    for (const deal of book) {
      const row = byId.get(String(deal.id));
      expect(row?.['Company Name']).toBe(deal.company);
      expect(row?.['Deal Stage']).toBe(stages[String(deal.outcome)]);
    }
  });

  test('then gives only the deal that was changed, and says which was deleted', async () => {
    const popup = await browser.open('src/popup/index.html?tab=0');
    await popup.click('button[name=book]');
    await popup.locator('.deal-open').first().click();
    await popup.waitForSelector('form');
    await popup.fill('[name=notes]', '=1+1, "quoted"\nsecond line');
    await popup.click('button[name=save]');
    await popup.waitForSelector('.form-status.good');
    await popup.reload();
    await popup.click('button[name=book]');
    await popup
      .getByRole('button', { name: /^Delete/ })
      .nth(1)
      .click();
    await popup.waitForSelector('button[name=undo]');
    await popup.close();
    await page.selectOption('select[name=what]', 'changes');
    await page.waitForSelector('text=/^1 deal$/');
    await page.waitForSelector('text=/^1 deal was deleted since/');
    const { rows } = await save(page);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.['Deal Description']).toContain('=1+1, "quoted"\nsecond line');
  });

  test('is there after the browser forgot the page: names and the day of the last export', async () => {
    await page.reload();
    await page.click('button[name=exchange]');
    await page.selectOption('select[name=preset]', 'hubspot');
    await page.waitForSelector('.preview td');
    await page.getByText('Your names in HubSpot').click();
    expect(await page.inputValue('input[name="stages.lost"]')).toBe('Lost, call again');
    expect(await page.locator('option[value=changes]').isEnabled()).toBe(true);
  });

  test('makes the further files as well', async () => {
    await page.getByText('What else they want, as new opportunities').click();
    const names: string[] = [];
    const note = (download: { suggestedFilename: () => string }) => names.push(download.suggestedFilename());
    page.on('download', note);
    await page.click('button[name=save-export]');
    await page.waitForSelector('.exchange-save .notice.good');
    await expect.poll(() => names.length).toBe(2);
    page.off('download', note);
    expect(names[1]).toMatch(/^lossbook-hubspot-opportunities-/);
  });

  const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } };
  test.each([
    ['wide', 'light'],
    ['wide', 'dark'],
    ['narrow', 'light'],
  ] as const)('%s and %s: nothing for axe to say, nothing cut off at the side', async (size, scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize(sizes[size]);
    await page.waitForTimeout(250);
    await page.screenshot({ path: screenshotPath(`exchange-${size}-${scheme}`), fullPage: true });
    expect(await violationsOf(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  test('a name that cannot be is said to be wrong, and nothing is saved', async () => {
    await page.setViewportSize(sizes.wide);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByText(/fields to create in HubSpot first$/).click();
    await page.fill('input[name="stages.won"]', '');
    await page.waitForTimeout(250);
    await page.screenshot({ path: screenshotPath('exchange-error-light'), fullPage: true });
    expect(await page.getAttribute('button[name=save-export]', 'aria-disabled')).toBe('true');
    expect(await violationsOf(page)).toEqual([]);
    await page.click('button[name=reset-names]');
    await expect.poll(() => page.getAttribute('button[name=save-export]', 'aria-disabled')).toBe('false');
  });
});
