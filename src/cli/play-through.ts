import { join } from 'node:path';
import { errors, type Page } from 'playwright-core';
import type { ExtensionBrowser } from './browser/chromium.ts';

/** The mail the whole story is about. */
const STORY = 'tri-county';
/** The week's other decisions, so that the figures have something to count. */
const OTHERS = ['harbor-dental', 'ferrante-lumber', 'northfield-schools', 'st-brendan'];

interface Options {
  browser: ExtensionBrowser;
  mailboxUrl: string;
  /** Where the pictures and the file go. */
  outDir: string;
  say: (line: string) => void;
}

/**
 * Does what a rep does with a loss: sees it, logs it, looks at the numbers, takes the file for the
 * CRM along. Leaves a picture of each step.
 * @throws Error when a step does not do what it should
 */
export async function playThrough({ browser, mailboxUrl, outDir, say }: Options): Promise<void> {
  const picture = (page: Page, name: string) => page.screenshot({ path: join(outDir, `${name}.png`) });
  const mail = await browser.context.newPage();

  const chip = await openMail(mail, mailboxUrl, STORY);
  if (chip.state !== 'lost') throw new Error(`the chip of the lost deal says "${chip.state}", not "lost"`);
  await mail.hover('lossbook-chip');
  await picture(mail, '01-chip');
  say(`Opened the mail. Its chip says: ${chip.label}`);

  const form = await browser.openPopup(mail);
  await form.waitForSelector('button[name=save]');
  await picture(form, '02-tag-form');
  const winner = await form.inputValue('input[name=competitor]');
  const term = await form.inputValue('input[name=termMonths]');
  const interests = await form.inputValue('input[name=interests]');
  say(`The form is filled from the mail: won by ${winner}, ${term} months, also wants ${interests}.`);
  const saved = await save(form);
  await picture(form, '03-saved');
  say(`Saved with one press. ${saved}`);
  await form.close();

  await mail.bringToFront();
  await mail.waitForSelector('lossbook-chip[data-state=logged]');
  await picture(mail, '04-logged');
  say('The chip in the mail says that it is logged.');

  for (const id of OTHERS) {
    await openMail(mail, mailboxUrl, id);
    const other = await browser.openPopup(mail);
    await save(other);
    await other.close();
  }
  say(`Logged the ${OTHERS.length} other decisions of the week, with one press each.`);

  const book = await browser.openPopup(mail);
  await book.click('button[name=numbers]');
  const average = await book.textContent('.hero');
  await picture(book, '05-numbers');
  say(`The batting average is ${average}.`);
  await book.click('button[name=book]');
  await book.waitForSelector('.deal-row');
  await picture(book, '06-book');
  const [download] = await Promise.all([book.waitForEvent('download'), book.click('button[name=export]')]);
  const file = download.suggestedFilename();
  await download.saveAs(join(outDir, file));
  say(`Exported the book to ${file}.`);
  await book.close();

  const dashboard = await browser.open('src/dashboard/index.html');
  await dashboard.click('button[name=book]');
  await dashboard.waitForSelector('.deal-row');
  await picture(dashboard, '07-dashboard');
  await dashboard.close();
}

/** Opens a thread and waits until its chip says what it found. */
async function openMail(page: Page, mailboxUrl: string, id: string) {
  await page.bringToFront();
  await page.goto(`${mailboxUrl}#/inbox/${id}`);
  await page.waitForSelector(`#reading[data-thread="${id}"]`);
  const heading = await page.textContent('h1');
  const chip = page.locator('article', { has: page.locator('lossbook-chip:not([data-state=reading])') });
  try {
    await chip.waitFor({ timeout: 10_000 });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    throw new Error(`no chip came up in the mail "${heading}"`, { cause: error });
  }
  return page.locator('lossbook-chip').evaluate((element) => ({
    state: element.getAttribute('data-state'),
    label: element.shadowRoot?.querySelector('.label')?.textContent ?? '',
  }));
}

/** Presses Save and gives back what the form then says. */
async function save(form: Page): Promise<string> {
  await form.click('button[name=save]');
  await form.waitForSelector('.form-status.good');
  return (await form.textContent('.form-status')) ?? '';
}
