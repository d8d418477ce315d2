import type { Page } from 'playwright-core';
import { ExtensionBrowser } from '../browser/chromium.ts';
import { fillBook } from '../browser/fill-book.ts';
import { findChromium } from '../browser/find-browser.ts';
import { buildIfStale, extensionDir } from '../build-extension.ts';
import { madeUpDeals } from '../made-up-deals.ts';
import { type Figure, median } from './figure.ts';

const DEALS = 100_000;
const ROUNDS = 5;
const PAGE_PATH = 'src/dashboard/index.html';
/** A rep does not notice a tenth of a second. */
const LIMIT_MS = 100;
/** A search waits 80 ms for the next letter before it starts. */
const SEARCH_LIMIT_MS = 200;
/** No index holds all words: a rare one is looked for deal by deal. */
const RARE_LIMIT_MS = 2_000;

/** What the pipeline takes from the rep's action to the rows on screen, with a book of 100,000 deals. */
export async function benchBook(): Promise<Figure[]> {
  const failure = buildIfStale('chrome');
  if (failure) throw new Error(failure);
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium was found; CHROME_PATH may name one');
  const browser = await ExtensionBrowser.launch({
    executablePath,
    extensionDir: extensionDir('chrome'),
    isHeadless: true,
  });
  browser.context.setDefaultTimeout(120_000);
  try {
    const page = await browser.open(`${PAGE_PATH}#book`);
    await page.waitForSelector('.list-notice button');
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${browser.extensionId}/${PAGE_PATH}#settings`);
    for (let from = 0; from < DEALS; from += 10_000) await fillBook(page, madeUpDeals(10_000, from));
    return await measure(page);
  } finally {
    await browser.close();
  }
}

async function measure(page: Page): Promise<Figure[]> {
  const firstPage: number[] = [];
  const nextPage: number[] = [];
  const sorted: number[] = [];
  const filtered: number[] = [];
  const searched: number[] = [];
  const rare: number[] = [];
  const names =
    "[...document.querySelectorAll('.deal-open')].slice(0, 3).map((one) => one.textContent).join()";
  const click = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click()`;
  const scroll =
    "(() => { const area = document.querySelector('.deal-area'); area.scrollTop = area.scrollHeight; })()";
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.click('button[name=settings]');
    firstPage.push(await timed(page, click('button[name=book]'), "document.querySelector('.deal-row')"));
    await quiet(page);
    nextPage.push(
      await timed(
        page,
        `window.before = document.querySelector('.deal-area').scrollHeight; ${scroll}`,
        "document.querySelector('.deal-area').scrollHeight > window.before",
      ),
    );
    await quiet(page);
    const changed = `${names} !== window.before`;
    const remember = `window.before = ${names};`;
    sorted.push(await timed(page, `${remember} ${click('th.cell-company button')}`, changed));
    await quiet(page);
    filtered.push(
      await timed(
        page,
        `${remember} (() => { const field = document.querySelector('[name=filter-outcome]'); field.value = 'won';
          field.dispatchEvent(new Event('change', { bubbles: true })); })()`,
        changed,
      ),
    );
    await quiet(page);
    searched.push(await timed(page, `${remember} ${type('bakery')}`, changed));
    await quiet(page);
    await page.evaluate(type(''));
    await page.click('[name=clear-filters]');
    await quiet(page);
    rare.push(await timed(page, `${remember} ${type('duluth')}`, changed));
    await quiet(page);
    await page.evaluate(type(''));
    await quiet(page);
  }
  const figure = (name: string, values: number[], limit: number): Figure => ({
    figure: `${DEALS.toLocaleString('en')} deals: ${name}`,
    measured: median(values),
    limit,
    unit: 'ms',
  });
  return [
    figure('first page', firstPage, LIMIT_MS),
    figure('next page', nextPage, LIMIT_MS),
    figure('another order', sorted, LIMIT_MS),
    figure('a filter', filtered, LIMIT_MS),
    figure('search, first rows', searched, SEARCH_LIMIT_MS),
    figure('search for a word of one deal in 1,000', rare, RARE_LIMIT_MS),
  ];
}

/** Types into the search field as a rep does. */
function type(words: string): string {
  return `(() => { const field = document.querySelector('[name=search]'); field.value = ${JSON.stringify(words)};
    field.dispatchEvent(new Event('input', { bubbles: true })); })()`;
}

/** From the action to the frame in which its effect is on screen. */
function timed(page: Page, action: string, isDone: string): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const start = performance.now();
    ${action};
    const look = () => (${isDone}) ? resolve(performance.now() - start) : requestAnimationFrame(look);
    requestAnimationFrame(look);
  })`);
}

/** Waits until everything that was found is counted, so that one measurement leaves the next alone. */
async function quiet(page: Page): Promise<void> {
  await page.waitForTimeout(200);
  await page.getByText(/^[\d,]+ deals?$/).waitFor();
}
