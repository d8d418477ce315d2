import type { IsoDay } from '../../../src/domain/days.ts';
import type { Deal, Instant, RowId } from '../../../src/domain/deal.ts';
import { makeDeal } from '../../domain/make-deal.ts';

const day = (text: string) => text as IsoDay;
const at = '2026-11-24T09:00:00.000Z' as Instant;

/** The copier deal of the story: everything is known of it. */
export const lost: Deal = makeDeal({
  id: '11111111-1111-4111-8111-111111111111' as RowId,
  createdAt: at,
  updatedAt: at,
  outcome: 'lost',
  company: 'Tri-County Title & Escrow',
  contactName: 'Marlene J. Okafor',
  contactEmail: 'mokafor@tricountytitle.example',
  title: 'Copier proposal',
  decidedOn: day('2026-11-23'),
  lostTo: 'incumbent',
  competitor: 'Cooper, Sons',
  reasons: [
    { code: 'relationship', evidence: 'buyer_wrote' },
    { code: 'price', evidence: 'my_guess' },
    { code: 'own:Cousin of the owner', evidence: 'buyer_said' },
  ],
  pricePosition: 'equal',
  ourPriceMinor: 1_234_550,
  theirPriceMinor: 1_230_000,
  currency: 'USD',
  interests: [
    { name: 'Managed IT', winnerOffers: 'no', nextStep: 'Call Ada' },
    { name: 'Backup', winnerOffers: 'yes', nextStep: '' },
  ],
  termMonths: 36,
  contractEnd: day('2029-11-23'),
  recontact: day('2029-05-23'),
  followUp: day('2026-12-08'),
  quote: 'We said "no",\nfor now.',
  quoteSource: { messageKey: 'm:1' as never, author: 'Marlene Okafor', day: day('2026-11-23') },
  lessons: ['Lead with service'],
  notes: '=SUM(A1)',
});

export const won: Deal = makeDeal({
  id: '22222222-2222-4222-8222-222222222222' as RowId,
  createdAt: at,
  updatedAt: at,
  outcome: 'won',
  company: '007 Plumbing',
  contactName: 'Cher',
  contactEmail: 'cher@plumbing.example',
  title: 'Printer',
  decidedOn: day('2026-11-02'),
  reasons: [{ code: 'service', evidence: 'buyer_said' }],
  ourPriceMinor: 5,
  currency: 'EUR',
});

/** Little is known: neither company nor day. */
export const postponed: Deal = makeDeal({
  id: '33333333-3333-4333-8333-333333333333' as RowId,
  createdAt: at,
  updatedAt: at,
  outcome: 'postponed',
  contactEmail: 'info@globex.example',
  revisit: day('2027-03-01'),
});
