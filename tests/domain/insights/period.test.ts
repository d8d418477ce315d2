import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../src/domain/days.ts';
import { rangeOf, startAfter, startOf, unitFor } from '../../../src/domain/insights/period.ts';
import { toTrend } from '../../../src/domain/insights/trend.ts';
import { makeDeal } from '../make-deal.ts';

const day = (text: string) => text as IsoDay;

test.each([
  ['thisYear', '2026-11-24', '2026-01-01', '2026-12-31'],
  ['last12Months', '2026-11-24', '2025-11-25', '2026-11-24'],
  ['last12Months', '2028-02-29', '2027-03-01', '2028-02-29'],
  ['quarter', '2026-11-24', '2026-10-01', '2026-12-31'],
  ['quarter', '2026-01-01', '2026-01-01', '2026-03-31'],
] as const)('%s on %s is %s to %s', (period, today, from, to) => {
  expect(rangeOf(period, day(today))).toEqual({ from, to });
});

test('the whole book has no ends', () => {
  expect(rangeOf('all', day('2026-11-24'))).toBeUndefined();
});

test.each([
  ['month', '2026-12-31', '2026-12-01', '2027-01-01'],
  ['quarter', '2026-11-24', '2026-10-01', '2027-01-01'],
  ['year', '2026-11-24', '2026-01-01', '2027-01-01'],
] as const)('the %s of %s begins %s, the next %s', (unit, of, start, next) => {
  expect(startOf(day(of), unit)).toBe(start);
  expect(startAfter(startOf(day(of), unit), unit)).toBe(next);
});

test.each([
  ['2026-01-01', '2026-11-24', 'month'],
  ['2024-01-01', '2026-11-24', 'quarter'],
  ['2016-01-01', '2026-11-24', 'year'],
] as const)('from %s to %s is drawn by %s', (first, last, unit) => {
  expect(unitFor(day(first), day(last))).toBe(unit);
});

describe('trend', () => {
  const decided = (decidedOn: string, outcome: 'won' | 'lost') =>
    makeDeal({ decidedOn: day(decidedOn), outcome });

  test('a month without decisions stands as a gap', () => {
    const { unit, points } = toTrend([
      decided('2026-03-05', 'won'),
      decided('2026-01-20', 'lost'),
      decided('2026-01-02', 'won'),
    ]);
    expect(unit).toBe('month');
    expect(
      points.map(({ start, batting }) => [start, batting.won, batting.decided, batting.average]),
    ).toEqual([
      ['2026-01-01', 1, 2, 0.5],
      ['2026-02-01', 0, 0, null],
      ['2026-03-01', 1, 1, 1],
    ]);
  });

  test('a stray date centuries ago draws no thousand years', () => {
    const { points } = toTrend([decided('0026-03-05', 'won'), decided('2026-03-05', 'won')]);
    expect(points.map(({ start }) => start)).toEqual(['0026-01-01', '2026-01-01']);
  });

  test('nothing decided draws nothing', () => {
    expect(toTrend([]).points).toEqual([]);
  });
});
