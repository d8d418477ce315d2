import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { HOSTED_WEBMAILS } from '../../src/domain/hosted.ts';
import { fixturesOf, type HostedFixture, HostedPages } from '../environment/hosted-pages.ts';
import { firstMissing, titled } from './environment.ts';
import { fieldValue, launchChromium } from './rep.ts';

const problem = firstMissing('chromium');

/** Every written-down page of the hosted webmails, under its own address. */
const fixtures = HOSTED_WEBMAILS.flatMap(({ name }) =>
  fixturesOf(name).map((fixture) => ({ webmail: name, ...fixture })),
);

/** The keys of the chips on the page, frames included. */
async function chipKeys(page: Page): Promise<string[]> {
  const keys = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame
          .$$eval('lossbook-chip[data-message]', (chips) =>
            chips.filter((chip) => chip.shadowRoot).map((chip) => chip.getAttribute('data-message') ?? ''),
          )
          .catch(() => []),
      ),
  );
  return keys.flat().sort();
}

describe.skipIf(problem)(titled('hosted webmails, in Chromium under their own names', problem), () => {
  let browser: ExtensionBrowser;
  let pages: HostedPages;
  let page: Page;

  beforeAll(async () => {
    pages = await HostedPages.serve();
    const hosts = new Map(fixtures.map(({ url }) => [url.hostname, pages.port]));
    browser = await launchChromium({ hosts });
    page = await browser.context.newPage();
    await browser.worker();
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.stop();
  });

  async function open({ url, html }: HostedFixture): Promise<void> {
    pages.show(html);
    await page.goto('about:blank');
    await page.goto(url.href);
  }

  test.each(fixtures.map((fixture) => [`${fixture.webmail}/${fixture.name}`, fixture] as const))(
    '%s has a chip for each of its messages and no other',
    async (_, fixture) => {
      await open(fixture);
      const expected = (fixture.messages ?? []).map(({ key }) => key).sort();
      if (expected.length === 0) await page.waitForTimeout(600);
      await expect.poll(() => chipKeys(page)).toEqual(expected);
    },
  );

  test.each(HOSTED_WEBMAILS.map(({ name }) => name))(
    'the form of a mail on %s is filled from it',
    async (name) => {
      const fixture = fixturesOf(name).find(({ messages }) => messages?.[0]?.from.email);
      if (!fixture?.messages?.[0]) throw new Error(`no message with a sender among the pages of ${name}`);
      await open(fixture);
      await expect.poll(async () => (await chipKeys(page)).length).toBeGreaterThan(0);
      const popup = await browser.openPopup(page);
      await popup.waitForSelector('form');
      const emails = fixture.messages.map(({ from }) => from.email);
      expect(emails).toContain(await fieldValue(popup, 'contactEmail'));
      await popup.close();
    },
  );
});
