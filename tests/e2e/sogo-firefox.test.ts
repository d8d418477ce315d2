import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../src/cli/browser/find-browser.ts';
import { ExtensionFirefox } from '../../src/cli/browser/firefox.ts';
import { extensionDir } from '../../src/cli/build-extension.ts';
import { LOGIN } from '../environment/mail-server.ts';
import { gmailWin, ownMail, storyLoss } from '../environment/mails.ts';
import { Sogo } from '../environment/sogo.ts';
import { firstMissing, titled } from './environment.ts';

const problem = firstMissing('firefox', 'sogo');

describe.skipIf(problem)(titled('the main job in Firefox, on a real SOGo', problem), () => {
  let sogo: Sogo;
  let firefox: ExtensionFirefox;
  let page: Page;

  beforeAll(async () => {
    sogo = await Sogo.start({ mails: [storyLoss, gmailWin, ownMail] });
    firefox = await ExtensionFirefox.launch({
      executablePath: findFirefox() ?? 'firefox',
      extensionDir: extensionDir('firefox'),
    });
    await firefox.addSite(sogo.url);
    page = await firefox.browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(sogo.url);
    await page.waitForSelector('input[ng-model="app.creds.username"]', { visible: true });
    await page.type('input[ng-model="app.creds.username"]', LOGIN.user);
    await page.type('input[ng-model="app.creds.password"]', LOGIN.password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sg-message-list-item');
  });
  afterAll(async () => {
    await firefox?.close();
    await sogo?.stop();
  });

  /** The chips of the message at an address within SOGo (numbered by date), once it is on the page. */
  async function readChips(place: string, subject: string) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#!/Mail/${place}`);
    await page.waitForFunction(
      (expected) => document.querySelector('#detailView .sg-md-headline')?.textContent === expected,
      {},
      subject,
    );
    // The chip of the message before may stand for a moment.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return page.$$eval('lossbook-chip', (chips) =>
      chips.map((chip) => [
        chip.getAttribute('data-state'),
        chip.shadowRoot?.querySelector('.label')?.textContent,
      ]),
    );
  }

  test('each message has one chip, which moves along, and the rep’s own has none', async () => {
    expect(await readChips('0/INBOX/1', gmailWin.subject)).toMatchObject([['won', expect.anything()]]);
    expect(await readChips('0/Sent/1', ownMail.subject)).toEqual([]);
    expect(await readChips('0/INBOX/2', storyLoss.subject)).toEqual([
      ['lost', 'Lost · staying with current vendor'],
    ]);
  });

  test('the form is filled from the mail and saved; the chip then says so', async () => {
    const popup = await firefox.openPopup(page);
    const read = (name: string) =>
      popup.$eval(`[name="${name}"]`, (control) => (control as HTMLInputElement).value);
    expect(await read('company')).toBe('Harborview Title');
    expect(await read('contactEmail')).toBe('jpetrakis@harborviewtitle.example');
    expect(await read('competitor')).toBe('Cooper Business Machines');
    await popup.click('button[name=save]');
    await popup.waitForSelector('.form-status.good');
    await popup.close();
    await page.waitForSelector('lossbook-chip[data-state=logged]');
  });
});
