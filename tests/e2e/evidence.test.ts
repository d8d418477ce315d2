import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { type SampleMailbox, serveSampleMailbox } from '../../src/cli/sample-mailbox/serve.ts';
import { violationsOf } from './axe.ts';
import { firstMissing, titled } from './environment.ts';
import { launchChromium, readChip, save, screenshotPath } from './rep.ts';

const problem = firstMissing('chromium');
const schemes = ['light', 'dark'] as const;

const newText = `Hi Ben,

Thank you for the time you put into this. We were impressed with you and with your presentation.

That said, we are going to stay with Cooper Business Machines of Northern Minnesota and the Two Dakotas. It just came down to who we were familiar with, since both your pricings ran neck and neck, and their service people have always taken good care of us. We signed a new 36-month lease with them yesterday.

There is something else I would like to talk about. We need help with managed IT and with backup, and they offer neither. Could you call me about that in May 2027?

Best,
Marlene Okafor-Vandenbroucke`;

/** A mail that says something about every field, read with too little certainty to state it. */
const record = {
  message: {
    key: 'roundcube:mail.firm.example/INBOX/42',
    webmail: 'roundcube',
    url: 'https://mail.firm.example/?_uid=42',
    subject: 'Re: Copier proposal for the new building and the two branch offices',
    from: { name: 'Marlene Okafor-Vandenbroucke', email: 'mokafor@tricountytitle.example' },
    to: [{ name: 'Ben Sayers', email: 'ben@lakeshore.example' }],
    receivedDay: '2026-11-23',
    text: newText,
    ownAddress: 'ben@lakeshore.example',
  },
  reading: {
    outcome: 'lost',
    lostTo: 'incumbent',
    competitor: 'Cooper Business Machines of Northern Minnesota and the Two Dakotas',
    reasons: ['relationship', 'service'],
    pricePosition: 'equal',
    interests: ['managed IT', 'backup'],
    winnerLacks: ['managed IT', 'backup'],
    termMonths: 36,
    revisit: '2027-05',
    quote:
      'That said, we are going to stay with Cooper Business Machines of Northern Minnesota and the Two Dakotas.',
    confidence: 0.6,
    evidence: {
      outcome: [
        'That said, we are going to stay with Cooper Business Machines of Northern Minnesota and the Two Dakotas.',
      ],
      lostTo: ['stay with'],
      competitor: ['Cooper Business Machines of Northern Minnesota and the Two Dakotas'],
      reasons: [
        'It just came down to who we were familiar with',
        'their service people have always taken good care of us',
      ],
      pricePosition: ['neck and neck'],
      interests: ['We need help with managed IT and with backup, and they offer neither.'],
      termMonths: ['a new 36-month lease'],
      revisit: ['in May 2027'],
    },
  },
  newText,
  openedAt: 1,
};

/** The little of the extension API that runs inside the browser below. */
declare const chrome: {
  storage: { session: { set: (items: object) => Promise<void> } };
  tabs: { sendMessage: (tabId: number, message: object) => Promise<unknown> };
};

describe.skipIf(problem)(titled('the words a form rests on, in Chromium', problem), () => {
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    browser = await launchChromium();
    const page = await browser.open('src/dashboard/index.html');
    await page.evaluate(
      (item) => chrome.storage.session.set({ [`open:0:0:${item.message.key}`]: item }),
      record,
    );
    await page.close();
  });
  afterAll(() => browser?.close());

  async function open(path: string, scheme: 'light' | 'dark', width: number, height = 560): Promise<Page> {
    const page = await browser.open(path);
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height });
    return page;
  }

  async function openForm(scheme: 'light' | 'dark', width = 380): Promise<Page> {
    const page = await open('src/popup/index.html?tab=0', scheme, width);
    await page.waitForSelector('form');
    return page;
  }

  const overflow = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  test.each([360, 380])(
    'every field shows them in sight at %d px, and nothing moves for it',
    async (width) => {
      const page = await openForm('light', width);
      const fields = ['How did it end?', 'Who won?', 'Why?', 'Our price', 'Lease', 'Also wants', 'They said'];
      for (const field of fields) {
        const button = page.getByRole('button', { name: `Words of the mail: ${field}`, exact: true });
        await button.scrollIntoViewIfNeeded();
        const height = () => page.locator('.form-body').evaluate((body) => body.scrollHeight);
        const before = { box: await button.boundingBox(), height: await height() };
        await button.hover();
        const tip = page.locator('.evidence-tip:not([hidden])');
        await expect.poll(() => tip.count(), { message: field }).toBe(1);
        expect({ box: await button.boundingBox(), height: await height() }, field).toEqual(before);
        const place = await tip.boundingBox();
        const body = await page.locator('.form-body').boundingBox();
        if (!place || !body) throw new Error('not laid out');
        expect(place.x, field).toBeGreaterThanOrEqual(0);
        expect(place.x + place.width, field).toBeLessThanOrEqual(width);
        expect(place.y, field).toBeGreaterThanOrEqual(body.y - 1);
        expect(place.y + place.height, field).toBeLessThanOrEqual(body.y + body.height + 1);
        // The words stay while the pointer goes to them, and go when it leaves. The pointer is moved by
        // itself: a hover may scroll first, and scrolling takes the words from under a pointer that rests.
        await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
        expect(await tip.count(), field).toBe(1);
        await page.mouse.move(2, 2);
        await expect.poll(() => tip.count(), { message: field }).toBe(0);
      }
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.close();
    },
  );

  test('Tab reaches them, Escape takes them away and leaves the form', async () => {
    const page = await openForm('light');
    await page.getByRole('radio', { name: 'Lost' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.locator('.evidence-tip:not([hidden])').count()).toBe(1);
    expect(
      await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle),
    ).toBe('solid');
    await page.keyboard.press('Escape');
    expect(await page.locator('.evidence-tip:not([hidden])').count()).toBe(0);
    expect(await page.locator('form').count()).toBe(1);
    await page.close();
  });

  test.each(schemes.flatMap((scheme) => [360, 380].map((width) => [scheme, width] as const)))(
    'in %s at %d px: nothing for axe to say, and the mail shows the words of a field',
    async (scheme, width) => {
      const page = await openForm(scheme, width);
      await page.screenshot({ path: screenshotPath(`evidence-form-${width}-${scheme}`) });
      await page.getByText('What the mail says').click();
      const box = page.getByRole('region', { name: 'What the mail says' });
      await box.scrollIntoViewIfNeeded();
      await page.locator('[name=revisit]').focus();
      const active = box.locator('mark.active');
      expect(await active.allTextContents()).toEqual(['in May 2027']);
      const frame = await box.evaluate((element) => ({
        top: element.getBoundingClientRect().top,
        bottom: element.getBoundingClientRect().bottom,
      }));
      const words = await active.first().evaluate((element) => element.getBoundingClientRect().top);
      expect(words).toBeGreaterThanOrEqual(frame.top);
      expect(words).toBeLessThan(frame.bottom);
      await box.scrollIntoViewIfNeeded();
      await box.locator('mark', { hasText: 'neck and neck' }).hover();
      await page.screenshot({ path: screenshotPath(`evidence-mail-${width}-${scheme}`) });
      const why = page.getByRole('button', { name: 'Words of the mail: Why?' });
      await why.scrollIntoViewIfNeeded();
      await why.hover();
      await page.screenshot({ path: screenshotPath(`evidence-tip-${width}-${scheme}`) });
      expect(await violationsOf(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.close();
    },
  );

  test('a second opinion, against a stand-in with the documented interface, fits the form', async () => {
    const settings = await open('src/dashboard/index.html', 'light', 1280, 800);
    await withStandIn(settings);
    await settings.click('button[name=settings]');
    await settings.getByText('The model is on this machine.').waitFor();
    await settings.locator('[name=secondOpinion]').check();
    for (const scheme of schemes) {
      await settings.emulateMedia({ colorScheme: scheme });
      // Colours pass over into each other for a moment.
      await settings.waitForTimeout(250);
      await settings.screenshot({ path: screenshotPath(`settings-${scheme}`) });
      expect(await violationsOf(settings)).toEqual([]);
    }
    await settings.close();
    for (const scheme of schemes) {
      const page = await openForm(scheme, 360);
      await withStandIn(page);
      await page.getByRole('button', { name: 'Use it' }).waitFor();
      await page.waitForTimeout(200);
      await page.screenshot({ path: screenshotPath(`opinion-${scheme}`) });
      expect(await violationsOf(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.close();
    }
  });

  test('a correction is listed, saved as a file and deleted with undo', async () => {
    const form = await openForm('light');
    await form.getByRole('radio', { name: 'Postponed' }).check();
    await form.getByRole('checkbox', { name: 'Timing' }).check();
    await save(form);
    await form.close();
    for (const scheme of schemes) {
      for (const width of [360, 1280]) {
        const page = await open('src/dashboard/index.html', scheme, width, 800);
        await page.click('button[name=corrections]');
        await page.waitForSelector('.correction');
        await page.screenshot({ path: screenshotPath(`corrections-${width}-${scheme}`) });
        expect(await violationsOf(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await page.close();
      }
    }
    const page = await open('src/dashboard/index.html', 'light', 1280, 800);
    await page.click('button[name=corrections]');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button[name=save-corrections]'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^lossbook-corrections-\d{4}-\d{2}-\d{2}\.jsonl$/);
    await page.click('button[name=delete-corrections]');
    await expect.poll(() => page.locator('.correction').count()).toBe(0);
    await page.click('button[name=undo]');
    await expect.poll(() => page.locator('.correction').count()).toBe(1);
    await page.close();
  });
});

/** Loads the page again with a model that answers at once, where the browser has none of its own. */
async function withStandIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const answer = {
      outcome: 'lost',
      lostTo: 'incumbent',
      competitor: null,
      quote: 'It just came down to who we were familiar with',
    };
    const session = { prompt: async () => JSON.stringify(answer), destroy: () => undefined };
    const standIn = { availability: async () => 'available', create: async () => session };
    Object.defineProperty(globalThis, 'LanguageModel', { value: standIn, configurable: true });
  });
  await page.reload();
}

describe.skipIf(problem)(titled('a chip that asks, in Chromium', problem), () => {
  let mailbox: SampleMailbox;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    mailbox = await serveSampleMailbox();
    browser = await launchChromium();
    await browser.addSite(mailbox.url);
  });
  afterAll(async () => {
    await browser?.close();
    await mailbox?.stop();
  });

  test('shows its question without colour, and the sentence on hover', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${mailbox.url}#/inbox/tri-county`);
    const { key } = await readChip(page);
    const chip = {
      state: 'neutral',
      label: 'Lost?',
      quote: 'We are going another way.',
      action: 'Log outcome',
    };
    const tabId = await browser.tabIdOf(page);
    const worker = await browser.worker();
    await worker.evaluate(([tab, change]) => chrome.tabs.sendMessage(tab, change), [
      tabId,
      { type: 'chip-changed', key, chip },
    ] as const);
    const label = page.locator('lossbook-chip .label');
    await expect.poll(() => label.textContent()).toBe('Lost?');
    await page.mouse.move(0, 0);
    expect(await readChip(page)).toMatchObject({ state: 'neutral', height: 28 });
    const look = await label.evaluate((element) => {
      const { opacity, color } = getComputedStyle(element);
      return { opacity, isGrey: Math.max(...rgb(color)) - Math.min(...rgb(color)) < 20 };
      function rgb(colour: string): number[] {
        return (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number);
      }
    });
    expect(look).toEqual({ opacity: '1', isGrey: true });
    expect(await page.locator('lossbook-chip q').isVisible()).toBe(false);
    await label.hover();
    expect(await page.locator('lossbook-chip q').isVisible()).toBe(true);
    await page.screenshot({ path: screenshotPath('chip-question') });
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});
