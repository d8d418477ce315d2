import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../src/domain/days.ts';
import type { Deal } from '../../../src/domain/deal.ts';
import { CsvWriter } from '../../../src/exchange/csv-writer.ts';
import type { Preset } from '../../../src/exchange/presets/preset.ts';
import { dealSheet, opportunitySheet, taskSheet } from '../../../src/exchange/presets/preset-sheet.ts';
import { PRESETS } from '../../../src/exchange/presets/presets.ts';
import { opportunitiesOf, tasksOf } from '../../../src/exchange/presets/tasks.ts';
import type { Sheet } from '../../../src/exchange/sheet.ts';
import { makeDeal } from '../../domain/make-deal.ts';
import { lost, postponed, won } from './the-deals.ts';

const today = '2026-11-24' as IsoDay;
const folder = join(import.meta.dirname, 'expected');
const named = PRESETS.map((preset) => [preset.id, preset] as const);

function presetOf(id: string): Preset {
  const preset = PRESETS.find((one) => one.id === id);
  if (!preset) throw new Error(`no preset ${id}`);
  return preset;
}

async function write<Thing>(sheet: Sheet<Thing>, things: Thing[]): Promise<string> {
  const writer = new CsvWriter(sheet, { rows: 1_000, bytes: 1_000_000 });
  writer.add(things);
  const [part, ...more] = writer.finish();
  expect(more).toEqual([]);
  return (await part?.blob.text()) ?? '';
}

/** Heading and cells, read by papaparse. */
function read(csv: string, preset: Preset | undefined, column: string): string[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
    newline: '\r\n',
  });
  expect(errors, preset?.id).toEqual([]);
  return data.map((row) => row[column] ?? '');
}

describe('each CRM gets exactly the file it was written for', () => {
  test.each(named)('%s: one lost, one won and one postponed deal', async (id, preset) => {
    const csv = await write(dealSheet(preset, preset.mapping), [lost, won, postponed]);
    expect(csv.replaceAll('\r\n', '\n')).toBe(readFileSync(join(folder, `${id}.csv`), 'utf8'));
  });

  test('a free mail provider is no company’s domain', async () => {
    const hubspot = presetOf('hubspot');
    // Too short for a mailbox there, so nobody's.
    const deal = { ...won, contactEmail: 'x@gmail.com' };
    const csv = await write(dealSheet(hubspot, hubspot.mapping), [deal]);
    expect(read(csv, hubspot, 'Company Domain Name')).toEqual(['']);
  });

  test.each(named)('%s: what is to be done, and what else they want', async (id, preset) => {
    const tasks = taskSheet(preset, preset.mapping);
    const called = tasksOf(lost, today, (kind, name) => `${kind}: ${name}`);
    const opportunities = await write(opportunitySheet(preset, preset.mapping), opportunitiesOf(lost, today));
    const both = `${tasks ? await write(tasks, called) : ''}\n${opportunities}`;
    expect(both.replaceAll('\r\n', '\n')).toBe(readFileSync(join(folder, `${id}-more.csv`), 'utf8'));
  });

  test('and no expected file stands alone', () => {
    const ids = readdirSync(folder).map((name) => name.replace(/(-more)?\.csv$/, ''));
    expect([...new Set(ids)].sort()).toEqual(PRESETS.map(({ id }) => id).sort());
  });
});

describe('every file', () => {
  test.each(named)('%s: has no heading twice, and the deal’s UUID to be found by', (_, preset) => {
    const names = preset.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    // A heading with a comma or quotation mark is more than some imports can take.
    expect(names.filter((name) => /[",;\r\n]/.test(name))).toEqual([]);
    expect(preset.columns.some(({ from }) => from === 'id')).toBe(true);
    expect(names.length).toBeLessThan(1_000);
  });

  test.each(named)('%s: says when and on what it rests', (_, { rests }) => {
    expect(rests.on).toMatch(/^https:\/\//);
    expect(rests.read).toMatch(/^\d{4}-\d{2}$/);
  });

  test.each(named)('%s: ends its lines with CRLF and has no byte order mark', async (_, preset) => {
    const csv = await write(dealSheet(preset, preset.mapping), [won]);
    expect(csv.startsWith('\uFEFF')).toBe(false);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
  });
});

describe('any text comes back as it was', () => {
  /** Any Unicode, and what files are broken by: breaks, quotes, delimiters, leading zeros, formulas. */
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({
      unit: fc.constantFrom(
        '"',
        ',',
        ';',
        '\n',
        '\r',
        '\t',
        '=',
        '-',
        '@',
        '0',
        '7',
        ' ',
        '\uFEFF',
        '“',
        'ß',
      ),
      minLength: 1,
    }),
  );
  /** A column that holds the notes, word for word, and what the file does to them. */
  const columns: [string, string, (notes: string) => string][] = [
    ['hubspot', 'Deal Description', (notes) => notes],
    ['salesforce', 'Description', (notes) => notes],
    ['pipedrive', 'Note - Content', (notes) => notes],
    [
      'zoho',
      'Description',
      (notes) => notes.replaceAll('"', '”').replaceAll('|', '¦').replaceAll('<', '‹').replaceAll('>', '›'),
    ],
    ['dynamics', 'Description', (notes) => notes],
    ['odoo', 'description', (notes) => notes],
    ['espocrm', 'Description', (notes) => notes],
    ['frappe', 'custom_lossbook_notes', (notes) => notes],
    ['twenty', 'Lossbook Notes', (notes) => notes],
    ['suitecrm', 'description', (notes) => notes],
  ];

  test('for every CRM', () => {
    expect(columns.map(([id]) => id)).toEqual(PRESETS.map(({ id }) => id));
  });

  test.each(columns)('%s', async (id, column, expected) => {
    const preset = presetOf(id);
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (notes) => {
        const csv = await write(
          dealSheet(preset, preset.mapping),
          notes.map((one) => makeDeal({ notes: one })),
        );
        expect(read(csv, preset, column)).toEqual(notes.map(expected));
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

describe('texts that are longer than a field', () => {
  const preset = presetOf('salesforce');
  const cutBy = (deal: Deal) => {
    const cut: string[] = [];
    const row = dealSheet(preset, preset.mapping, (column) => cut.push(column)).toRow(deal);
    return { name: row[0] as string, cut };
  };

  test('end in an ellipsis, and the rep is told', () => {
    const { name, cut } = cutBy(makeDeal({ company: 'x'.repeat(200) }));
    expect(name).toBe(`${'x'.repeat(119)}…`);
    expect(cut).toEqual(['Name']);
  });

  test('are never cut through a character', () => {
    expect(cutBy(makeDeal({ company: `${'x'.repeat(118)}🦊🦊` })).name).toBe(`${'x'.repeat(118)}…`);
  });

  test('that just fit stay', () => {
    expect(cutBy(makeDeal({ company: 'x'.repeat(120) }))).toEqual({ name: 'x'.repeat(120), cut: [] });
  });
});

describe('several values in one cell', () => {
  const own = makeDeal({
    reasons: [
      { code: 'own:a;b,c^d"e', evidence: 'my_guess' },
      { code: 'price', evidence: 'my_guess' },
    ],
  });
  test.each([
    ['hubspot', 'Lossbook Reasons', 'a/b,c^d"e;Price'],
    ['salesforce', 'Lossbook_Reasons__c', 'a/b,c^d"e;Price'],
    ['pipedrive', 'Deal - Lossbook Reasons', 'a;b/c^d"e,Price'],
    ['espocrm', 'Lossbook Reasons', '["a;b,c^d\\"e","Price"]'],
    ['twenty', 'Lossbook Reasons', '["OTHER","PRICE"]'],
    ['suitecrm', 'lossbook_reasons_c', '^a;b,c/d"e^,^Price^'],
  ])('%s: no sign inside one makes two of it', async (id, column, expected) => {
    const preset = presetOf(id);
    const csv = await write(dealSheet(preset, preset.mapping), [own]);
    expect(read(csv, preset, column)).toEqual([expected]);
  });
});

describe('what is to be done', () => {
  test('leaves out what lies before today', () => {
    const days = { followUp: '2026-11-23' as IsoDay, revisit: today, recontact: '' as const };
    expect(tasksOf(makeDeal(days), today, () => '').map(({ kind }) => kind)).toEqual(['revisit']);
  });

  test('and what else they want have the same ids at every export, each its own', () => {
    const ids = () => [
      ...opportunitiesOf(lost, today).map(({ id }) => id),
      ...opportunitiesOf({ ...lost, id: won.id }, today).map(({ id }) => id),
    ];
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(4);
    for (const id of ids())
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
