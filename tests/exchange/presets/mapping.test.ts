import { describe, expect, test } from 'vitest';
import { dynamics } from '../../../src/exchange/presets/dynamics.ts';
import { frappe } from '../../../src/exchange/presets/frappe.ts';
import { hubspot } from '../../../src/exchange/presets/hubspot.ts';
import { checkMapping, ownNames, withOwnNames } from '../../../src/exchange/presets/mapping.ts';
import { pipedrive } from '../../../src/exchange/presets/pipedrive.ts';
import type { Mapping } from '../../../src/exchange/presets/preset.ts';
import { dealSheet } from '../../../src/exchange/presets/preset-sheet.ts';
import { PRESETS } from '../../../src/exchange/presets/presets.ts';
import { zoho } from '../../../src/exchange/presets/zoho.ts';
import { lost } from './the-deals.ts';

function changed(preset: { mapping: Mapping }, stages: Partial<Mapping['stages']>, reasons = {}): Mapping {
  return {
    ...preset.mapping,
    stages: { ...preset.mapping.stages, ...stages },
    reasons: { ...preset.mapping.reasons, ...reasons },
  };
}

describe('names the rep gives', () => {
  test.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s: its own are valid', (_, preset) => {
    expect(checkMapping(preset.mapping, preset)).toEqual({});
  });

  test.each([
    ['a stage left empty', hubspot, changed(hubspot, { lost: '  ' }), { 'stages.lost': 'empty' }],
    ['a line break', hubspot, changed(hubspot, { open: 'a\nb' }), { 'stages.open': 'lines' }],
    ['too long a name', hubspot, changed(hubspot, { open: 'x'.repeat(151) }), { 'stages.open': 'long' }],
    ['a sign Zoho refuses', zoho, changed(zoho, { open: 'a|b' }), { 'stages.open': 'refused' }],
    [
      'one stage for won and lost',
      hubspot,
      changed(hubspot, { won: 'Done', lost: 'done ' }),
      { 'stages.won': 'same' },
    ],
    ['a reason Frappe insists on', frappe, changed(frappe, {}, { none: '' }), { 'reasons.none': 'empty' }],
  ])('%s is refused', (_, preset, mapping, problems) => {
    expect(checkMapping(mapping, preset)).toEqual(problems);
  });

  test('may be one stage where the status tells won from lost', () => {
    expect(checkMapping(changed(pipedrive, { won: 'Done', lost: 'Done' }), pipedrive)).toEqual({});
  });

  test('stand in the file', () => {
    const mapping = changed(hubspot, { lost: 'Verloren' }, { relationship: 'Loyalty' });
    const row = dealSheet(hubspot, mapping).toRow(lost);
    expect([row[2], row[5]]).toEqual(['Verloren', 'Loyalty']);
  });
});

describe('what is kept of them', () => {
  test('is what differs, and comes back', () => {
    const mapping = {
      ...changed(dynamics, { lost: ' Verloren ' }, { price: 'Preis' }),
      days: 'dots' as const,
    };
    const own = ownNames(dynamics, mapping);
    expect(own).toEqual({ stages: { lost: 'Verloren' }, reasons: { price: 'Preis' }, days: 'dots' });
    expect(withOwnNames(dynamics, own)).toEqual(changed({ mapping }, { lost: 'Verloren' }));
  });

  test.each([
    ['nothing', undefined],
    ['damage', { stages: 7, reasons: null, days: 'never' }],
    ['an invalid name', { stages: { lost: '' } }],
    ['days where the CRM has its own', { days: 'mdy' }],
  ])('%s gives the CRM’s own names', (_, kept) => {
    expect(withOwnNames(hubspot, kept)).toEqual(hubspot.mapping);
  });
});
