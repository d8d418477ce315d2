import { expect, test } from 'vitest';
import { contractEnd, followUpDay, recontactDay, revisitDay } from '../../src/domain/contract.ts';
import type { IsoDay } from '../../src/domain/days.ts';

const contract = (contractStart: string, termMonths: number | null, end = '') => ({
  contractStart: contractStart as IsoDay | '',
  termMonths,
  contractEnd: end as IsoDay | '',
});

test.each([
  ['a 36-month lease gives month 30', contract('2026-03-11', 36), '2028-09-11'],
  ['a 60-month lease gives month 54', contract('2026-03-10', 60), '2030-09-10'],
  ['a weekend rolls forward', contract('2026-03-10', 36), '2028-09-11'],
  ['a known end needs no start', contract('', null, '2027-12-31'), '2027-06-30'],
  ['a contract shorter than the lead time is worked from its start', contract('2026-03-10', 3), '2026-03-10'],
  ['no term, no day', contract('2026-03-10', null), ''],
  ['no start, no day', contract('', 36), ''],
])('%s', (_, given, expected) => {
  expect(recontactDay(given)).toBe(expected);
});

test('the lead time is the rep’s to set', () => {
  expect(recontactDay(contract('2026-03-10', 36), 12)).toBe('2028-03-10');
});

test('a given end outweighs start and term', () => {
  expect(contractEnd(contract('2026-03-10', 36, '2030-01-01'))).toBe('2030-01-01');
});

test('a loss is followed up two weeks later, on a working day', () => {
  expect(followUpDay('2026-11-24' as IsoDay)).toBe('2026-12-08');
  expect(followUpDay('2026-11-14' as IsoDay)).toBe('2026-11-30');
});

test.each([
  ['2027-03', '2027-03-01'],
  ['2027-08', '2027-08-02'],
  ['2027-03-16', '2027-03-16'],
  ['2027-02-30', ''],
  ['next spring', ''],
  [null, ''],
])('revisit %s is the day %s', (revisit, expected) => {
  expect(revisitDay(revisit)).toBe(expected);
});
