import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../src/cli/browser/find-browser.ts';
import { ExtensionFirefox } from '../../src/cli/browser/firefox.ts';
import { extensionDir } from '../../src/cli/build-extension.ts';
import { localDay } from '../../src/domain/days.ts';
import { firstMissing, titled } from './environment.ts';

const problem = firstMissing('firefox');

describe.skipIf(problem)(titled('what is due, in Firefox', problem), () => {
  let firefox: ExtensionFirefox;
  let list: Page;

  beforeAll(async () => {
    firefox = await ExtensionFirefox.launch({
      executablePath: findFirefox() ?? 'firefox',
      extensionDir: extensionDir('firefox'),
    });
    list = await firefox.open('src/dashboard/index.html#due', '.due-empty');
  });
  afterAll(() => firefox?.close());

  const badge = () => list.evaluate(() => browser.action.getBadgeText({}));

  test('a deal that is saved counts in the toolbar and is in the list; done, it is in neither', async () => {
    const form = await firefox.open('src/popup/index.html?tab=0', 'button[name=save]');
    await form.type('[name=company]', 'Lindqvist Plumbing');
    await form.click('input[name=outcome][value=lost]');
    // Typing into a date's parts goes by the browser's language.
    await form.$eval(
      '[name=followUp]',
      (input, day) => {
        (input as HTMLInputElement).value = day;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      localDay(new Date()),
    );
    await form.click('button[name=save]');
    await form.waitForSelector('.form-status.good');
    await form.close();
    await expect.poll(badge).toBe('1');
    await list.waitForSelector('.due-item');
    expect(await list.$eval('.due-item', (item) => item.textContent)).toContain('Lindqvist Plumbing');
    await list.click('button[name=done]');
    await expect.poll(badge).toBe('');
    await list.waitForSelector('.due-empty');
  });

  test('the alarm of the next look is set', async () => {
    const alarms = await list.evaluate(() => browser.alarms.getAll());
    expect(alarms.map(({ name }) => name)).toEqual(['due']);
  });

  test('the morning’s notification comes once', async () => {
    // A Firefox without a screen may close a notification as soon as it is shown: both are heard of.
    await list.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      browser.notifications.onShown.addListener((id) => heard.push(id));
      browser.notifications.onClosed.addListener((id) => heard.push(id));
    });
    const heard = () => list.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    const ask = () =>
      list.evaluate(() => browser.runtime.sendMessage({ type: 'deals-changed', messageKeys: [] }));
    await list.click('button[name=undo]');
    await list.waitForSelector('.due-item');
    // The undo is told to the background as well: what it looks at then is over when the badge counts it.
    await expect.poll(badge).toBe('1');
    await list.evaluate(() =>
      browser.storage.local.set({ settings: { remindAt: '00:00' }, reminded: '2026-01-01' }),
    );
    await ask();
    await expect.poll(heard).toContain('due');
    await list.evaluate(() => browser.notifications.clear('due'));
    const before = await heard();
    await ask();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await heard()).length - before.length).toBeLessThanOrEqual(1);
    expect(await list.evaluate(() => browser.notifications.getAll())).toEqual({});
  });
});

/** The little of the extension API that runs inside the browser in the functions above. */
declare const browser: {
  action: { getBadgeText: (details: object) => Promise<string> };
  alarms: { getAll: () => Promise<{ name: string }[]> };
  notifications: {
    getAll: () => Promise<object>;
    clear: (id: string) => Promise<boolean>;
    onShown: { addListener: (listener: (id: string) => void) => void };
    onClosed: { addListener: (listener: (id: string) => void) => void };
  };
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  storage: { local: { set: (items: object) => Promise<void> } };
};
