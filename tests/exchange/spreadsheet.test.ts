import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../src/domain/days.ts';
import { toSpreadsheetFile } from '../../src/exchange/spreadsheet-export.ts';
import { guardCell, unguardCell } from '../../src/exchange/spreadsheet-guard.ts';
import { makeDeal } from '../domain/make-deal.ts';

const today = '2026-11-27' as IsoDay;

/** Every cell a spreadsheet could run begins, after white space, with one of these or with a hidden break. */
const RUNS = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function parse(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('the guard', () => {
  test.each([
    ['=HYPERLINK("https://evil.example")', true],
    ['+1 555 0142', true],
    ['-36', true],
    ['@SUM(A1)', true],
    ['  =1+1', true],
    ['\u00A0=1+1', true],
    ['＝1+1', true],
    ['\tx', true],
    ['\nx', true],
    ["'=1+1", true],
    ["''-x", true],
    ['Cooper = best', false],
    ["'tis fine", false],
    ['', false],
    ['O’Brien', false],
  ])('%j is guarded: %s', (text, isGuarded) => {
    expect(guardCell(text)).toBe(isGuarded ? `'${text}` : text);
  });

  test('any text comes back, and no guarded text can run', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\t', '\n', 'a') }),
    );
    fc.assert(
      fc.property(text, (value) => {
        expect(unguardCell(guardCell(value))).toBe(value);
        expect(guardCell(value)).not.toMatch(RUNS);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
});

describe('the file', () => {
  test('is named by preset and day, and is UTF-8 that Excel knows as such, with CRLF', () => {
    const file = toSpreadsheetFile([makeDeal()], today);
    expect(file.name).toBe('lossbook-spreadsheet-2026-11-27.csv');
    expect(file.text.startsWith('\uFEFFid,"company",')).toBe(true);
    expect(file.text.endsWith('\r\n')).toBe(true);
    expect(file.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('holds every deal with its values, numbers and days as they are', () => {
    const [row] = parse(
      toSpreadsheetFile(
        [
          makeDeal({
            company: 'Tri-County Title & Escrow',
            lostTo: 'incumbent',
            reasons: [
              { code: 'relationship', evidence: 'buyer_wrote' },
              { code: 'service', evidence: 'my_guess' },
            ],
            ourPriceMinor: 41_250,
            currency: 'USD',
            interests: [
              { name: 'managed IT', winnerOffers: 'no', nextStep: '' },
              { name: 'toner', winnerOffers: 'yes', nextStep: '' },
            ],
            termMonths: 36,
            followUp: '2026-12-08' as IsoDay,
            quote: 'We said "no",\nfor now.',
          }),
        ],
        today,
      ).text,
    );
    expect(row).toMatchObject({
      company: 'Tri-County Title & Escrow',
      outcome: 'lost',
      lostTo: 'incumbent',
      mainReason: 'relationship',
      reasons: 'relationship; service',
      evidence: 'buyer_wrote; my_guess',
      ourPrice: '412.50',
      interests: 'managed IT; toner',
      winnerLacks: 'managed IT',
      termMonths: '36',
      followUp: '2026-12-08',
      quote: 'We said "no",\nfor now.',
      pricePosition: '',
    });
  });

  test('an empty book is a file with its heading', () => {
    expect(parse(toSpreadsheetFile([], today).text)).toEqual([]);
  });

  test('any text survives, and no cell can run', () => {
    const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\r\n', '\n'));
    fc.assert(
      fc.property(text, text, text, (company, quote, notes) => {
        const [row] = parse(toSpreadsheetFile([makeDeal({ company, quote, notes })], today).text);
        for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(RUNS);
        expect([row?.company, row?.quote, row?.notes].map((cell) => unguardCell(cell ?? ''))).toEqual([
          company,
          quote,
          notes,
        ]);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
