import type { LostTo, Outcome, PricePosition, ReasonCode } from '../domain/codes.ts';
import { addDays, type IsoDay } from '../domain/days.ts';
import { emptyFields, type Instant, type RowId } from '../domain/deal.ts';
import { type StoredDeal, toStored } from '../store/stored-deal.ts';

const COMPANIES = [
  'Harborview Title',
  'Globex Dental',
  'St. Brendan Academy',
  'Lindqvist Plumbing',
  'Prairie Credit Union of Northern Minnesota and the Two Dakotas',
  'Überseering Logistik',
  'Tri-County Title & Escrow',
  'Maple & Main Bakery',
];
const PEOPLE = ['Dana Whitlock', 'Marlene Okafor', 'Jürgen Vogt', 'Ana-Lucía Fernández', 'Sam Lee'];
const WINNERS = ['Cooper Business Machines', 'Northwind Office', 'Hartigan Copier', ''];
const OUTCOMES: Outcome[] = ['lost', 'lost', 'won', 'lost', 'postponed', 'lost', 'open', 'won'];
const LOST_TO: LostTo[] = ['incumbent', 'competitor', 'nobody', 'incumbent', 'in_house'];
const REASONS: ReasonCode[] = ['relationship', 'price', 'service', 'budget', 'timing', 'product'];
const PRICES: (PricePosition | null)[] = ['equal', 'higher', 'lower', null];
const QUOTE = 'After going back and forth with the partners we decided to stay with the people we know.';

/** Deals as they lie in the book, the same every time; numbered, so that no two are alike. */
export function madeUpDeals(count: number, from = 0): StoredDeal[] {
  return Array.from({ length: count }, (_, index) => madeUpDeal(from + index));
}

function madeUpDeal(number: number): StoredDeal {
  // A multiplier without a pattern: neighbours in one column are none in the others.
  const mixed = (number * 2_654_435_761) % 4_294_967_296;
  const pick = <Value>(list: readonly Value[], step: number) =>
    list[Math.floor(mixed / step) % list.length] as Value;
  const outcome = pick(OUTCOMES, 1);
  const isLost = outcome === 'lost';
  const day = addDays('2026-11-20' as IsoDay, -(Math.floor(mixed / 64) % 900));
  return toStored({
    ...emptyFields(),
    id: `${number.toString(16).padStart(8, '0')}-0000-4000-8000-${mixed.toString(16).padStart(12, '0')}` as RowId,
    createdAt: `${day}T09:00:00.000Z` as Instant,
    updatedAt:
      `${day}T${String(number % 24).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}:00.000Z` as Instant,
    company: `${pick(COMPANIES, 7)} ${number + 1}`,
    contactName: pick(PEOPLE, 11),
    contactEmail: `contact${number}@prospect.example`,
    title: 'Copier proposal',
    outcome,
    decidedOn: outcome === 'open' ? '' : day,
    lostTo: isLost ? pick(LOST_TO, 13) : null,
    competitor: isLost ? pick(WINNERS, 17) : '',
    reasons: outcome === 'open' ? [] : [{ code: pick(REASONS, 19), evidence: 'buyer_wrote' }],
    pricePosition: isLost ? pick(PRICES, 23) : null,
    interests: number % 4 === 0 ? [{ name: 'Managed IT', winnerOffers: 'no', nextStep: '' }] : [],
    termMonths: isLost ? 36 : null,
    followUp: number % 5 === 0 ? addDays('2026-11-20' as IsoDay, (number % 90) - 30) : '',
    quote: isLost ? QUOTE : '',
    notes: number % 1_000 === 777 ? 'Ask for the facilities manager in Duluth.' : '',
    messages: [],
  });
}
