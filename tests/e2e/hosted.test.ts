import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { HOSTED_WEBMAILS, hostedOf } from '../../src/domain/hosted.ts';
import { fixturesOf, type HostedFixture, HostedPages } from '../environment/hosted-pages.ts';
import { firstMissing, titled } from './environment.ts';
import { fieldValue, launchChromium } from './rep.ts';

const problem = firstMissing('chromium');

/** Every written-down page of the hosted webmails that lies at an address of theirs. */
const fixtures = HOSTED_WEBMAILS.flatMap(({ name }) =>
  fixturesOf(name)
    .filter(({ url }) => hostedOf(url) !== undefined)
    .map((fixture) => ({ webmail: name, ...fixture })),
);

/** Webmails whose bodies lie in frames of another site: a page with the frame, and what it holds. */
const FRAMED = [
  { name: 'icloud', app: '2026-11-app', body: '2026-11-body' },
  { name: 'gmx', app: '2026-11-app-mail-com', body: '2026-11-body-mail-com' },
];

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

  const whole = HOSTED_WEBMAILS.map(({ name }) => name).filter(
    (name) => !FRAMED.some((framed) => framed.name === name),
  );
  test.each(whole)('the form of a mail on %s is filled from it', async (name) => {
    const fixture = fixtures.find(
      ({ webmail, messages }) => webmail === name && messages?.length === 1 && messages[0]?.from.email,
    );
    if (!fixture?.messages?.[0]) throw new Error(`no message with a sender among the pages of ${name}`);
    await open(fixture);
    await expect.poll(async () => (await chipKeys(page)).length).toBeGreaterThan(0);
    await expectFormOf(fixture.messages[0].from.email);
  });

  test.each(FRAMED)('head and body from two sites fill one form: $name', async ({ name, app, body }) => {
    const [outer, inner] = [app, body].map((wanted) => fixturesOf(name).find((one) => one.name === wanted));
    if (!outer?.head || !inner) throw new Error('the pages are gone');
    pages.show(outer.html.replace(/(<iframe[^>]*?)(?: src="[^"]*")?>/, `$1 src="${inner.url.href}">`), {
      [inner.url.hostname]: inner.html,
    });
    await page.goto('about:blank');
    await page.goto(outer.url.href);
    await expect.poll(async () => (await chipKeys(page)).length).toBe(1);
    await expectFormOf(outer.head.from.email);
  });

  async function expectFormOf(email: string): Promise<void> {
    const popup = await browser.openPopup(page);
    await popup.waitForSelector('form');
    expect(await fieldValue(popup, 'contactEmail')).toBe(email);
    await popup.close();
  }

  test('moving on by hash, by history and by plain change moves the chip, leaving takes it away', async () => {
    const mails = fixtures.filter(({ webmail, messages }) => webmail === 'gmail' && messages?.length === 1);
    const [first, second] = mails;
    if (!first?.messages?.[0] || !second) throw new Error('too few pages');
    await open(first);
    const key = first.messages[0].key;
    await expect.poll(() => chipKeys(page)).toEqual([key]);
    const moves = {
      hash: "location.hash = '#inbox/other'",
      history: "history.pushState(null, '', '/mail/u/0/#inbox/third')",
      change: '',
    };
    let count = 0;
    for (const [way, move] of Object.entries(moves)) {
      count += 1;
      const id = `18000000000000${count}`;
      await page.evaluate(`${move};
        for (const card of document.querySelectorAll('[data-legacy-message-id]')) {
          card.setAttribute('data-legacy-message-id', '${id}');
          const next = card.cloneNode(true);
          for (const chip of next.querySelectorAll('lossbook-chip')) chip.remove();
          card.replaceWith(next);
        }`);
      await expect.poll(() => chipKeys(page), { message: way }).toEqual([`gmail:${id}`]);
    }
    await page.evaluate("for (const main of document.querySelectorAll('[role=main]')) main.remove()");
    await expect.poll(() => chipKeys(page)).toEqual([]);
  });
});
