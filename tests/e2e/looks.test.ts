import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { violationsOf } from './axe.ts';
import { makeBook } from './book.ts';
import { firstMissing, titled } from './environment.ts';
import { launchChromium, screenshotPath } from './rep.ts';

const problem = firstMissing('chromium');

describe.skipIf(problem)(titled('every view in Chromium, light and dark', problem), () => {
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  async function open(path: string, scheme: 'light' | 'dark', size: { width: number; height: number }) {
    const page = await browser.open(path);
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize(size);
    return page;
  }

  const popupSize = { width: 380, height: 560 };
  const tabSize = { width: 1280, height: 800 };

  /** Every view with what must be on it before it is looked at. */
  const views: {
    name: string;
    path: string;
    size: typeof tabSize;
    show: (page: Page) => Promise<unknown>;
  }[] = [
    { name: 'popup-tag', path: 'src/popup/index.html?tab=0', size: popupSize, show: fillForm },
    {
      name: 'popup-numbers',
      path: 'src/popup/index.html?tab=0',
      size: popupSize,
      show: (page) => page.click('button[name=numbers]'),
    },
    {
      name: 'popup-book',
      path: 'src/popup/index.html?tab=0',
      size: popupSize,
      show: (page) => page.click('button[name=book]'),
    },
    { name: 'popup-keys', path: 'src/popup/index.html?tab=0', size: popupSize, show: showKeys },
    {
      name: 'popup-error',
      path: 'src/popup/index.html?tab=0',
      size: popupSize,
      show: saveNothing,
    },
    {
      name: 'popup-narrow',
      path: 'src/popup/index.html?tab=0',
      size: { width: 360, height: 560 },
      show: fillForm,
    },
    {
      name: 'popup-zoomed',
      path: 'src/popup/index.html?tab=0',
      size: { width: 380, height: 280 },
      show: fillForm,
    },
    {
      name: 'dashboard-sites',
      path: 'src/dashboard/index.html#sites',
      size: tabSize,
      show: (page) => page.click('button[name=add-site]'),
    },
    {
      name: 'dashboard-settings',
      path: 'src/dashboard/index.html',
      size: tabSize,
      show: (page) => page.click('button[name=settings]'),
    },
    { name: 'popup-asked', path: 'src/popup/index.html?tab=0', size: popupSize, show: showAsked },
    { name: 'popup-problem', path: 'src/popup/index.html?tab=0', size: popupSize, show: showProblem },
    {
      name: 'dashboard-insights',
      path: 'src/dashboard/index.html',
      size: tabSize,
      show: (page) => page.click('button[name=insights]'),
    },
    { name: 'dashboard-book', path: 'src/dashboard/index.html', size: tabSize, show: openDeal },
    {
      name: 'dashboard-narrow',
      path: 'src/dashboard/index.html',
      size: { width: 360, height: 640 },
      show: (page) => page.click('button[name=insights]'),
    },
  ];
  const schemes = ['light', 'dark'] as const;
  /** Views in which the book plays no part, or that need a deal. */
  const ALIKE_WHEN_EMPTY = [
    ...['dashboard-book', 'dashboard-settings'],
    ...['popup-keys', 'popup-asked', 'popup-problem'],
  ];

  describe.each(['empty', 'full'] as const)('with an %s book', (book) => {
    beforeAll(async () => {
      if (book === 'full') await makeBook(await browser.open('src/dashboard/index.html'), 60);
    });

    const shown = book === 'full' ? views : views.filter(({ name }) => !ALIKE_WHEN_EMPTY.includes(name));
    test.each(shown.flatMap((view) => schemes.map((scheme) => [view.name, scheme, view] as const)))(
      '%s, %s: nothing for axe to say, nothing cut off at the side',
      async (name, scheme, { path, size, show }) => {
        const page = await open(path, scheme, size);
        await show(page);
        await page.waitForTimeout(250);
        await page.screenshot({ path: screenshotPath(`${name}-${book}-${scheme}`) });
        expect(await violationsOf(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0);
        await page.close();
      },
    );
  });

  test('every control of the form can be reached with Tab and shows that it has the focus', async () => {
    const page = await open('src/popup/index.html?tab=0', 'light', popupSize);
    await fillForm(page);
    await page.locator('body').click({ position: { x: 370, y: 10 } });
    const reached = new Set<string>();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        const ringed = element?.closest('label') ?? element;
        return {
          name: element?.getAttribute('name') ?? '',
          outline: [element, ringed].some((one) => one && getComputedStyle(one).outlineStyle === 'solid'),
        };
      });
      if (focused.name === '') continue;
      expect(focused.outline, focused.name).toBe(true);
      reached.add(focused.name);
    }
    const fields =
      'company contactName contactEmail title outcome quote lostTo competitor reasons pricePosition termMonths interests followUp notes save';
    expect([...reached]).toEqual(expect.arrayContaining(fields.split(' ')));
    await page.close();
  });
});

async function fillForm(page: Page): Promise<void> {
  await page.waitForSelector('form');
  await page.getByRole('radio', { name: 'Lost' }).check();
  await page.fill('[name=company]', 'Tri-County Title & Escrow');
  await page.fill('[name=contactName]', 'Marlene Okafor');
  await page.fill('[name=contactEmail]', 'mokafor@tricountytitle.example');
  await page.fill('[name=title]', 'Copier proposal');
  await page.fill(
    '[name=quote]',
    'After going back and forth we are going to stay with Cooper Business Machines.',
  );
  await page.selectOption('[name=lostTo]', 'incumbent');
  await page.fill('[name=competitor]', 'Cooper Business Machines');
  await page.getByRole('checkbox', { name: 'Relationship' }).check();
  await page.getByRole('checkbox', { name: 'Service' }).check();
  await page.getByRole('radio', { name: 'Equal' }).check();
  await page.fill('[name=termMonths]', '36');
  await page.fill('[name=interests]', 'Managed IT, Backup');
  await page.getByRole('checkbox', { name: 'Managed IT' }).check();
  await page.locator('.form-body').evaluate((body) => body.scrollTo(0, 0));
}

/** Save without an outcome; a form half-filled by an earlier view is given up first. */
async function saveNothing(page: Page): Promise<void> {
  await page.waitForSelector('form');
  if (await page.isVisible('button[name=start-over]')) await page.click('button[name=start-over]');
  await page.waitForSelector('button[name=start-over]', { state: 'detached' });
  await page.click('button[name=save]');
}

async function showKeys(page: Page): Promise<void> {
  await page.waitForSelector('form');
  await page.getByRole('button', { name: 'Show the keys (?)' }).click();
}

async function openDeal(page: Page): Promise<void> {
  await page.click('button[name=book]');
  await page.locator('.deal-open').first().click();
  await page.waitForSelector('form');
}

/** A mail whose page is not watched: no reply can open, so the question is there to be copied. */
async function showAsked(page: Page): Promise<void> {
  await putInSession(page, { 'open:0:0:page:1': lostMail });
  await page.reload();
  await page.click('button[name=ask-why]');
  await page.waitForSelector('.asked-text');
  await putInSession(page, { 'open:0:0:page:1': null });
}

/** A webmail that changed. */
async function showProblem(page: Page): Promise<void> {
  const problem = { webmail: 'outlook', field: 'body', selector: '[id^="UniqueMessageBody"]' };
  await putInSession(page, { 'unreadable:0:0': problem });
  await page.reload();
  await page.waitForSelector('button[name=save-report]');
  await putInSession(page, { 'unreadable:0:0': null });
}

const lostMail = {
  message: {
    key: 'page:1',
    webmail: 'generic',
    url: '',
    subject: 'Re: Copier proposal',
    from: { name: 'Marlene Okafor', email: 'mokafor@tricountytitle.example' },
    to: [],
    receivedDay: '2026-11-23',
    text: 'We are going to stay with Cooper.',
    ownAddress: '',
  },
  reading: {
    outcome: 'lost',
    lostTo: 'incumbent',
    competitor: 'Cooper',
    reasons: [],
    pricePosition: null,
    interests: ['backup'],
    winnerLacks: [],
    termMonths: null,
    revisit: null,
    quote: 'We are going to stay with Cooper.',
    confidence: 0.95,
    evidence: {},
  },
  newText: 'We are going to stay with Cooper.',
  openedAt: 1,
};

/** The little of the extension API that runs inside the browser below. */
declare const chrome: {
  storage: { session: { set: (items: object) => Promise<void>; remove: (keys: string[]) => Promise<void> } };
};

/** Puts items where the background keeps what is open; null takes one away. */
function putInSession(page: Page, items: Record<string, object | null>): Promise<void> {
  return page.evaluate(async (entries) => {
    for (const [key, value] of Object.entries(entries))
      await (value ? chrome.storage.session.set({ [key]: value }) : chrome.storage.session.remove([key]));
  }, items);
}
