import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { mailbox, storyLoss } from '../environment/mails.ts';
import { Roundcube } from '../environment/roundcube.ts';
import { openInFull, openInPreview, signIn } from '../environment/roundcube-pages.ts';
import { firstMissing, titled } from './environment.ts';
import { launchChromium, readChip } from './rep.ts';

const problem = firstMissing('chromium', 'roundcube');

describe.skipIf(problem).each([
  ['plain text', 0],
  ['formatted', 1],
])(titled('"Ask why" in Chromium, on a real Roundcube that writes %s', problem), (_, htmleditor) => {
  let roundcube: Roundcube;
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    roundcube = await Roundcube.start({ mails: mailbox, settings: { htmleditor } });
    browser = await launchChromium();
    await browser.addSite(roundcube.url);
    page = await browser.context.newPage();
    await signIn(page, roundcube.url);
  });
  afterAll(async () => {
    await browser?.close();
    await roundcube?.stop();
  });

  /** What stands in the reply that is open: its lines, where it is formatted as the rep sees them. */
  async function writtenReply(): Promise<string> {
    const area = page.locator('textarea[name="_message"]');
    if (await area.isVisible()) return area.inputValue();
    const body = page.frameLocator('iframe.tox-edit-area__iframe').locator('body');
    // biome-ignore lint/performance/useDomNodeTextContent: the lines are what is looked at
    return body.innerText();
  }

  test.each(['preview', 'full'])('one click in the popup writes into the reply: %s', async (view) => {
    await page.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`);
    const place = view === 'preview' ? await openInPreview(page, storyLoss.subject) : page;
    if (view === 'full') await openInFull(page, storyLoss.subject);
    await readChip(place);
    const popup = await browser.openPopup(page);
    await popup.waitForSelector('form');
    await popup.click('button[name=ask-why]');
    await popup.getByText('Written into your reply').waitFor();
    await popup.close();
    await expect.poll(writtenReply).toMatch(/^Hi Joanna,\n\nThank you for letting me know/);
    expect(await writtenReply()).toMatch(/managed IT and backup[\s\S]*\n\nKind regards\n\n.*wrote:/);
    expect(page.url()).toContain('_action=compose');
    page.once('dialog', (dialog) => void dialog.accept());
  });
});
