import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { hostileMails, mailbox } from '../environment/mails.ts';
import { Roundcube } from '../environment/roundcube.ts';
import { openInFull, openInPreview, signIn } from '../environment/roundcube-pages.ts';
import { firstMissing, titled } from './environment.ts';
import { fieldValue, launchChromium, readBook, readChip, save } from './rep.ts';

const problem = firstMissing('chromium', 'roundcube');

describe.skipIf(problem)(titled('bad input in Chromium', problem), () => {
  let roundcube: Roundcube;
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    roundcube = await Roundcube.start({ mails: mailbox });
    browser = await launchChromium();
    await browser.addSite(roundcube.url);
    page = await browser.context.newPage();
    await signIn(page, roundcube.url);
  });
  afterAll(async () => {
    await browser?.close();
    await roundcube?.stop();
  });

  /** Opens a mail, its chip and its form, fills in what is missing, saves, and gives the stored row. */
  async function logMail(mail: (typeof hostileMails)[keyof typeof hostileMails]) {
    const frame = await openInPreview(page, mail.subject);
    const chip = await readChip(frame);
    const popup = await browser.openPopup(page);
    await popup.waitForSelector('form');
    if ((await fieldValue(popup, 'outcome')) === '') await popup.getByRole('radio', { name: 'Lost' }).check();
    await save(popup);
    const rows = await readBook(popup);
    const row = rows.find(({ messageKeys }) => Array.isArray(messageKeys) && messageKeys.includes(chip.key));
    await popup.close();
    return { frame, chip, row };
  }

  test('an empty mail can be logged', async () => {
    const { chip, row } = await logMail(hostileMails.empty);
    expect(chip.state).toBe('neutral');
    expect(row).toMatchObject({ outcome: 'lost', contactName: 'Ann Lee', quote: '' });
  });

  test('a mail of five megabytes is read at once', async () => {
    const { chip, row } = await logMail(hostileMails.huge);
    expect(chip.state).toBe('lost');
    expect(row).toMatchObject({ quote: 'We decided to stay with our current vendor.' });
  });

  test('a mail of quotes only announces nothing', async () => {
    expect((await logMail(hostileMails.onlyQuotes)).chip.state).toBe('neutral');
  });

  test('script in a mail does not run, an imitated chip is left alone, hidden text does not count', async () => {
    const { frame, chip, row } = await logMail(hostileMails.script);
    expect(chip).toMatchObject({ state: 'lost' });
    expect(await page.title()).not.toContain('owned');
    expect(await frame.title()).not.toContain('owned');
    expect(String(row?.quote)).toContain('We decided to stay with our current vendor.');
    expect(row).toMatchObject({ outcome: 'lost', title: '<img src=x onerror=alert(1)>' });
    expect(await frame.locator('lossbook-chip[data-message^="roundcube:"]').count()).toBe(1);
  });

  test('a formula for a name is text in the form and runs in no spreadsheet', async () => {
    const { row } = await logMail(hostileMails.formulaName);
    expect(String(row?.contactName)).toMatch(/^=HYPERLINK/);
    const popup = await browser.openPopup(page);
    await popup.click('button[name=book]');
    const [download] = await Promise.all([
      popup.waitForEvent('download'),
      popup.click('button[name=export]'),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toContain(`"'=HYPERLINK`);
    expect(csv).toContain(`,"'=1+1",`);
    await popup.close();
  });

  test('a mail without a sender can be logged', async () => {
    expect((await logMail(hostileMails.noSender)).row).toMatchObject({
      contactName: '',
      contactEmail: '',
      company: '',
    });
  });

  test('emoji and right-to-left text come through whole', async () => {
    const { row } = await logMail(hostileMails.rightToLeft);
    expect(row).toMatchObject({ contactName: '🦊 דנה כהן', title: 'הצעת מחיר 📠' });
  });

  test('a name of 300 characters fits the form', async () => {
    const { row } = await logMail(hostileMails.longName);
    expect(String(row?.contactName).length).toBeGreaterThan(250);
    const popup = await browser.openPopup(page);
    await popup.waitForSelector('form');
    await popup.fill('[name=company]', 'Donaudampfschifffahrtsgesellschaft '.repeat(10));
    expect((await fieldValue(popup, 'company')).length).toBe(300);
    await save(popup);
    await popup.click('button[name=book]');
    const overflow = await popup.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await popup.close();
  });

  test('two mails open in two windows keep their own forms', async () => {
    const second = await browser.context.newPage();
    await second.goto(roundcube.url);
    await second.waitForSelector('#messagelist tbody tr.message');
    await openInFull(second, hostileMails.empty.subject);
    await readChip(second);
    await openInPreview(page, hostileMails.noSender.subject).then(readChip);
    const [one, other] = [await browser.openPopup(page), await browser.openPopup(second)];
    await expect.poll(() => fieldValue(one, 'title')).toBe('nobody');
    await expect.poll(() => fieldValue(other, 'title')).toBe('empty');
    await Promise.all([one.close(), other.close(), second.close()]);
  });
});
