import type { Frame, Page } from 'playwright-core';
import { Roundcube } from './roundcube.ts';

/** The subject above a message, in one skin or another. */
const HEADING = 'h2.subject, h3.subject, td.header.subject';

/** Signs in, unless this browser is signed in already, and waits for the list of messages. */
export async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector('#rcmloginuser, #messagelist');
  if (await page.isVisible('#rcmloginuser')) {
    await page.fill('#rcmloginuser', Roundcube.login.user);
    await page.fill('#rcmloginpwd', Roundcube.login.password);
    await page.click('#rcmloginsubmit');
  }
  await page.waitForSelector('#messagelist tbody tr.message');
}

/** Opens a message of the list in the preview pane and returns the frame it is in. */
export async function openInPreview(page: Page, subject: string): Promise<Frame> {
  await rowOf(page, subject).click();
  for (let tries = 0; tries < 100; tries += 1) {
    const frame = page.frames().find((one) => one.url().includes('_action=preview'));
    const shown = await frame?.textContent(HEADING, { timeout: 200 }).catch(() => '');
    if (frame && shown?.includes(subject)) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error(`the preview pane does not show "${subject}"`);
}

/** Opens a message of the list as a page of its own. */
export async function openInFull(page: Page, subject: string): Promise<void> {
  await rowOf(page, subject).dblclick();
  await page.waitForURL(/_action=show/);
  await page.waitForSelector('#messagebody');
}

function rowOf(page: Page, subject: string) {
  return page
    .locator('#messagelist tbody tr.message', { has: page.locator('.subject', { hasText: subject }) })
    .first();
}
