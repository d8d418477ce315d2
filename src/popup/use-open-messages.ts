import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type OpenRecord, openMessagesOf } from '../store/open-messages.ts';

/** The messages on screen in a tab, kept up to date while the form is open. */
export function useOpenMessages(tabId: number | undefined): OpenRecord[] {
  const [records, setRecords] = useState<OpenRecord[]>([]);
  useEffect(() => {
    if (tabId === undefined) return;
    const update = () => void openMessagesOf(tabId).then(setRecords);
    update();
    browser.storage.session.onChanged.addListener(update);
    return () => browser.storage.session.onChanged.removeListener(update);
  }, [tabId]);
  return records;
}
