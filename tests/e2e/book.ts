import type { Page } from 'playwright-core';
import { fillBook } from '../../src/cli/browser/fill-book.ts';
import { madeUpDeals } from '../../src/cli/made-up-deals.ts';

/** Fills the book of the browser with invented deals, past the extension's own code; `page` is the dashboard. */
export async function makeBook(page: Page, count: number): Promise<void> {
  await page.waitForSelector('button[name=book]');
  await page.click('button[name=book]');
  await page.waitForSelector('.list-notice button');
  await fillBook(page, madeUpDeals(count));
  await page.close();
}
