import { describe, expect, test } from 'vitest';
import { toLabelled } from '../../src/cli/labels.ts';
import type { Correction } from '../../src/domain/correction.ts';
import type { IsoDay } from '../../src/domain/days.ts';
import { toCorrectionsFile } from '../../src/exchange/corrections-export.ts';
import v2 from '../store/migrations/v2.ts';

const today = '2026-11-24' as IsoDay;
// The frozen row of the migration is a correction as the store keeps it.
const correction = v2.corrections.given[0] as unknown as Correction;

describe('corrections as a file', () => {
  test('are labelled mails, one a line, with exactly the fields of the label guide', () => {
    const awkward = { ...correction, mail: { ...correction.mail, text: 'Line\u2028break "quoted"\r\n{}' } };
    const { name, text } = toCorrectionsFile([correction, awkward], today);
    expect(name).toBe('lossbook-corrections-2026-11-24.jsonl');
    const lines = text.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe('');
    const [first, second] = lines.slice(0, 2).map((line) => JSON.parse(line));
    expect(Object.keys(first)).toEqual([
      'id',
      'lang',
      'date',
      'from',
      'to',
      'subject',
      'text',
      'label',
      'tags',
    ]);
    expect(Object.keys(first.label)).toEqual([
      'outcome',
      'lostTo',
      'competitor',
      'reasons',
      'pricePosition',
      'interests',
      'termMonths',
      'revisit',
      'quote',
    ]);
    expect(second.text).toBe(awkward.mail.text);
  });

  test('are read by the command that scores readings', () => {
    const { text } = toCorrectionsFile([correction], today);
    expect(toLabelled(JSON.parse(text))).toMatchObject({ label: correction.label, lang: 'en' });
  });

  test('none give an empty file', () => {
    expect(toCorrectionsFile([], today).text).toBe('');
  });
});
