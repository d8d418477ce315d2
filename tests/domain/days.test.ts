import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  type IsoDay,
  isIsoDay,
  localDay,
  rollToWorkday,
} from '../../src/domain/days.ts';

const day = (text: string) => text as IsoDay;

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2100-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-04-31', false],
  ['26-04-01', false],
  ['2026-4-1', false],
  ['', false],
])('%s is a calendar day: %s', (text, expected) => {
  expect(isIsoDay(text)).toBe(expected);
});

test.each([
  ['2026-03-10', 14, '2026-03-24'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-01', -1, '2026-02-28'],
])('%s plus %i days is %s', (from, days, expected) => {
  expect(addDays(day(from), days)).toBe(expected);
});

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-03-10', 30, '2028-09-10'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-03-31', -1, '2026-02-28'],
])('%s plus %i months is %s: month ends clamp', (from, months, expected) => {
  expect(addMonths(day(from), months)).toBe(expected);
});

test.each([
  ['2026-11-27', '2026-11-27'],
  ['2026-11-28', '2026-11-30'],
  ['2026-11-29', '2026-11-30'],
])('%s falls on the working day %s', (from, expected) => {
  expect(rollToWorkday(day(from))).toBe(expected);
});

describe('days are the rep’s own, whatever the clock says in London', () => {
  test('late in the evening it is still the local day', () => {
    expect(localDay(new Date(2026, 10, 24, 23, 59))).toBe('2026-11-24');
    expect(localDay(new Date(2026, 10, 25, 0, 1))).toBe('2026-11-25');
  });

  test('a change of the clock takes no day away', () => {
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    expect(daysBetween(day('2026-10-26'), day('2026-10-24'))).toBe(-2);
  });
});
