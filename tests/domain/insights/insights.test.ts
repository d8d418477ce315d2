import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../src/domain/days.ts';
import type { Deal, Instant, Reason } from '../../../src/domain/deal.ts';
import { toInsights } from '../../../src/domain/insights/insights.ts';
import { makeDeal } from '../make-deal.ts';

const day = (text: string) => text as IsoDay;
const because = (...reasons: [Reason['code'], Reason['evidence']][]) =>
  reasons.map(([code, evidence]) => ({ code, evidence }));
const wants = (name: string, winnerOffers: 'yes' | 'no' | 'unknown') => ({
  name,
  winnerOffers,
  nextStep: '',
});
const sizes = (groups: { key: string; deals: Deal[] }[]) =>
  groups.map(({ key, deals }) => [key, deals.length]);

describe('what counts', () => {
  test('deals of the period that are not deleted', () => {
    const range = { from: day('2026-10-01'), to: day('2026-12-31') };
    const { deals, batting } = toInsights(
      [
        makeDeal({ outcome: 'won', decidedOn: day('2026-10-01') }),
        makeDeal({ decidedOn: day('2026-12-31') }),
        makeDeal({ decidedOn: day('2026-09-30') }),
        makeDeal({ decidedOn: day('2027-01-01') }),
        makeDeal({ decidedOn: day('2026-11-01'), deletedAt: '2026-11-24T10:00:00.000Z' as Instant }),
      ],
      range,
    );
    expect([deals, batting.won, batting.lost, batting.average]).toEqual([2, 1, 1, 0.5]);
  });

  test('a deal without a decision day counts on the day it was logged', () => {
    const range = { from: day('2026-11-24'), to: day('2026-11-24') };
    expect(toInsights([makeDeal({ createdAt: '2026-11-24T12:00:00.000Z' as Instant })], range).deals).toBe(1);
  });
});

describe('losses', () => {
  const losses = [
    makeDeal({ reasons: because(['service', 'buyer_wrote'], ['price', 'my_guess']), pricePosition: 'equal' }),
    makeDeal({ reasons: because(['service', 'my_guess'], ['service', 'buyer_said']), lostTo: 'incumbent' }),
    makeDeal({ reasons: because(['price', 'buyer_said']), lostTo: 'nobody', pricePosition: 'higher' }),
    makeDeal({ lostTo: 'incumbent' }),
    makeDeal({ outcome: 'won', reasons: because(['service', 'buyer_said']), pricePosition: 'lower' }),
  ];
  const insights = toInsights(losses);

  test('stand under their main reason, those without one last', () => {
    expect(
      insights.mainReasons.map(({ key, deals, said, guessed }) => [key, deals.length, said, guessed]),
    ).toEqual([
      ['service', 2, 1, 1],
      ['price', 1, 1, 0],
      ['', 1, 0, 0],
    ]);
  });

  test('stand under each of their reasons once', () => {
    expect(
      insights.allReasons.map(({ key, deals, said, guessed }) => [key, deals.length, said, guessed]),
    ).toEqual([
      ['price', 2, 1, 1],
      ['service', 2, 1, 1],
      ['', 1, 0, 0],
    ]);
  });

  test('stand under who got them, and under our price', () => {
    expect(sizes(insights.lostTo)).toEqual([
      ['incumbent', 2],
      ['nobody', 1],
      ['unknown', 1],
    ]);
    expect(sizes(insights.price)).toEqual([
      ['', 2],
      ['equal', 1],
      ['higher', 1],
    ]);
    expect(insights.dropped).toBe(1);
  });
});

describe('a competitor', () => {
  const cooper = { competitor: 'Cooper Business Machines' };
  const deals = [
    makeDeal({
      ...cooper,
      decidedOn: day('2026-03-01'),
      company: 'Harborview Title',
      pricePosition: 'equal',
      quote: 'We know <b>Cooper</b>.',
      interests: [wants('Managed IT', 'no'), wants('Backup', 'yes')],
      ourPriceMinor: 110_00,
      theirPriceMinor: 100_00,
      currency: 'USD',
    }),
    makeDeal({
      competitor: 'COOPER Business Machines, Inc.',
      decidedOn: day('2026-05-01'),
      lostTo: 'nobody',
      pricePosition: 'higher',
      interests: [wants('managed it', 'no'), wants('Managed IT', 'no')],
      quote: 'Not this year.',
      quoteSource: { messageKey: 'm' as never, author: 'Dana', day: day('2026-04-30') },
    }),
    makeDeal({ ...cooper, outcome: 'won', decidedOn: day('2026-06-01'), pricePosition: 'equal' }),
    makeDeal({ ...cooper, outcome: 'open', pricePosition: 'lower' }),
    makeDeal({ competitor: '  ' }),
  ];
  const { competitors } = toInsights(deals);
  const [card] = competitors;

  test('is one in every spelling, under the commonest', () => {
    expect(competitors.map(({ name, deals }) => [name, deals.length])).toEqual([
      ['Cooper Business Machines', 4],
    ]);
  });

  test('has the record of the decided deals it is named in', () => {
    expect(card).toMatchObject({ batting: { won: 1, lost: 2, decided: 3 }, dropped: 1 });
  });

  test('has our price against theirs', () => {
    expect(card?.price).toEqual({ lower: 0, equal: 2, higher: 1 });
    expect(card?.priceGap).toEqual({ median: 0.1, deals: 1 });
  });

  test('does not offer what buyers said it does not', () => {
    expect(card?.lacks).toEqual([{ name: 'Managed IT', deals: 2 }]);
  });

  test('is quoted word for word, the newest first, with company and day', () => {
    expect(card?.quotes.map(({ text, company, day }) => [text, company, day])).toEqual([
      ['Not this year.', '', '2026-04-30'],
      ['We know <b>Cooper</b>.', 'Harborview Title', '2026-03-01'],
    ]);
  });

  test('has a last loss', () => {
    expect(card?.lastLoss?.decidedOn).toBe('2026-05-01');
  });
});

describe('what else they want', () => {
  const title = { company: 'Harborview Title', ourPriceMinor: 500_00, currency: 'USD' };

  test('counts accounts, not deals, and adds up what they were quoted', () => {
    const newest = makeDeal({
      ...title,
      company: 'Harborview Title LLC',
      decidedOn: day('2026-05-01'),
      interests: [wants('Managed IT', 'unknown')],
    });
    const { demands } = toInsights([
      makeDeal({ ...title, decidedOn: day('2026-03-01'), interests: [wants('Managed IT', 'no')] }),
      newest,
      makeDeal({ company: 'Globex', interests: [wants('managed it ', 'yes')] }),
    ]);
    expect(demands).toHaveLength(1);
    expect(demands[0]).toMatchObject({
      name: 'Managed IT',
      open: [newest],
      quoted: [{ currency: 'USD', amountMinor: 1000_00 }],
    });
    expect(demands[0]?.deals).toHaveLength(2);
  });

  test.each([
    ['no', 'yes', 0],
    ['yes', 'no', 1],
    ['no', 'unknown', 1],
    ['unknown', 'no', 1],
  ] as const)('an account that said %s, then %s, has its door open %i times', (before, after, open) => {
    const said = (on: string, winnerOffers: 'yes' | 'no' | 'unknown') =>
      makeDeal({ company: 'Globex', decidedOn: day(on), interests: [wants('Backup', winnerOffers)] });
    const deals = [said('2026-03-01', before), said('2026-05-01', after)];
    expect(toInsights(deals).demands[0]?.open).toHaveLength(open);
    expect(toInsights(deals.reverse()).demands[0]?.open).toHaveLength(open);
  });

  test('accounts without a name are one each', () => {
    const deals = [1, 2].map(() => makeDeal({ interests: [wants('Backup', 'no')] }));
    expect(toInsights(deals).demands[0]?.deals).toHaveLength(2);
  });
});
