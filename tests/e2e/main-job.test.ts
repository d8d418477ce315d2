import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { gmailWin, mailbox, outlookPostponed, ownMail, question, storyLoss } from '../environment/mails.ts';
import { Roundcube } from '../environment/roundcube.ts';
import { openInFull, openInPreview, signIn } from '../environment/roundcube-pages.ts';
import { firstMissing, titled } from './environment.ts';
import { fieldValue, launchChromium, readBook, readChip, save, screenshotPath } from './rep.ts';

const problem = firstMissing('chromium', 'roundcube');

describe.skipIf(problem)(titled('the main job in Chromium, on a real Roundcube', problem), () => {
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

  const listOfSent = () => page.goto(`${roundcube.url}?_task=mail&_mbox=Sent`);
  const inbox = () => page.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`);

  test('a mail that announces a loss gets one chip that says so, with the deciding sentence', async () => {
    const frame = await openInPreview(page, storyLoss.subject);
    expect(await readChip(frame)).toMatchObject({
      state: 'lost',
      label: 'Lost · staying with current vendor',
      quote: 'After a long talk we decided to stay with Cooper Business Machines.',
    });
    expect(await page.locator('lossbook-chip').count()).toBe(0);
    expect(await frame.locator('lossbook-chip').count()).toBe(1);
  });

  test('the chip is one line of 28 px, and shows the sentence on hover and on focus', async () => {
    const frame = await openInPreview(page, storyLoss.subject);
    await page.mouse.move(0, 0);
    expect((await readChip(frame)).height).toBe(28);
    const quote = frame.locator('lossbook-chip q');
    expect(await quote.isVisible()).toBe(false);
    await frame.locator('lossbook-chip .label').hover();
    expect(await quote.isVisible()).toBe(true);
    await page.screenshot({ path: screenshotPath('chip') });
    await page.mouse.move(0, 0);
    await frame.locator('lossbook-chip button').focus();
    expect(await quote.isVisible()).toBe(true);
  });

  test.each([
    ['a win in HTML above Gmail’s quote', gmailWin, 'won'],
    ['a postponement above Outlook’s header block', outlookPostponed, 'postponed'],
    ['a question above a marked quote', question, 'neutral'],
  ])('%s is read from the new text alone', async (_, mail, state) => {
    const frame = await openInPreview(page, mail.subject);
    expect((await readChip(frame)).state).toBe(state);
  });

  test('the rep’s own mail gets none', async () => {
    await listOfSent();
    const frame = await openInPreview(page, ownMail.subject);
    await page.waitForTimeout(1_000);
    expect(await frame.locator('lossbook-chip').count()).toBe(0);
    await inbox();
  });

  test('the full page shows the same message under the same key', async () => {
    const inPreview = await readChip(await openInPreview(page, storyLoss.subject));
    await openInFull(page, storyLoss.subject);
    expect((await readChip(page)).key).toBe(inPreview.key);
    await inbox();
  });

  test('moving on takes the chip along, and leaving takes it away', async () => {
    await openInPreview(page, storyLoss.subject);
    const frame = await openInPreview(page, question.subject);
    expect((await readChip(frame)).state).toBe('neutral');
    expect(await frame.locator('lossbook-chip').count()).toBe(1);
    const popup = await browser.openPopup(page);
    await popup.waitForSelector('form');
    expect(await fieldValue(popup, 'contactEmail')).toBe('dana@harbordental.example');
    await popup.close();
  });

  test('a click of the rep opens the tag form, a click of the page’s scripts does nothing', async () => {
    const frame = await openInPreview(page, storyLoss.subject);
    await readChip(frame);
    const session = await browser.context.newCDPSession(page);
    const forms = async () =>
      (await session.send('Target.getTargets')).targetInfos.filter(({ url }) =>
        url.includes('src/popup/index.html'),
      );
    await frame.evaluate(() =>
      document.querySelector('lossbook-chip')?.shadowRoot?.querySelector('button')?.click(),
    );
    await page.waitForTimeout(1_000);
    expect(await forms()).toEqual([]);
    await frame.locator('lossbook-chip button').click();
    await expect.poll(async () => (await forms()).length, { timeout: 5_000 }).toBe(1);
    // Closed before it has loaded, the popup would count as not opened.
    await page.waitForTimeout(1_000);
    expect(await forms()).toHaveLength(1);
    for (const { targetId } of await forms()) await session.send('Target.closeTarget', { targetId });
    await session.detach();
  });

  test('the form is filled from the mail and saved with one press', async () => {
    const frame = await openInPreview(page, storyLoss.subject);
    await readChip(frame);
    const popup = await browser.openPopup(page);
    await popup.waitForSelector('form');
    await expect.poll(() => fieldValue(popup, 'company')).toBe('Harborview Title');
    expect(await fieldValue(popup, 'contactName')).toBe('Joanna Petrakis');
    expect(await fieldValue(popup, 'contactEmail')).toBe('jpetrakis@harborviewtitle.example');
    expect(await fieldValue(popup, 'title')).toBe('Copier proposal');
    expect(await fieldValue(popup, 'outcome')).toBe('lost');
    expect(await fieldValue(popup, 'lostTo')).toBe('incumbent');
    expect(await fieldValue(popup, 'competitor')).toBe('Cooper Business Machines');
    expect(await fieldValue(popup, 'pricePosition')).toBe('equal');
    expect(await fieldValue(popup, 'termMonths')).toBe('36');
    expect(await fieldValue(popup, 'interests')).toBe('managed IT, backup');
    expect(await fieldValue(popup, 'winnerLacks')).toBe('managed IT,backup');
    await popup.screenshot({ path: screenshotPath('popup') });
    await save(popup);
    const [row] = await readBook(popup);
    expect(row).toMatchObject({
      outcome: 'lost',
      lostTo: 'incumbent',
      decidedOn: '2026-11-23',
      competitor: 'Cooper Business Machines',
      termMonths: 36,
      recontact: '2029-05-23',
    });
    expect(row?.reasons).toMatchObject([{ code: 'relationship' }, { code: 'service' }]);
    await popup.close();
  });

  test('the chip then says it is logged, and the form shows that deal and edits it', async () => {
    const frame = await openInPreview(page, storyLoss.subject);
    expect(await readChip(frame)).toMatchObject({
      state: 'logged',
      label: expect.stringMatching(/^Lost, logged .* · call /),
    });
    const popup = await browser.openPopup(page);
    await popup.fill('[name=notes]', 'Ask for a copy of the lease.');
    await save(popup);
    const rows = await readBook(popup);
    expect(rows.map(({ notes }) => notes)).toEqual(['Ask for a copy of the lease.']);
    await popup.close();
  });

  test('the numbers count it', async () => {
    const popup = await browser.openPopup(page);
    await popup.click('button[name=numbers]');
    expect(await popup.locator('.hero').textContent()).toBe('.000');
    expect(await popup.locator('.average').textContent()).toMatch(/0 won of 1 decided/);
    expect(await popup.getByRole('region', { name: 'Why we lost: main reason' }).textContent()).toMatch(
      /Relationship1/,
    );
    await popup.close();
  });

  test('a deleted deal comes back with Undo', async () => {
    const popup = await browser.openPopup(page);
    await popup.click('button[name=book]');
    await popup.locator('.deal-row').hover();
    await popup.getByRole('button', { name: 'Delete Harborview Title' }).click();
    await expect.poll(() => popup.locator('.deal-row').count()).toBe(0);
    await popup.click('button[name=undo]');
    await expect.poll(() => popup.locator('.deal-row').count()).toBe(1);
    await popup.close();
  });

  test('the export is a file with the deal in it', async () => {
    const popup = await browser.openPopup(page);
    await popup.click('button[name=book]');
    const [download] = await Promise.all([
      popup.waitForEvent('download'),
      popup.click('button[name=export]'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^lossbook-spreadsheet-\d{4}-\d{2}-\d{2}\.csv$/);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toMatch(/^\uFEFFid,"company",/);
    expect(csv).toContain(',"Harborview Title","Joanna Petrakis",');
    await popup.close();
  });

  test('a half-filled form survives the popup’s closing', async () => {
    await openInPreview(page, question.subject).then(readChip);
    const first = await browser.openPopup(page);
    await first.fill('[name=notes]', 'half a thought');
    await first.close();
    const second = await browser.openPopup(page);
    await second.waitForSelector('form');
    expect(await fieldValue(second, 'notes')).toBe('half a thought');
    await second.click('button[name=start-over]');
    await expect.poll(() => fieldValue(second, 'notes')).toBe('');
    await second.close();
  });

  test('a page that may not be read says so, and the deal can be logged by hand', async () => {
    const other = await browser.context.newPage();
    await other.goto(roundcube.url.replace('127.0.0.1', 'localhost'));
    const popup = await browser.openPopup(other);
    await popup.waitForSelector('form');
    expect(await popup.getByRole('note').textContent()).toMatch(/No open mail was found/);
    await popup.getByRole('radio', { name: 'Won' }).check();
    await popup.fill('[name=company]', 'Walk-in GmbH');
    await save(popup);
    expect((await readBook(popup)).map(({ company }) => company)).toContain('Walk-in GmbH');
    await popup.close();
    await other.close();
  });
});
