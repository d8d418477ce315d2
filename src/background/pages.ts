import browser from 'webextension-polyfill';

/** The popup as a page that tags the message open in `tabId`. */
export function popupUrl(tabId: number): string {
  return `${browser.runtime.getURL('src/popup/index.html')}?tab=${tabId}`;
}

/** Opens the full page in a tab of its own, on one of its sections where that is named. */
export async function openDashboard(section?: 'due'): Promise<void> {
  const place = section === undefined ? '' : `#${section}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('src/dashboard/index.html')}${place}` });
}
