import Papa from 'papaparse';
import type { Deal } from '../../domain/deal.ts';
import { CsvWriter } from '../../exchange/csv-writer.ts';
import { TARGETS, targetSheet } from '../../exchange/targets.ts';

/** Deals written at once, as the export reads them. */
const PAGE = 200;

/** What one run took, in ms. */
export interface Run {
  ours: number;
  papaparse: number;
  /** How long the page can do nothing else while some deals are written: 19 of 20 times at most this. */
  pause: number;
}

/**
 * Runs in the page: writes these deals for a target from the book's deals to files, and lets papaparse
 * write the same rows, which it is given ready-made, in one go.
 */
export function writeBoth(targetId: string, deals: readonly Deal[]): Run {
  const target = TARGETS.find(({ id }) => id === targetId);
  if (!target) throw new Error(`no target ${targetId}`);
  const sheet = targetSheet(target, undefined);
  const rows = deals.map(sheet.toRow);
  const papaparse = timed(() =>
    Papa.unparse({ fields: [...sheet.headings], data: rows }, { newline: '\r\n', quotes: sheet.quotes }),
  );
  const pauses: number[] = [];
  const ours = timed(() => {
    const writer = new CsvWriter(sheet, target.limits);
    for (let from = 0; from < deals.length; from += PAGE) {
      const page = deals.slice(from, from + PAGE);
      pauses.push(timed(() => writer.add(page)));
    }
    writer.finish();
  });
  pauses.sort((a, b) => a - b);
  return { ours, papaparse, pause: pauses[Math.floor(pauses.length * 0.95)] ?? 0 };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Invented deals, each with its own texts. */
export function makeDeals(count: number): Deal[] {
  const outcomes = ['lost', 'lost', 'won', 'postponed'] as const;
  return Array.from({ length: count }, (_, index) => {
    const outcome = outcomes[index % outcomes.length] ?? 'lost';
    const deal = {
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      createdAt: '2026-11-24T09:00:00.000Z',
      updatedAt: '2026-11-24T09:00:00.000Z',
      messages: [],
      company: `Globex, Dental & Sons ${index}`,
      contactName: `Dana Whitlock ${index}`,
      contactEmail: `dana${index}@globex.example`,
      title: 'Copier proposal',
      outcome,
      decidedOn: '2026-11-20',
      lostTo: outcome === 'lost' ? 'incumbent' : null,
      competitor: 'Cooper Business Machines',
      reasons: [
        { code: 'relationship', evidence: 'buyer_wrote' },
        { code: 'price', evidence: 'my_guess' },
      ],
      pricePosition: 'equal',
      ourPriceMinor: 1_234_500 + index,
      theirPriceMinor: null,
      currency: 'USD',
      interests: index % 4 === 0 ? [{ name: 'Managed IT', winnerOffers: 'no', nextStep: '' }] : [],
      termMonths: 36,
      contractStart: '2026-12-01',
      contractEnd: '2029-11-30',
      recontact: '2029-05-31',
      followUp: '2026-12-08',
      revisit: '',
      quote: `We talked it over "at length"\nand decided to stay with them, ${index}.`,
      quoteSource: { messageKey: `m:${index}`, author: 'Dana Whitlock', day: '2026-11-20' },
      lessons: ['Price was equal: lead with service.'],
      notes: '',
    };
    // Days and ids are of the right form, which their types cannot see.
    return deal as unknown as Deal;
  });
}
