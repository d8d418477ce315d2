import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { emptyFields } from '../../src/domain/deal.ts';
import { canonicalSheet } from '../../src/exchange/canonical-export.ts';
import { CsvWriter } from '../../src/exchange/csv-writer.ts';
import { makeDeal } from '../domain/make-deal.ts';
import { lost, postponed, won } from './presets/the-deals.ts';

const JSON_FIELDS = ['reasons', 'interests', 'quoteSource', 'lessons', 'messages'];
const NUMBERS = ['ourPriceMinor', 'theirPriceMinor', 'termMonths'];
const NULL_WHEN_EMPTY = ['lostTo', 'pricePosition', 'quoteSource', ...NUMBERS];

async function roundTrip(deals: (typeof lost)[]): Promise<unknown[]> {
  const writer = new CsvWriter(canonicalSheet, { rows: 1_000, bytes: 1_000_000 });
  writer.add(deals);
  const csv = (await writer.finish()[0]?.blob.text()) ?? '';
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([heading, cell]) => {
        const name = heading.replace('lossbook-1:', '');
        if (cell === '' && NULL_WHEN_EMPTY.includes(name)) return [name, null];
        if (JSON_FIELDS.includes(name)) return [name, JSON.parse(cell)];
        return [name, NUMBERS.includes(name) ? Number(cell) : cell];
      }),
    ),
  );
}

describe('the full file', () => {
  test('has every field of a deal and says its version first', () => {
    expect(canonicalSheet.headings[0]).toBe('lossbook-1:id');
    expect([...canonicalSheet.headings].slice(1).sort()).toEqual(
      [...Object.keys(emptyFields()), 'createdAt', 'updatedAt', 'messages'].sort(),
    );
  });

  test('gives every deal back as it was', async () => {
    expect(await roundTrip([lost, won, postponed])).toEqual([lost, won, postponed]);
  });

  test('whatever stands in it', async () => {
    const text = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (notes, lesson, name) => {
        const deal = makeDeal({
          notes,
          lessons: [lesson],
          interests: [{ name, winnerOffers: 'no', nextStep: notes }],
        });
        expect(await roundTrip([deal])).toEqual([deal]);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
