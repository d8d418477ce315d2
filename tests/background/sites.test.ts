import { beforeEach, expect, test, vi } from 'vitest';
import { registerSites } from '../../src/background/sites.ts';
import browser, { resetBrowser, state } from '../fakes/browser.ts';

beforeEach(resetBrowser);

const registered = () => browser.scripting.getRegisteredContentScripts();

test('the content script is registered for exactly the sites that are allowed', async () => {
  state.origins = ['https://mail.firm.example/*', 'https://other.example/*'];
  await registerSites();
  expect(await registered()).toMatchObject([
    {
      js: ['src/content/content.js'],
      matches: ['https://mail.firm.example/*', 'https://other.example/*'],
      allFrames: true,
    },
  ]);
  state.origins = ['https://other.example/*'];
  await registerSites();
  expect(await registered()).toMatchObject([{ matches: ['https://other.example/*'] }]);
  state.origins = [];
  await registerSites();
  expect(await registered()).toEqual([]);
});

test('a grant for the whole web is no wish for chips everywhere', async () => {
  state.origins = ['https://*/*', '<all_urls>', '*://*/*'];
  await registerSites();
  expect(await registered()).toEqual([]);
});

test('a registration lost with a restart comes back', async () => {
  state.origins = ['https://mail.firm.example/*'];
  await registerSites();
  await browser.scripting.unregisterContentScripts();
  await registerSites();
  expect(await registered()).toHaveLength(1);
});

test('two runs at once register once, and the script is started in tabs already open', async () => {
  const started = vi.spyOn(browser.scripting, 'executeScript');
  state.origins = ['https://mail.firm.example/*'];
  await Promise.all([registerSites(), registerSites()]);
  expect(await registered()).toHaveLength(1);
  expect(started).toHaveBeenCalledOnce();
  expect(started).toHaveBeenCalledWith(expect.objectContaining({ files: ['src/content/content.js'] }));
  started.mockRestore();
});
