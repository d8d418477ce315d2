import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../src/domain/days.ts';
import type { Deal, Instant } from '../../src/domain/deal.ts';
import { countDeals, formatAverage, nextDay, wilson } from '../../src/domain/stats.ts';
import { makeDeal } from './make-deal.ts';

const today = '2026-11-24' as IsoDay;
const day = (text: string) => text as IsoDay;
const times = (count: number, fields: Partial<Deal>) => Array.from({ length: count }, () => makeDeal(fields));

describe('batting average', () => {
  test('losing 65 % of the time bats .350, whatever is still open or postponed', () => {
    const deals = [
      ...times(7, { outcome: 'won' }),
      ...times(13, { outcome: 'lost' }),
      ...times(4, { outcome: 'postponed' }),
      ...times(2, { outcome: 'open' }),
    ];
    const stats = countDeals(deals, today);
    expect(stats.decided).toBe(20);
    expect(stats.deals).toBe(26);
    expect(formatAverage(stats.battingAverage ?? Number.NaN)).toBe('.350');
  });

  test('before the first decision there is none', () => {
    const stats = countDeals(times(3, { outcome: 'open' }), today);
    expect(stats.battingAverage).toBeNull();
    expect(stats.interval).toBeNull();
  });

  test('deleted deals do not count', () => {
    const stats = countDeals(
      [makeDeal({ outcome: 'won', deletedAt: '2026-11-24T10:00:00.000Z' as Instant })],
      today,
    );
    expect(stats.deals).toBe(0);
  });

  test.each([
    [0, '.000'],
    [0.35, '.350'],
    [1 / 3, '.333'],
    [2 / 3, '.667'],
    [1, '1.000'],
  ])('%d is written %s', (average, text) => {
    expect(formatAverage(average)).toBe(text);
  });
});

test.each([
  [7, 20, 0.1812, 0.5671],
  [0, 5, 0, 0.4345],
  [5, 5, 0.5655, 1],
  [1, 1, 0.2065, 1],
])('Wilson interval of %i in %i', (won, decided, low, high) => {
  const interval = wilson(won, decided);
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});

describe('counts', () => {
  test('a loss counts under its main reason, its winner and its price position', () => {
    const lost = makeDeal({
      reasons: [
        { code: 'relationship', evidence: 'buyer_wrote' },
        { code: 'service', evidence: 'my_guess' },
      ],
      lostTo: 'incumbent',
      competitor: 'Cooper Business Machines',
      pricePosition: 'equal',
    });
    const stats = countDeals([lost], today);
    expect(stats.lossReasons).toEqual([{ key: 'relationship', count: 1 }]);
    expect(stats.lostTo).toEqual([{ key: 'incumbent', count: 1 }]);
    expect(stats.winners).toEqual([{ key: 'Cooper Business Machines', count: 1 }]);
    expect(stats.pricePositions).toEqual([{ key: 'equal', count: 1 }]);
  });

  test('the reasons of a win are no loss reasons', () => {
    const won = makeDeal({ outcome: 'won', reasons: [{ code: 'price', evidence: 'buyer_wrote' }] });
    expect(countDeals([won], today).lossReasons).toEqual([]);
  });

  test('spellings of one name count together, under the commonest', () => {
    const stats = countDeals(
      ['Initech', 'INITECH ', 'Initech', 'Globex'].map((competitor) => makeDeal({ competitor })),
      today,
    );
    expect(stats.winners).toEqual([
      { key: 'Initech', count: 3 },
      { key: 'Globex', count: 1 },
    ]);
  });

  test('interests say how many have a dealer who does not sell them', () => {
    const wants = (winnerOffers: 'no' | 'unknown') =>
      makeDeal({ interests: [{ name: 'Managed IT', winnerOffers, nextStep: '' }] });
    expect(countDeals([wants('no'), wants('unknown')], today).interests).toEqual([
      { key: 'Managed IT', count: 2, winnerLacks: 1 },
    ]);
  });
});

describe('what is due', () => {
  test('the earliest of follow-up, revisit and recontact is next', () => {
    const days = { followUp: day('2026-12-08'), revisit: day('2027-03-01'), recontact: day('2028-09-11') };
    expect(nextDay(days)).toBe('2026-12-08');
    expect(nextDay({ ...days, followUp: '' })).toBe('2027-03-01');
    expect(nextDay({ followUp: '', revisit: '', recontact: '' })).toBe('');
  });

  test('today and overdue count, tomorrow does not', () => {
    const deals = ['2026-11-20', '2026-11-24', '2026-11-25'].map((followUp) =>
      makeDeal({ followUp: day(followUp) }),
    );
    expect(countDeals(deals, today).due).toBe(2);
  });
});
