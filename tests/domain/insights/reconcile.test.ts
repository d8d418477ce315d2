import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EVIDENCES,
  LOST_TO,
  OUTCOMES,
  PRICE_POSITIONS,
  REASONS,
  WINNER_OFFERS,
} from '../../../src/domain/codes.ts';
import { addDays, type IsoDay } from '../../../src/domain/days.ts';
import type { Deal, Instant } from '../../../src/domain/deal.ts';
import { type Insights, toInsights } from '../../../src/domain/insights/insights.ts';
import { PERIODS, rangeOf } from '../../../src/domain/insights/period.ts';
import { countDeals } from '../../../src/domain/stats.ts';
import { makeDeal } from '../make-deal.ts';

const today = '2026-11-24' as IsoDay;
const anyDay = fc.integer({ min: -3000, max: 300 }).map((days) => addDays(today, days));
const anyName = fc.constantFrom('', 'Cooper', 'COOPER Inc.', 'Globex', 'globex gmbh', 'Initech');

const anyDeal: fc.Arbitrary<Deal> = fc
  .record({
    outcome: fc.constantFrom(...OUTCOMES),
    decidedOn: fc.oneof(fc.constant('' as const), anyDay),
    lostTo: fc.constantFrom(null, ...LOST_TO),
    competitor: anyName,
    company: anyName,
    reasons: fc.array(
      fc.record({ code: fc.constantFrom(...REASONS), evidence: fc.constantFrom(...EVIDENCES) }),
      {
        maxLength: 4,
      },
    ),
    pricePosition: fc.constantFrom(null, ...PRICE_POSITIONS),
    interests: fc.array(
      fc.record({
        name: fc.constantFrom('Managed IT', 'managed it', 'Backup', ' '),
        winnerOffers: fc.constantFrom(...WINNER_OFFERS),
        nextStep: fc.constant(''),
      }),
      { maxLength: 3 },
    ),
    isDeleted: fc.boolean(),
  })
  .map(({ isDeleted, ...fields }) =>
    makeDeal({ ...fields, ...(isDeleted ? { deletedAt: '2026-11-24T10:00:00.000Z' as Instant } : {}) }),
  );
const anyBook = fc.array(anyDeal, { maxLength: 60 });
const anyRange = fc.constantFrom(...PERIODS).map((period) => rangeOf(period, today));

const total = (groups: readonly { deals: Deal[] }[]) =>
  groups.reduce((sum, { deals }) => sum + deals.length, 0);

test('every sum is the deals it is made of', () => {
  fc.assert(
    fc.property(anyBook, anyRange, (book, range) => {
      const insights = toInsights(book, range);
      const { batting, byOutcome, trend } = insights;
      expect(byOutcome.won + byOutcome.lost + byOutcome.open + byOutcome.postponed).toBe(insights.deals);
      expect(trend.points.reduce((sum, point) => sum + point.batting.won, 0)).toBe(batting.won);
      expect(trend.points.reduce((sum, point) => sum + point.batting.lost, 0)).toBe(batting.lost);
      expect(total(trend.points)).toBe(batting.decided);
      for (const groups of [insights.mainReasons, insights.lostTo, insights.price])
        expect(total(groups)).toBe(batting.lost);
      for (const { key, deals, said, guessed } of [...insights.mainReasons, ...insights.allReasons]) {
        expect(said + guessed).toBe(key === '' ? 0 : deals.length);
        expect(new Set(deals).size).toBe(deals.length);
      }
    }),
  );
});

test('the competitors share out the deals that name one', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const named = book.filter(({ competitor, deletedAt }) => competitor !== '' && !deletedAt);
      const { competitors } = toInsights(book);
      expect(total(competitors)).toBe(named.length);
      for (const { deals, batting, price, lastLoss } of competitors) {
        const decided = deals.filter(({ outcome }) => outcome === 'won' || outcome === 'lost');
        expect(batting.decided).toBe(decided.length);
        expect(price.lower + price.equal + price.higher).toBeLessThanOrEqual(batting.decided);
        expect(lastLoss === undefined).toBe(batting.lost === 0);
      }
    }),
  );
});

test('an average lies in its range, and the range in 0 to 1', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const { batting, trend, competitors } = toInsights(book);
      for (const { average, interval } of [
        batting,
        ...[...trend.points, ...competitors].map((one) => one.batting),
      ]) {
        if (average === null || interval === null) continue;
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.low).toBeLessThanOrEqual(average + 1e-9);
        expect(interval.high).toBeGreaterThanOrEqual(average - 1e-9);
        expect(interval.high).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('an account stands once under what it wants, its open doors among them', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      for (const { deals, open } of toInsights(book).demands) {
        expect(new Set(deals).size).toBe(deals.length);
        expect(deals).toEqual(expect.arrayContaining(open));
      }
    }),
  );
});

test('the order of the book makes no difference', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      expect(figures(toInsights([...book].reverse()))).toEqual(figures(toInsights(book)));
    }),
  );
});

test('the whole book has the average that the numbers of the popup show', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const { batting, byOutcome } = toInsights(book);
      const stats = countDeals(book, today);
      expect([batting.average, batting.interval, byOutcome]).toEqual([
        stats.battingAverage,
        stats.interval,
        stats.byOutcome,
      ]);
    }),
  );
});

/** Everything that is shown as a figure or a name. */
function figures(insights: Insights) {
  const sizes = (groups: readonly { key: string; deals: Deal[] }[]) =>
    groups.map(({ key, deals }) => [key, deals.length]);
  return {
    batting: insights.batting,
    trend: insights.trend.points.map(({ start, batting }) => [start, batting]),
    groups: [insights.mainReasons, insights.allReasons, insights.lostTo, insights.price].map(sizes),
    competitors: insights.competitors.map(({ name, batting, price, lacks, lastLoss }) => [
      name,
      batting,
      price,
      lacks,
      lastLoss?.id,
    ]),
    demands: insights.demands.map(({ name, deals, open, quoted }) => [
      name,
      deals.map(({ id }) => id),
      open.map(({ id }) => id),
      quoted,
    ]),
  };
}
