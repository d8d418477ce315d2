import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, test } from 'vitest';
import { findOnPath } from '../../src/cli/browser/find-browser.ts';
import type { IsoDay } from '../../src/domain/days.ts';
import { toSpreadsheetFile } from '../../src/exchange/spreadsheet-export.ts';
import { unguardCell } from '../../src/exchange/spreadsheet-guard.ts';
import { makeDeal } from '../domain/make-deal.ts';
import { missing, titled } from './environment.ts';

const problem = missing.libreoffice;

/** Texts that a careless file would lose, split, or run. */
const TEXTS = [
  '=HYPERLINK("https://evil.example","click")',
  '=1+1',
  '+1 555 0142',
  '-36',
  '@SUM(A1:A9)',
  '  =2+2',
  '＝3+3',
  "'=4+4",
  'He said "no", twice; then\nhung up',
  'comma, semicolon; tab\there',
  'Żółć · Straße · 日本語 · שלום · 🦊📠',
  '007',
  '1,234.50',
  '3/4',
  '1E5',
  'TRUE',
];

describe.skipIf(problem)(titled('the exported file in LibreOffice', problem), () => {
  const folder = mkdtempSync(join(tmpdir(), 'lossbook-office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const deals = TEXTS.map((text) =>
    makeDeal({ company: text, quote: text, notes: text, termMonths: 36, followUp: '2026-12-08' as IsoDay }),
  );

  /** Opens the export in LibreOffice with these CSV settings and gives its cells by column. */
  function open(settings: string): { sheet: string; column: (name: string) => (string | undefined)[] } {
    const file = toSpreadsheetFile(deals, '2026-11-27' as IsoDay);
    writeFileSync(join(folder, file.name), file.text);
    const result = spawnSync(
      findOnPath(['soffice', 'libreoffice']) ?? 'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        `--infilter=CSV:${settings}`,
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        join(folder, file.name),
      ],
      { encoding: 'utf8', timeout: 110_000, env: { ...process.env, HOME: folder } },
    );
    expect(result.status, result.stderr).toBe(0);
    const sheet = readFileSync(join(folder, file.name.replace('.csv', '.fods')), 'utf8');
    const [heading = [], ...rows] = readRows(sheet);
    return { sheet, column: (name) => rows.map((row) => row[heading.indexOf(name)]) };
  }

  test('opened as it is, no cell is a formula, numbers and days are such', () => {
    const { sheet, column } = open('44,34,76,1');
    expect(sheet).not.toContain('table:formula');
    expect(column('followUp')).toEqual(TEXTS.map(() => '2026-12-08'));
    expect(column('termMonths')).toEqual(TEXTS.map(() => '36'));
  }, 120_000);

  test('with quoted cells taken as text, every character comes back', () => {
    const { sheet, column } = open('44,34,76,1,,0,true,false');
    expect(sheet).not.toContain('table:formula');
    for (const name of ['company', 'quote', 'notes']) {
      expect(column(name).map((cell) => unguardCell(cell ?? ''))).toEqual(TEXTS);
    }
  }, 120_000);
});

/** The cells of the sheet as text; numbers and days by their value. */
function readRows(sheet: string): string[][] {
  const document = new JSDOM(sheet, { contentType: 'text/xml' }).window.document;
  const elements = (parent: Element, name: string) =>
    [...parent.children].filter(({ localName }) => localName === name);
  return [...document.getElementsByTagName('table:table-row')]
    .map((row) =>
      elements(row, 'table-cell').flatMap((cell) => {
        const repeated = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
        const value =
          cell.getAttribute('office:date-value') ??
          cell.getAttribute('office:value') ??
          elements(cell, 'p').map(textOf).join('\n');
        return Array.from({ length: Math.min(repeated, 64) }, () => value);
      }),
    )
    .filter((row) => row.some((cell) => cell !== ''));
}

/** Text of a paragraph: runs of spaces and tabs are elements of their own. */
function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if ('localName' in node && node.localName === 's')
    return ' '.repeat(Number((node as Element).getAttribute('text:c') ?? 1));
  if ('localName' in node && node.localName === 'tab') return '\t';
  return [...node.childNodes].map(textOf).join('');
}
