import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { parseSite, type Site } from '../domain/site.ts';
import { askBackground } from '../messaging/send.ts';
import { say } from '../words/words.ts';

/** Offers to watch the site of the tab from now on, where the browser lets us know which site it is. */
export function AddThisSite({ tabId }: { tabId: number | undefined }) {
  const [site, setSite] = useState<Site>();
  const [isAdded, setAdded] = useState(false);
  useEffect(() => {
    if (tabId !== undefined) findSite(tabId).then(setSite);
  }, [tabId]);
  if (!site) return null;
  if (isAdded) return <p class="hint">{say('sites_added', site.label)}</p>;
  const add = async () => {
    // The request must be the first thing after the click: browsers ask only for a fresh gesture.
    if (!(await browser.permissions.request({ origins: [site.pattern] }))) return;
    await askBackground({ type: 'sites-changed' });
    setAdded(true);
  };
  return (
    <button type="button" class="button" onClick={add}>
      {say('sites_addThis', site.label)}
    </button>
  );
}

/** The tab's site, unless it is watched already. */
async function findSite(tabId: number): Promise<Site | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const site = tab?.url ? parseSite(tab.url) : 'empty';
  if (typeof site === 'string') return undefined;
  return (await browser.permissions.contains({ origins: [site.pattern] })) ? undefined : site;
}
