import browser from 'webextension-polyfill';

/** What the rep has set. */
export interface Settings {
  /** Whether the browser's own model may be asked about mails the engine is unsure of. */
  secondOpinion: boolean;
}

const KEY = 'settings';

/** The settings as stored; what is missing or damaged is as after installation. */
export async function readSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return repair(stored);
}

/** Changes some settings and leaves the others. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

function repair(stored: unknown): Settings {
  const secondOpinion =
    typeof stored === 'object' &&
    stored !== null &&
    'secondOpinion' in stored &&
    stored.secondOpinion === true;
  return { secondOpinion };
}
