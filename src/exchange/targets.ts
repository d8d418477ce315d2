import type { Deal } from '../domain/deal.ts';
import { canonicalSheet } from './canonical-export.ts';
import type { Limits } from './csv-writer.ts';
import type { Mapping, Preset } from './presets/preset.ts';
import { dealSheet, type OnCut } from './presets/preset-sheet.ts';
import { PRESETS } from './presets/presets.ts';
import type { Sheet } from './sheet.ts';
import { spreadsheetSheet } from './spreadsheet-export.ts';

/** What a file can be made for: people, programs, or a CRM. */
export type Target =
  | { id: 'spreadsheet' | 'full'; preset: undefined; limits: Limits; sheet: Sheet<Deal> }
  | { id: string; preset: Preset; limits: Limits };

/** Everything a file can be made for, in the order it is offered. */
export const TARGETS: readonly Target[] = [
  {
    id: 'spreadsheet',
    preset: undefined,
    // The most rows Excel and LibreOffice show, less the heading.
    limits: { rows: 1_048_575, bytes: 500_000_000 },
    sheet: spreadsheetSheet,
  },
  {
    id: 'full',
    preset: undefined,
    limits: { rows: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY },
    sheet: canonicalSheet,
  },
  ...PRESETS.map((preset) => ({ id: preset.id, preset, limits: preset.limits })),
];

/** The table of deals for a target; `mapping` is for a CRM's names. */
export function targetSheet(target: Target, mapping: Mapping | undefined, onCut?: OnCut): Sheet<Deal> {
  if (target.preset === undefined) return target.sheet;
  return dealSheet(target.preset, mapping ?? target.preset.mapping, onCut);
}
