import Papa from 'papaparse';
import type { IsoDay } from '../domain/days.ts';
import type { Deal } from '../domain/deal.ts';
import type { Cell, Sheet } from './sheet.ts';
import { guardCell } from './spreadsheet-guard.ts';

/** A file ready to be saved. */
export interface ExportFile {
  name: string;
  text: string;
  mimeType: string;
}

/** Column name, which is the data's field name, and its cell. Several values are joined with `; `. */
const COLUMNS: readonly (readonly [name: string, cell: (deal: Deal) => Cell, kind?: 'plain'])[] = [
  ['id', (deal) => deal.id, 'plain'],
  ['company', (deal) => deal.company],
  ['contactName', (deal) => deal.contactName],
  ['contactEmail', (deal) => deal.contactEmail],
  ['title', (deal) => deal.title],
  ['outcome', (deal) => deal.outcome, 'plain'],
  ['decidedOn', (deal) => deal.decidedOn, 'plain'],
  ['lostTo', (deal) => deal.lostTo, 'plain'],
  ['competitor', (deal) => deal.competitor],
  ['mainReason', (deal) => deal.reasons[0]?.code ?? ''],
  ['reasons', (deal) => deal.reasons.map((reason) => reason.code).join('; ')],
  ['evidence', (deal) => deal.reasons.map((reason) => reason.evidence).join('; '), 'plain'],
  ['pricePosition', (deal) => deal.pricePosition, 'plain'],
  ['ourPrice', (deal) => toDecimal(deal.ourPriceMinor), 'plain'],
  ['theirPrice', (deal) => toDecimal(deal.theirPriceMinor), 'plain'],
  ['currency', (deal) => deal.currency],
  ['interests', (deal) => deal.interests.map((interest) => interest.name).join('; ')],
  [
    'winnerLacks',
    (deal) =>
      deal.interests
        .filter((interest) => interest.winnerOffers === 'no')
        .map((interest) => interest.name)
        .join('; '),
  ],
  ['termMonths', (deal) => deal.termMonths, 'plain'],
  ['contractStart', (deal) => deal.contractStart, 'plain'],
  ['contractEnd', (deal) => deal.contractEnd, 'plain'],
  ['recontact', (deal) => deal.recontact, 'plain'],
  ['followUp', (deal) => deal.followUp, 'plain'],
  ['revisit', (deal) => deal.revisit, 'plain'],
  ['quote', (deal) => deal.quote],
  ['quoteAuthor', (deal) => deal.quoteSource?.author ?? ''],
  ['quoteDay', (deal) => deal.quoteSource?.day ?? '', 'plain'],
  ['lessons', (deal) => deal.lessons.join('; ')],
  ['notes', (deal) => deal.notes],
  ['messageUrl', (deal) => deal.messages[0]?.url ?? ''],
  ['createdAt', (deal) => deal.createdAt, 'plain'],
  ['updatedAt', (deal) => deal.updatedAt, 'plain'],
];

/** A table for people: no cell can run as a formula, and Excel knows the file as UTF-8. */
export const spreadsheetSheet: Sheet<Deal> = {
  headings: COLUMNS.map(([name]) => name),
  toRow: (deal) =>
    COLUMNS.map(([, cell, kind]) => {
      const value = cell(deal);
      return kind === 'plain' || typeof value !== 'string' ? value : guardCell(value);
    }),
  hasMark: true,
  // Texts are quoted always, so that a spreadsheet can be told to leave "007" and "3/4" as they are.
  quotes: COLUMNS.map(([, , kind]) => kind !== 'plain'),
};

/** The whole book as a file for a spreadsheet, RFC 4180. */
export function toSpreadsheetFile(deals: readonly Deal[], today: IsoDay): ExportFile {
  const { headings, toRow, quotes } = spreadsheetSheet;
  const csv = Papa.unparse({ fields: [...headings], data: deals.map(toRow) }, { newline: '\r\n', quotes });
  return {
    name: `lossbook-spreadsheet-${today}.csv`,
    text: `\uFEFF${csv}\r\n`,
    mimeType: 'text/csv;charset=utf-8',
  };
}

/** Minor units as a decimal number with a point, as spreadsheets of every language import it best. */
function toDecimal(minor: number | null): string | null {
  return minor === null ? null : (minor / 100).toFixed(2);
}
