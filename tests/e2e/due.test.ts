import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { addDays, type IsoDay, localDay } from '../../src/domain/days.ts';
import { toStored } from '../../src/store/stored-deal.ts';
import { makeDeal } from '../domain/make-deal.ts';
import { violationsOf } from './axe.ts';
import { firstMissing, titled } from './environment.ts';
import { launchChromium, readBook, screenshotPath } from './rep.ts';

const problem = firstMissing('chromium');
const today = localDay(new Date());
const inDays = (days: number) => addDays(today, days);

/** What a rep has to do in an ordinary week; four items are due by today. */
const deals = [
  makeDeal({
    company: 'Tri-County Title & Escrow',
    contactName: 'Marlene Okafor',
    followUp: inDays(-4),
    interests: [
      { name: 'Managed IT', winnerOffers: 'no', nextStep: '' },
      { name: 'Backup & DR', winnerOffers: 'no', nextStep: '' },
    ],
    quote: 'It just came down to who we were familiar with, since both your pricings ran neck and neck.',
    contractEnd: inDays(1080),
    recontact: inDays(900),
  }),
  makeDeal({
    company: 'Prairie Credit Union of Northern Minnesota and the Two Dakotas',
    outcome: 'postponed',
    revisit: inDays(-1),
    followUp: today,
    quote: 'Please ask us again next quarter.',
  }),
  makeDeal({ company: 'Globex Dental', contractEnd: inDays(180), recontact: today }),
  makeDeal({ company: 'St. Brendan Academy', outcome: 'open', followUp: inDays(1) }),
  makeDeal({ contactName: 'Dana Whitlock', outcome: 'won', followUp: inDays(30) }),
];
const DUE_BY_TODAY = 4;

describe.skipIf(problem)(titled('what is due, in Chromium', problem), () => {
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    browser = await launchChromium();
    const page = await browser.open('src/dashboard/index.html');
    await setReminderTime(page);
    await page.close();
  });
  afterAll(() => browser?.close());

  async function open(
    scheme: 'light' | 'dark' = 'light',
    size = { width: 1280, height: 900 },
  ): Promise<Page> {
    const page = await browser.open('src/dashboard/index.html#due');
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize(size);
    await page.waitForSelector('.due-empty, .due-item');
    return page;
  }

  const tab = { width: 1280, height: 900 };
  const phone = { width: 360, height: 740 };
  const looks: [string, 'light' | 'dark', typeof tab][] = [
    ['wide', 'light', tab],
    ['wide', 'dark', tab],
    ['narrow', 'light', phone],
    ['narrow', 'dark', phone],
    // What 200 % zoom leaves of a small laptop's window.
    ['zoomed', 'light', { width: 640, height: 400 }],
  ];

  async function expectGoodLooks(page: Page, name: string): Promise<void> {
    await page.waitForTimeout(250);
    await page.screenshot({ path: screenshotPath(name), fullPage: true });
    expect(await violationsOf(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.close();
  }

  test.each(looks)('the empty list looks right: %s, %s', async (width, scheme, size) => {
    await expectGoodLooks(await open(scheme, size), `due-empty-${width}-${scheme}`);
  });

  test('a deal that is saved counts in the toolbar at once', async () => {
    expect(await badge()).toBe('');
    const page = await browser.open('src/popup/index.html?tab=0');
    await page.getByRole('radio', { name: 'Lost' }).check();
    await page.fill('[name=company]', 'Lindqvist Plumbing');
    await page.fill('[name=followUp]', today);
    await page.click('button[name=save]');
    await page.waitForSelector('.form-status.good');
    await page.close();
    await expect.poll(badge).toBe('1');
    const list = await open();
    await list.click('button[name=done]');
    await expect.poll(badge).toBe('');
    await list.click('button[name=undo]');
    await expect.poll(badge).toBe('1');
    await list.click('button[name=done]');
    await expect.poll(badge).toBe('');
    await list.close();
  });

  describe('with much to do', () => {
    beforeAll(async () => {
      const page = await open();
      await fill(page);
      await page.close();
    });

    test.each(looks)('the list looks right: %s, %s', async (width, scheme, size) => {
      await expectGoodLooks(await open(scheme, size), `due-${width}-${scheme}`);
    });

    test.each(['reschedule', 'calendar', 'quote'])('so does a line with its %s open', async (panel) => {
      for (const [width, scheme, size] of looks.slice(1, 3)) {
        const page = await open(scheme, size);
        await page.locator(`button[name=${panel}]`).first().click();
        await expectGoodLooks(page, `due-${panel}-${width}-${scheme}`);
      }
    });

    test('what was done can be undone wherever in the list the rep is', async () => {
      const page = await open('light', phone);
      await page.locator('button[name=snooze-week]').first().click();
      await page.waitForSelector('button[name=undo]');
      expect(
        await page.locator('button[name=undo]').evaluate((button) => button.getBoundingClientRect().bottom),
      ).toBeLessThan(phone.height);
      await page.screenshot({ path: screenshotPath('due-undo-narrow-light') });
      await page.click('button[name=undo]');
      await expect
        .poll(async () => dayOf(await readBook(page), 'Tri-County Title & Escrow'))
        .toBe(inDays(-4));
      await page.close();
    });

    test('the calendar file of all is saved', async () => {
      const page = await open();
      const download = page.waitForEvent('download');
      await page.click('button[name=save-all]');
      const file = await download;
      expect(file.suggestedFilename()).toBe(`lossbook-due-${today}.ics`);
      const text = readFileSync(await file.path(), 'utf8');
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(7);
      expect(text).not.toContain('neck and neck');
      await page.close();
    });

    test('the morning’s notification comes once, also after the worker was ended', async () => {
      const page = await open();
      // As it was yesterday evening.
      await page.evaluate((day) => chrome.storage.local.set({ reminded: day }), inDays(-1));
      await tell(page);
      await expect.poll(() => shown(page)).toEqual(['due']);
      expect(await badge()).toBe(String(DUE_BY_TODAY));
      await page.evaluate(() => chrome.notifications.clear('due'));
      await tell(page);
      await browser.stopWorker();
      await tell(page);
      await expect.poll(badge).toBe(String(DUE_BY_TODAY));
      expect(await shown(page)).toEqual([]);
      await page.close();
    });

    test('the alarm is set anew by a worker that starts, within the hour', async () => {
      const page = await open();
      await page.evaluate(() => chrome.alarms.clearAll());
      await browser.stopWorker();
      await tell(page);
      const alarms = await page.evaluate(() => chrome.alarms.getAll());
      expect(alarms.map(({ name }) => name)).toEqual(['due']);
      const wait = (alarms[0]?.scheduledTime ?? 0) - Date.now();
      expect(wait).toBeGreaterThan(-1000);
      expect(wait).toBeLessThanOrEqual(3_601_000);
      await page.close();
    });
  });

  async function badge(): Promise<string> {
    const worker = await browser.worker();
    return worker.evaluate(() => chrome.action.getBadgeText({}));
  }
});

/** Any time of day is past this one, whenever the test runs. */
async function setReminderTime(page: Page): Promise<void> {
  await page.evaluate(() => chrome.storage.local.set({ settings: { remindAt: '00:00' } }));
}

/** Lets the background know, as every page does after it wrote. */
async function tell(page: Page): Promise<void> {
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'deals-changed', messageKeys: [] }));
}

async function shown(page: Page): Promise<string[]> {
  return Object.keys(await page.evaluate(() => chrome.notifications.getAll()));
}

function dayOf(rows: Awaited<ReturnType<typeof readBook>>, company: string): unknown {
  return rows.find((row) => row.company === company)?.followUp as IsoDay;
}

/** Puts the deals into the book, past the extension's own code. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('lossbook');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('deals', 'readwrite');
          for (const row of rows) transaction.objectStore('deals').put(row);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    deals.map(toStored),
  );
}

/** The little of the extension API that runs inside the browser in the functions above. */
declare const chrome: {
  action: { getBadgeText: (details: object) => Promise<string> };
  alarms: {
    clearAll: () => Promise<void>;
    getAll: () => Promise<{ name: string; scheduledTime: number }[]>;
  };
  notifications: { getAll: () => Promise<object>; clear: (id: string) => Promise<boolean> };
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  storage: { local: { set: (items: object) => Promise<void> } };
};
