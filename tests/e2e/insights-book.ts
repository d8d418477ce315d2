import type { Evidence, LostTo, Outcome, PricePosition, WinnerOffers } from '../../src/domain/codes.ts';
import { addDays, type IsoDay } from '../../src/domain/days.ts';
import { emptyFields, type Instant, type Reason, type RowId } from '../../src/domain/deal.ts';
import { type StoredDeal, toStored } from '../../src/store/stored-deal.ts';

const ACCOUNTS = [
  'Harborview Title',
  'Globex Dental',
  'St. Brendan Academy',
  'Lindqvist Plumbing',
  'Prairie Credit Union of Northern Minnesota and the Two Dakotas',
  'Tri-County Title & Escrow',
  'Okafor Law',
];
const COMPETITORS = [
  ...['Cooper Business Machines', 'Cooper Business Machines, Inc.', 'COOPER BUSINESS MACHINES'],
  ...['Northwind Office', 'Northwind Office', 'Hartigan Copier', 'Hartigan Copier LLC'],
  ...['Blue Ridge Imaging & Document Solutions of the Carolinas', 'Konzept Bürotechnik GmbH', '', ''],
];
const QUOTES = [
  'It just came down to who we were familiar with, since both your pricings ran neck and neck.',
  'Their service has been there for us for eleven years, and that is hard to leave.',
  'The board signed off on a lower monthly rate.',
  '',
];
const WANTS = ['Managed IT', 'Backup & DR', 'Managed IT', 'Document management', 'VoIP'];
const OFFERS: WinnerOffers[] = ['no', 'unknown', 'no', 'yes'];
const OUTCOMES: Outcome[] = ['lost', 'won', 'lost', 'lost', 'won', 'lost', 'postponed', 'open'];
const LOST_TO: LostTo[] = ['incumbent', 'competitor', 'incumbent', 'in_house', 'competitor', 'nobody'];
const PRICES: (PricePosition | null)[] = ['equal', 'higher', 'lower', 'equal', null];
const EVIDENCES: Evidence[] = ['buyer_wrote', 'my_guess', 'buyer_said'];
const MAIN: Reason['code'][] = [
  ...(['relationship', 'price', 'service', 'relationship', 'budget', 'product'] as const),
  'own:Cousin of the owner',
];
const OTHER: Reason['code'][] = ['timing', 'contract', 'risk', 'service'];

/** Invented deals of some three years, with quotes, prices and guesses among them; the same every time. */
export function tellingDeals(count: number): StoredDeal[] {
  return Array.from({ length: count }, (_, number) => tellingDeal(number));
}

function tellingDeal(number: number): StoredDeal {
  const mixed = mix(number);
  const pick = <Value>(list: readonly Value[], column: number) =>
    list[mix(number + 1_000_003 * column) % list.length] as Value;
  const outcome = pick(OUTCOMES, 3);
  const isDecided = outcome === 'won' || outcome === 'lost';
  const day = addDays('2026-11-20' as IsoDay, -(mixed % 1000));
  const hasAmounts = isDecided && number % 3 === 0;
  const ours = 900_000 + (mixed % 90) * 10_000;
  return toStored({
    ...emptyFields(),
    id: `${number.toString(16).padStart(8, '0')}-0000-4000-8000-${mixed.toString(16).padStart(12, '0')}` as RowId,
    createdAt: `${day}T09:00:00.000Z` as Instant,
    updatedAt: `${day}T09:00:00.000Z` as Instant,
    company: `${pick(ACCOUNTS, 7)}${number < 7 ? '' : ` ${number}`}`,
    title: 'Copier proposal',
    outcome,
    decidedOn: isDecided ? day : '',
    lostTo: outcome === 'lost' ? pick(LOST_TO, 13) : null,
    competitor: isDecided ? pick(COMPETITORS, 17) : '',
    reasons:
      outcome !== 'lost' || number % 9 === 0
        ? []
        : [
            { code: pick(MAIN, 19), evidence: pick(EVIDENCES, 29) },
            { code: pick(OTHER, 31), evidence: 'my_guess' },
          ],
    pricePosition: isDecided ? pick(PRICES, 23) : null,
    ourPriceMinor: hasAmounts ? ours : null,
    theirPriceMinor: hasAmounts ? Math.round(ours * (0.88 + (mixed % 20) / 100)) : null,
    currency: hasAmounts ? 'USD' : '',
    quote: outcome === 'lost' ? pick(QUOTES, 37) : '',
    interests:
      number % 3 === 0 ? [{ name: pick(WANTS, 41), winnerOffers: pick(OFFERS, 43), nextStep: '' }] : [],
    messages: [],
  });
}

/** A number of 32 bits without a pattern (the finaliser of MurmurHash3). */
function mix(number: number): number {
  let mixed = number + 0x9e3779b9;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
