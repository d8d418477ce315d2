import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../src/cli/browser/find-browser.ts';
import { ExtensionFirefox } from '../../src/cli/browser/firefox.ts';
import { extensionDir } from '../../src/cli/build-extension.ts';
import { question, storyLoss } from '../environment/mails.ts';
import { Roundcube } from '../environment/roundcube.ts';
import { pause } from '../environment/service.ts';
import { firstMissing, titled } from './environment.ts';

const problem = firstMissing('firefox', 'roundcube');

describe.skipIf(problem)(titled('the main job in Firefox, on a real Roundcube', problem), () => {
  let roundcube: Roundcube;
  let firefox: ExtensionFirefox;
  let page: Page;

  beforeAll(async () => {
    roundcube = await Roundcube.start({ mails: [storyLoss, question] });
    firefox = await launchFirefox();
    await firefox.addSite(roundcube.url);
    page = await firefox.browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(roundcube.url);
    await page.type('#rcmloginuser', Roundcube.login.user);
    await page.type('#rcmloginpwd', Roundcube.login.password);
    await page.click('#rcmloginsubmit');
    await page.waitForSelector('#messagelist tbody tr.message');
  });
  afterAll(async () => {
    await firefox?.close();
    await roundcube?.stop();
  });

  test('a mail that announces a loss gets one chip that says so', async () => {
    const chip = await readChip(await openMail(storyLoss.subject));
    expect(chip).toMatchObject({ count: 1, state: 'lost', label: 'Lost · staying with current vendor' });
  });

  test('a question gets a neutral one', async () => {
    expect(await readChip(await openMail(question.subject))).toMatchObject({ count: 1, state: 'neutral' });
  });

  test('the form is filled from the mail and saved; the chip then says so', async () => {
    const frame = await openMail(storyLoss.subject);
    await readChip(frame);
    const popup = await firefox.openPopup(page);
    expect(await readField(popup, 'contactEmail')).toBe('jpetrakis@harborviewtitle.example');
    expect(await readField(popup, 'competitor')).toBe('Cooper Business Machines');
    expect(await readField(popup, 'termMonths')).toBe('36');
    await popup.click('button[name=save]');
    await popup.waitForSelector('.form-status.good');
    await popup.close();
    await frame.waitForSelector('lossbook-chip[data-state=logged]');
  });

  test('opened again the mail shows its deal; the numbers count it once', async () => {
    await readChip(await openMail(storyLoss.subject));
    const popup = await firefox.openPopup(page);
    await popup.type('[name=notes]', 'Ask for the lease.');
    await popup.click('button[name=save]');
    await popup.waitForSelector('.form-status.good');
    await popup.click('button[name=numbers]');
    await popup.waitForSelector('.average');
    expect(await popup.$eval('.average', (average) => average.textContent)).toContain('0 won of 1 decided');
    await popup.close();
  });

  test('the export is a file with the deal in it', async () => {
    const popup = await firefox.openPopup(page);
    await popup.click('button[name=book]');
    await popup.waitForSelector('.deal-row');
    await popup.click('button[name=export]');
    await expect.poll(downloadedCsv, { timeout: 10_000 }).toMatch(/^\uFEFFid,"company",/);
    const csv = downloadedCsv();
    expect(csv).toContain(',"Harborview Title","Joanna Petrakis",');
    expect(csv).toContain(',"Ask for the lease.",');
    await popup.close();
  });

  test('the book outlives a restart', async () => {
    await firefox.quit();
    firefox = await launchFirefox(firefox.profileDir);
    const dashboard = await firefox.open('src/dashboard/index.html', 'button[name=book]');
    await dashboard.click('button[name=book]');
    await dashboard.waitForSelector('.deal-row');
    expect(await dashboard.$eval('.deal-row', (row) => row.textContent)).toContain('Harborview Title');
    await dashboard.close();
  });

  const downloadedCsv = (): string => {
    const [file] = readdirSync(firefox.downloadDir).filter((name) => /^lossbook-.*\.csv$/.test(name));
    return file ? readFileSync(join(firefox.downloadDir, file), 'utf8') : '';
  };

  /** Opens a mail in the preview pane and gives the frame it is in. */
  async function openMail(subject: string): Promise<Frame> {
    await page.bringToFront();
    const rows = await page.$$('#messagelist tbody tr.message');
    for (const row of rows) {
      if ((await row.$eval('.subject', (cell) => cell.textContent))?.includes(subject)) await row.click();
    }
    const end = Date.now() + 10_000;
    while (Date.now() < end) {
      const frame = page.frames().find((one) => one.url().includes('_action=preview'));
      // A frame that is just being replaced cannot be asked.
      const heading = await frame?.$eval('h2.subject', (element) => element.textContent).catch(() => '');
      if (frame && heading?.includes(subject)) return frame;
      await pause(100);
    }
    throw new Error(`the preview pane does not show "${subject}"`);
  }
});

function launchFirefox(profileDir?: string): Promise<ExtensionFirefox> {
  return ExtensionFirefox.launch({
    executablePath: findFirefox() ?? 'firefox',
    extensionDir: extensionDir('firefox'),
    ...(profileDir === undefined ? {} : { profileDir }),
  });
}

async function readChip(frame: Frame) {
  await frame.waitForSelector('lossbook-chip[data-message]:not([data-state=reading])');
  return frame.$$eval('lossbook-chip', (chips) => ({
    count: chips.length,
    state: chips[0]?.getAttribute('data-state'),
    label: chips[0]?.shadowRoot?.querySelector('.label')?.textContent,
  }));
}

function readField(popup: Page, name: string): Promise<string> {
  return popup.$eval(`[name="${name}"]`, (control) => (control as HTMLInputElement).value);
}
