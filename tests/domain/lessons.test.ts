import { expect, test } from 'vitest';
import type { ReasonCode } from '../../src/domain/codes.ts';
import type { IsoDay } from '../../src/domain/days.ts';
import { offerLessons } from '../../src/domain/lessons.ts';
import { makeDeal } from './make-deal.ts';

const because = (...codes: ReasonCode[]) => codes.map((code) => ({ code, evidence: 'buyer_wrote' as const }));
const codes = (deal: Parameters<typeof offerLessons>[0]) => offerLessons(deal).map(({ code }) => code);

test.each([
  [
    'equal price, lost on service',
    { pricePosition: 'equal' as const, reasons: because('service') },
    ['priceEqualLeadWithService'],
  ],
  ['equal price, nothing else known', { pricePosition: 'equal' as const }, ['priceEqual']],
  ['lower and still lost', { pricePosition: 'lower' as const }, ['priceLowerStillLost']],
  ['higher', { pricePosition: 'higher' as const }, ['priceHigher']],
  ['no budget', { reasons: because('budget') }, ['budgetAskFirst']],
  [
    'loyal to the incumbent',
    { lostTo: 'incumbent' as const, reasons: because('relationship') },
    ['loyalToIncumbent'],
  ],
  ['nothing known', {}, []],
])('%s', (_, fields, expected) => {
  expect(codes(makeDeal(fields))).toEqual(expected);
});

test('what the winner does not sell and when the lease ends are named', () => {
  const deal = makeDeal({
    recontact: '2028-09-11' as IsoDay,
    interests: [
      { name: 'backup', winnerOffers: 'no', nextStep: '' },
      { name: 'toner', winnerOffers: 'yes', nextStep: '' },
    ],
  });
  expect(offerLessons(deal)).toEqual([
    { code: 'winnerLacks', subject: 'backup' },
    { code: 'knockBeforeEnd', subject: '2028-09-11' },
  ]);
});

test('a win teaches nothing about losing', () => {
  expect(codes(makeDeal({ outcome: 'won', pricePosition: 'higher' }))).toEqual([]);
});
