import { beforeEach, expect, test, vi } from 'vitest';
import { createSelectionMenu, onMenuClicked } from '../../src/background/selection-menu.ts';
import { takeWantedSelection } from '../../src/store/open-messages.ts';
import browser, { resetBrowser, state } from '../fakes/browser.ts';

beforeEach(resetBrowser);

const tab = { id: 7, windowId: 1 } as never;
const click = (menuItemId: string) => onMenuClicked({ menuItemId } as never, tab);

test('there is one entry, for selected text, however often it is made', async () => {
  await createSelectionMenu();
  await createSelectionMenu();
  expect(state.menus).toEqual([
    { id: 'log-selection', title: 'Log a deal from this text', contexts: ['selection'] },
  ]);
});

test('it opens the form for the selection, once', async () => {
  const opened = vi.spyOn(browser.action, 'openPopup');
  await click('log-selection');
  expect(opened).toHaveBeenCalledWith({ windowId: 1 });
  expect(await takeWantedSelection(7)).toBe(true);
  expect(await takeWantedSelection(7)).toBe(false);
  opened.mockRestore();
});

test('the entry of another is none of ours', async () => {
  await click('other');
  expect(await takeWantedSelection(7)).toBe(false);
});
