import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import type { Mail } from '../environment/maildir.ts';
import {
  gmailWin,
  hostileMails,
  mailbox,
  outlookPostponed,
  ownMail,
  question,
  REP,
  storyLoss,
} from '../environment/mails.ts';
import { Sogo } from '../environment/sogo.ts';
import { goInSogo, openInSogo, signInToSogo, waitForSogoMessage } from '../environment/sogo-pages.ts';
import { firstMissing, titled } from './environment.ts';
import { fieldValue, launchChromium, readChip, save } from './rep.ts';

const problem = firstMissing('chromium', 'sogo');

/** SOGo shows each line as it came, so the deciding sentence is broken in two. */
const flowed: Mail = {
  from: '"Kim, Lee" <lee.kim@wayne.example>',
  to: REP,
  subject: 'Re: Plotter offer',
  date: new Date(Date.UTC(2026, 10, 18, 9)),
  isFlowed: true,
  text: 'Hi Ben,\n\nafter some talks in the house we decided to stay with \nFabrikam Print for the next years.\n\n-- \nLee Kim\nWayne Corp\n',
};

describe.skipIf(problem)(titled('the main job in Chromium, on a real SOGo', problem), () => {
  let sogo: Sogo;
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    sogo = await Sogo.start({ mails: [...mailbox, flowed] });
    browser = await launchChromium();
    await browser.addSite(sogo.url);
    page = await browser.context.newPage();
    await signInToSogo(page, sogo.url);
  });
  afterAll(async () => {
    await browser?.close();
    await sogo?.stop();
  });

  const chips = (place = page) => place.locator('lossbook-chip[data-message]').count();

  /** Opens a message. On a busy machine one page that stays is looked at less often, so its chip may take a while. */
  const expectState = async (mail: Mail, state: string) => {
    await openInSogo(page, mail.subject);
    await expect.poll(async () => (await readChip(page)).state, { timeout: 30_000 }).toBe(state);
  };

  test('a mail that announces a loss gets one chip that says so, with the deciding sentence', async () => {
    await openInSogo(page, storyLoss.subject);
    expect(await readChip(page)).toMatchObject({
      state: 'lost',
      label: 'Lost · staying with current vendor',
      quote: 'After a long talk we decided to stay with Cooper Business Machines.',
      height: 28,
    });
    expect(await chips()).toBe(1);
  });

  test('the form is filled from the mail and saved; the chip then says so', async () => {
    const popup = await browser.openPopup(page);
    await popup.waitForSelector('form');
    await expect.poll(() => fieldValue(popup, 'company')).toBe('Harborview Title');
    expect(await fieldValue(popup, 'contactName')).toBe('Joanna Petrakis');
    expect(await fieldValue(popup, 'contactEmail')).toBe('jpetrakis@harborviewtitle.example');
    expect(await fieldValue(popup, 'title')).toBe('Copier proposal');
    expect(await fieldValue(popup, 'competitor')).toBe('Cooper Business Machines');
    expect(await popup.textContent('form')).toContain('we decided to stay with Cooper Business Machines');
    await save(popup);
    await popup.close();
    await page.bringToFront();
    await expect.poll(async () => (await readChip(page)).state).toBe('logged');
    expect(await chips()).toBe(1);
  });

  test.each([
    ['a win in HTML above Gmail’s quote', gmailWin, 'won'],
    ['a postponement above Outlook’s header block', outlookPostponed, 'postponed'],
    ['a question above a marked quote', question, 'neutral'],
    ['a sentence broken by the end of a line', flowed, 'lost'],
  ])('the chip moves along: %s', async (_, mail, state) => {
    await expectState(mail, state);
    expect(await chips()).toBe(1);
  });

  test('back and forth in the history each message has its own', async () => {
    await expectState(gmailWin, 'won');
    const { key } = await readChip(page);
    await expectState(question, 'neutral');
    await page.goBack();
    await waitForSogoMessage(page, gmailWin.subject);
    await expect.poll(() => readChip(page), { timeout: 30_000 }).toMatchObject({ state: 'won', key });
    expect(await chips()).toBe(1);
  });

  test('while the next message is still on its way, the one on the page stays what it is', async () => {
    await expectState(question, 'neutral');
    const { key } = await readChip(page);
    await page.route(/folderINBOX\/1\/view/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue();
    });
    await goInSogo(page, '0/INBOX/1');
    await page.waitForTimeout(1_200);
    expect(page.url()).toMatch(/INBOX\/1$/);
    expect(await readChip(page)).toMatchObject({ state: 'neutral', key });
    await waitForSogoMessage(page, hostileMails.longName.subject);
    await expect.poll(async () => (await readChip(page)).state).toBe('lost');
    expect((await readChip(page)).key).toMatch(/\/INBOX\/1$/);
  });

  test('a message that is left takes its chip along, and the popup then knows none', async () => {
    await openInSogo(page, gmailWin.subject);
    await readChip(page);
    await page.locator('.sg-mailbox-list-item', { hasText: 'Trash' }).click();
    await expect.poll(() => chips()).toBe(0);
    // The popup stands in a tab here, behind which the page would not notice: it is asked anew.
    const contact = async () => {
      const popup = await browser.openPopup(page);
      await popup.waitForSelector('form');
      const email = await fieldValue(popup, 'contactEmail');
      await popup.close();
      await page.bringToFront();
      return email;
    };
    await expect.poll(contact, { timeout: 30_000, interval: 500 }).toBe('');
    await page.goBack();
    await waitForSogoMessage(page, gmailWin.subject);
    await expect.poll(async () => (await readChip(page)).state).toBe('won');
  });

  test('the rep’s own mail gets none', async () => {
    await goInSogo(page, '0/Sent/1');
    await waitForSogoMessage(page, ownMail.subject);
    await page.waitForTimeout(1_000);
    expect(await chips()).toBe(0);
    await goInSogo(page, '0/INBOX');
    await page.locator('.sg-message-list-item', { hasText: storyLoss.subject }).waitFor();
  });

  test('a window of its own shows the message under the same key', async () => {
    await expectState(gmailWin, 'won');
    const [window] = await Promise.all([
      page.waitForEvent('popup'),
      page.click('#detailView [ng-click="viewer.openInPopup()"]'),
    ]);
    await waitForSogoMessage(window, gmailWin.subject);
    expect(await readChip(window)).toMatchObject({ state: 'won', key: (await readChip(page)).key });
    expect(await chips(window)).toBe(1);
    await window.close();
  });
});
