import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvWriter, fileNames, type Limits, type Part } from '../../src/exchange/csv-writer.ts';
import type { Sheet } from '../../src/exchange/sheet.ts';

const sheet: Sheet<string> = {
  headings: ['text'],
  toRow: (text) => [text],
  hasMark: false,
  quotes: false,
};

async function write(batches: string[][], limits: Limits, table = sheet) {
  const writer = new CsvWriter(table, limits);
  for (const batch of batches) writer.add(batch);
  const parts = writer.finish();
  return { parts, texts: await Promise.all(parts.map(({ blob }: Part) => blob.text())) };
}

const NO_LIMIT = { rows: 1_000, bytes: 1_000_000 };

describe('a table', () => {
  test('with nothing in it is a file with its heading', async () => {
    expect((await write([], NO_LIMIT)).texts).toEqual(['text\r\n']);
  });

  test('for Excel begins with the mark, and its heading is quoted as its cells are', async () => {
    const marked = { ...sheet, hasMark: true, quotes: true };
    const { parts } = await write([['a']], NO_LIMIT, marked);
    const bytes = new Uint8Array((await parts[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await parts[0]?.blob.text()).toContain('"text"\r\n"a"\r\n');
  });
});

describe('a table over a limit', () => {
  test('of rows is split, each file with the heading', async () => {
    const { texts, parts } = await write(
      [
        ['1', '2', '3'],
        ['4', '5'],
      ],
      { ...NO_LIMIT, rows: 2 },
    );
    expect(texts).toEqual(['text\r\n1\r\n2\r\n', 'text\r\n3\r\n4\r\n', 'text\r\n5\r\n']);
    expect(parts.map(({ rows }) => rows)).toEqual([2, 2, 1]);
  });

  test('that is just reached is one file', async () => {
    expect((await write([['1', '2']], { ...NO_LIMIT, rows: 2 })).texts).toHaveLength(1);
  });

  test('of bytes is split where UTF-8 needs it, not where characters would', async () => {
    // The heading is 6 bytes, the rows are 6, 6 and 4.
    const { texts } = await write([['ßß', 'ßß', 'ab']], { ...NO_LIMIT, bytes: 16 });
    expect(texts).toEqual(['text\r\nßß\r\n', 'text\r\nßß\r\nab\r\n']);
  });

  test('and a row longer than a file stands in one of its own', async () => {
    const { texts } = await write([['a', 'x'.repeat(50), 'b']], { ...NO_LIMIT, bytes: 20 });
    expect(texts).toEqual(['text\r\na\r\n', `text\r\n${'x'.repeat(50)}\r\n`, 'text\r\nb\r\n']);
  });

  test('loses no row, whatever the batches and limits, and keeps every file within', async () => {
    const rows = fc.array(
      fc.array(fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom('a', 'ß', '🦊') })),
    );
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 8, max: 80 }),
        async (batches, most, bytes) => {
          const { texts, parts } = await write(batches, { rows: most, bytes });
          expect(texts.flatMap((text) => text.split('\r\n').slice(1, -1))).toEqual(batches.flat());
          for (const { blob, rows: count } of parts) {
            expect(count).toBeLessThanOrEqual(most);
            if (count > 1) expect(blob.size).toBeLessThanOrEqual(bytes);
          }
        },
      ),
      { numRuns: 100, seed: 7 },
    );
  });
});

test('files are numbered only where there are several', () => {
  expect(fileNames('lossbook-zoho-2026-11-24', 1)).toEqual(['lossbook-zoho-2026-11-24.csv']);
  expect(fileNames('lossbook-zoho-2026-11-24', 2)).toEqual([
    'lossbook-zoho-2026-11-24-1of2.csv',
    'lossbook-zoho-2026-11-24-2of2.csv',
  ]);
});
