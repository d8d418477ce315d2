import browser from 'webextension-polyfill';
import type { MessageKey } from '../domain/mail.ts';
import { chooseMessage } from '../store/open-messages.ts';
import { popupUrl } from './pages.ts';

/** The size of LOOK and the frame around it. */
const FORM_WINDOW = { width: 396, height: 640 };

interface FormPlace {
  tabId: number;
  windowId: number | undefined;
}

/**
 * Shows the tag form for a message of a tab: the toolbar popup where the browser lets an extension
 * open it, else a small window of its own.
 */
export async function openTagForm(key: MessageKey, place: FormPlace): Promise<void> {
  await chooseMessage(place.tabId, key);
  await showForm(place);
}

/** Shows the form for a tab. */
export async function showForm({ tabId, windowId }: FormPlace): Promise<void> {
  try {
    await browser.action.openPopup(windowId === undefined ? undefined : { windowId });
  } catch {
    await openFormWindow(tabId);
  }
}

/** One window per tab: a second click brings it back to the front with the message just chosen. */
async function openFormWindow(tabId: number): Promise<void> {
  const name = `form-window:${tabId}`;
  const { [name]: known } = await browser.storage.session.get(name);
  if (typeof known === 'number' && (await closeWindow(known))) await browser.storage.session.remove(name);
  const opened = await browser.windows.create({ type: 'popup', url: popupUrl(tabId), ...FORM_WINDOW });
  if (opened.id !== undefined) await browser.storage.session.set({ [name]: opened.id });
}

/** False when the window was gone already. A half-filled form in it is kept as a draft. */
async function closeWindow(windowId: number): Promise<boolean> {
  try {
    await browser.windows.remove(windowId);
    return true;
  } catch {
    return false;
  }
}
