import type { Page } from 'playwright-core';
import type { StoredDeal } from '../../store/stored-deal.ts';

/** Rows that are handed to the browser at once. */
const BATCH = 5_000;

/** Writes rows into the book past the extension's own code; `page` is one of its pages, the book once opened. */
export async function fillBook(page: Page, rows: readonly StoredDeal[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    await page.evaluate(
      (text) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('lossbook');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const transaction = request.result.transaction('deals', 'readwrite', { durability: 'relaxed' });
            for (const row of JSON.parse(text)) transaction.objectStore('deals').put(row);
            transaction.oncomplete = () => {
              request.result.close();
              resolve();
            };
            transaction.onerror = () => reject(transaction.error);
          };
        }),
      // As one text: value by value the way into the browser takes minutes.
      JSON.stringify(rows.slice(from, from + BATCH)),
    );
  }
}
