import type { Page } from 'playwright-core';
import { LOGIN } from './mail-server.ts';

const ROW = 'md-list-item.sg-message-list-item';

/** Signs in, which no browser of a test has done before, and waits for the list of messages. */
export async function signInToSogo(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.fill('input[ng-model="app.creds.username"]', LOGIN.user);
  await page.fill('input[ng-model="app.creds.password"]', LOGIN.password);
  await page.keyboard.press('Enter');
  await page.waitForSelector(ROW);
}

/** Opens a message of the list and waits until the page shows it. */
export async function openInSogo(page: Page, subject: string): Promise<void> {
  await page.locator(ROW, { hasText: subject }).first().click();
  await waitForSogoMessage(page, subject);
}

/** Waits until the page shows a message, however it was opened. */
export async function waitForSogoMessage(page: Page, subject: string): Promise<void> {
  await page.locator('#detailView .sg-md-headline', { hasText: subject }).waitFor();
  await page.waitForSelector('#detailView .sg-mail-part');
}

/** Turns to another folder, or to a message in it, by its address within SOGo, e.g. `0/Sent/1`. */
export async function goInSogo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#!/Mail/${place}`);
}
