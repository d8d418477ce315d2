import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { mailbox, question, storyLoss } from '../environment/mails.ts';
import { Roundcube } from '../environment/roundcube.ts';
import { openInPreview, signIn } from '../environment/roundcube-pages.ts';
import { firstMissing, titled } from './environment.ts';
import { fieldValue, launchChromium, readBook, readChip, save } from './rep.ts';

const problem = firstMissing('chromium', 'roundcube');

describe.skipIf(problem)(titled('nothing is lost in Chromium', problem), () => {
  let roundcube: Roundcube;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    roundcube = await Roundcube.start({ mails: mailbox });
    browser = await launchChromium();
    await browser.addSite(roundcube.url);
  });
  afterAll(async () => {
    await browser?.close();
    browser?.removeProfile();
    await roundcube?.stop();
  });

  async function openMail(subject: string) {
    const page = await browser.context.newPage();
    await signIn(page, roundcube.url);
    return { page, frame: await openInPreview(page, subject) };
  }

  test('a worker that was ended is woken by the next mail, and the form still knows the open one', async () => {
    const { page, frame } = await openMail(storyLoss.subject);
    await readChip(frame);
    await browser.stopWorker();
    const popup = await browser.openPopup(page);
    await expect.poll(() => fieldValue(popup, 'company')).toBe('Harborview Title');
    await popup.close();
    await browser.stopWorker();
    expect((await readChip(await openInPreview(page, question.subject))).state).toBe('neutral');
    await page.close();
  });

  test('the browser is asked to keep the book when the disk runs low', async () => {
    const dashboard = await browser.context.newPage();
    await dashboard.addInitScript(() => {
      const { persist } = StorageManager.prototype;
      StorageManager.prototype.persist = function (this: StorageManager) {
        document.documentElement.dataset.asked = 'yes';
        return persist.call(this);
      };
    });
    await dashboard.goto(`chrome-extension://${browser.extensionId}/src/dashboard/index.html`);
    await dashboard.waitForSelector('html[data-asked=yes]');
    await dashboard.close();
  });

  test('what said "Saved" is there after the browser was killed in the same moment', async () => {
    const { page, frame } = await openMail(storyLoss.subject);
    await readChip(frame);
    const popup = await browser.openPopup(page);
    await expect.poll(() => fieldValue(popup, 'company')).toBe('Harborview Title');
    await popup.fill('[name=notes]', 'written just before the power went');
    await save(popup);
    await browser.kill();

    browser = await launchChromium({ profileDir: browser.profileDir });
    const dashboard = await browser.open('src/dashboard/index.html');
    await dashboard.click('button[name=book]');
    await dashboard.waitForSelector('.deal-row');
    expect(await readBook(dashboard)).toMatchObject([
      { company: 'Harborview Title', notes: 'written just before the power went' },
    ]);
    await dashboard.close();
  });

  test('the site is watched again after the restart, and the mail shows its deal', async () => {
    const { page, frame } = await openMail(storyLoss.subject);
    expect((await readChip(frame)).state).toBe('logged');
    const popup = await browser.openPopup(page);
    await expect.poll(() => fieldValue(popup, 'notes')).toBe('written just before the power went');
    await save(popup);
    expect(await readBook(popup)).toHaveLength(1);
    await page.close();
    await popup.close();
  });

  test('a removed site is left alone from then on', async () => {
    const dashboard = await browser.open('src/dashboard/index.html#sites');
    await dashboard.getByRole('button', { name: 'Remove 127.0.0.1' }).click();
    await dashboard.getByText(/no longer works on 127\.0\.0\.1/).waitFor();
    await dashboard.close();
    const { page, frame } = await openMail(storyLoss.subject);
    await page.waitForTimeout(1_000);
    expect(await frame.locator('lossbook-chip').count()).toBe(0);
    await page.close();
  });

  test('a book that cannot be opened says so, and the form keeps what was typed', async () => {
    const popup = await browser.context.newPage();
    await popup.addInitScript(() => {
      // What Firefox does in a private window, and Chromium when its profile is damaged.
      IDBFactory.prototype.open = () => {
        throw new DOMException('no database here', 'InvalidStateError');
      };
    });
    await popup.goto(`chrome-extension://${browser.extensionId}/src/popup/index.html?tab=999999`);
    await popup.waitForSelector('form');
    await popup.getByRole('radio', { name: 'Lost' }).check();
    await popup.fill('[name=notes]', 'not yet on disk');
    await popup.click('button[name=save]');
    expect(await popup.getByRole('alert').textContent()).toMatch(/does not let Lossbook open its book/);
    expect(await fieldValue(popup, 'notes')).toBe('not yet on disk');
    await popup.close();

    const again = await browser.open('src/popup/index.html?tab=999999');
    await again.waitForSelector('form');
    expect(await fieldValue(again, 'notes')).toBe('not yet on disk');
    await save(again);
    await again.close();
  });
});
