import browser from 'webextension-polyfill';
import { wantSelection } from '../store/open-messages.ts';
import { say } from '../words/words.ts';
import { showForm } from './tag-form.ts';

const ID = 'log-selection';

/** Puts "Log a deal from this text" into the menu of selected text, on every page. */
export async function createSelectionMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title: say('menu_logSelection'), contexts: ['selection'] });
}

/**
 * Opens the form for the text the rep selected. The click is what lets Lossbook read this one page,
 * this once: nothing else of the site is ever seen.
 */
export async function onMenuClicked(
  { menuItemId }: browser.Menus.OnClickData,
  tab: browser.Tabs.Tab | undefined,
): Promise<void> {
  if (menuItemId !== ID || tab?.id === undefined) return;
  // Asked for in the click itself: browsers open a popup only then.
  const opened = showForm({ tabId: tab.id, windowId: tab.windowId });
  await Promise.all([wantSelection(tab.id), opened]);
}
