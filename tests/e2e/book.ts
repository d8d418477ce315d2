import type { Page } from 'playwright-core';

/** Fills the book of the browser with invented deals, past the extension's own code. */
export async function makeBook(page: Page, count: number): Promise<void> {
  await page.waitForSelector('button[name=book]');
  await page.click('button[name=book]');
  await page.waitForSelector('.book-body .empty');
  await page.evaluate(async (deals) => {
    const names = [
      'Harborview Title',
      'Globex Dental',
      'St. Brendan Academy',
      'Lindqvist Plumbing',
      'Prairie Credit Union of Northern Minnesota and the Two Dakotas',
    ];
    const winners = ['Cooper Business Machines', 'Northwind Office', 'Hartigan Copier', ''];
    const reasons = ['relationship', 'price', 'service', 'budget', 'timing'];
    const outcomes = ['lost', 'lost', 'won', 'lost', 'postponed'];
    const pick = <T>(list: T[], index: number) => list[index % list.length] as T;
    const rows = Array.from({ length: deals }, (_, index) => {
      const outcome = pick(outcomes, index);
      const day = `2026-${String((index % 11) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`;
      return {
        id: crypto.randomUUID(),
        createdAt: `${day}T09:00:00.000Z`,
        updatedAt: `${day}T09:00:00.000Z`,
        company: `${pick(names, index)}`,
        contactName: 'Dana Whitlock',
        contactEmail: 'dana@globex.example',
        title: 'Copier proposal',
        outcome,
        decidedOn: day,
        lostTo: outcome === 'lost' ? pick(['incumbent', 'competitor', 'nobody'], index) : null,
        competitor: outcome === 'lost' ? pick(winners, index) : '',
        reasons: [{ code: pick(reasons, index * 3), evidence: 'buyer_wrote' }],
        pricePosition: outcome === 'lost' ? pick(['equal', 'higher', 'lower', null], index) : null,
        ourPriceMinor: null,
        theirPriceMinor: null,
        currency: '',
        interests: index % 4 === 0 ? [{ name: 'Managed IT', winnerOffers: 'no', nextStep: '' }] : [],
        termMonths: outcome === 'lost' ? 36 : null,
        contractStart: outcome === 'lost' ? day : '',
        contractEnd: '',
        recontact: '',
        followUp: index % 5 === 0 ? '2026-11-20' : '',
        revisit: '',
        quote: outcome === 'lost' ? 'We decided to stay with them.' : '',
        quoteSource: null,
        lessons: [],
        notes: '',
        messages: [],
        messageKeys: [],
        nextDay: index % 5 === 0 ? '2026-11-20' : '',
      };
    });
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('lossbook');
      request.onsuccess = () => {
        const transaction = request.result.transaction('deals', 'readwrite');
        for (const row of rows) transaction.objectStore('deals').put(row);
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
        transaction.onerror = () => reject(transaction.error);
      };
    });
  }, count);
  await page.close();
}
