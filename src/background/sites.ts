import browser from 'webextension-polyfill';
import { hostedOfPattern } from '../domain/hosted.ts';
import { siteOfPattern } from '../domain/site.ts';

/** Path inside the build: a fixed name, because it is registered by name at run time. */
const CONTENT_SCRIPT = 'src/content/content.js';
const SCRIPT_ID = 'webmail';

/**
 * Makes the registered content script agree with the sites that are allowed, the known webmails
 * and those the rep added, and starts it in
 * their tabs that are already open. The permissions are the truth; the registration follows.
 */
export function registerSites(): Promise<void> {
  underWay = underWay.then(register, register);
  return underWay;
}

/** Runs follow each other: two at once would both see no registration and one would fail. */
let underWay: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  // A grant for the whole web, given in the browser's own settings, is no wish for chips everywhere.
  const wanted = origins.filter((pattern) => hostedOfPattern(pattern) ?? siteOfPattern(pattern)).sort();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const present = [...(registered?.matches ?? [])].sort();
  if (wanted.join() !== present.join()) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    if (wanted.length > 0) {
      await browser.scripting.registerContentScripts([
        {
          id: SCRIPT_ID,
          js: [CONTENT_SCRIPT],
          matches: wanted,
          allFrames: true,
          runAt: 'document_end',
          persistAcrossSessions: true,
        },
      ]);
    }
  }
  await startInOpenTabs(wanted.filter((pattern) => !present.includes(pattern)));
}

/** The script does nothing where it already runs, so that starting it once too often is harmless. */
async function startInOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  for (const tab of await browser.tabs.query({ url: patterns })) {
    if (tab.id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: tab.id, allFrames: true }, files: [CONTENT_SCRIPT] })
      // A tab that is closing, sleeping or showing an error page is started when it loads.
      .catch(() => undefined);
  }
}
