import type { MigrationCase } from './migration-case.ts';

const lost = {
  id: '00000000-0000-4000-8000-000000000001',
  createdAt: '2026-11-24T09:00:00.000Z',
  updatedAt: '2026-11-24T09:05:00.000Z',
  company: 'Tri-County Title & Escrow',
  contactName: 'Marlene Okafor',
  contactEmail: 'mokafor@tricountytitle.example',
  title: 'Copier proposal',
  outcome: 'lost',
  decidedOn: '2026-11-23',
  lostTo: 'incumbent',
  competitor: 'Cooper Business Machines',
  reasons: [
    { code: 'relationship', evidence: 'buyer_wrote' },
    { code: 'own:Cousin of the owner', evidence: 'my_guess' },
  ],
  pricePosition: 'equal',
  ourPriceMinor: 41250,
  theirPriceMinor: 41500,
  currency: 'USD',
  interests: [{ name: 'Managed IT', winnerOffers: 'no', nextStep: 'send the brochure' }],
  termMonths: 36,
  contractStart: '2026-11-23',
  contractEnd: '2029-11-23',
  recontact: '2029-05-23',
  followUp: '2026-12-07',
  revisit: '',
  quote: 'After going back and forth we are going to stay with Cooper Business Machines.',
  quoteSource: { messageKey: 'roundcube:mail.example/INBOX/42', author: 'Marlene Okafor', day: '2026-11-23' },
  lessons: ['Price was equal: lead with service next time'],
  notes: 'Call Marlene, not the partner.',
  messages: [
    { key: 'roundcube:mail.example/INBOX/42', url: 'https://mail.example/?_uid=42', subject: 'Re: Copiers' },
  ],
  messageKeys: ['roundcube:mail.example/INBOX/42'],
  nextDay: '2026-12-07',
};

const deleted = {
  ...lost,
  id: '00000000-0000-4000-8000-000000000002',
  outcome: 'won',
  lostTo: null,
  deletedAt: '2026-11-24T10:00:00.000Z',
  messages: [],
  messageKeys: [],
  nextDay: '',
};

/** What the pipeline's indexes hold of a living deal. */
const indexed = {
  order: {
    company: 'tri-county title & escrow',
    competitor: 'cooper business machines',
    outcome: '02026-11-23',
    decidedOn: '2026-11-23',
    updatedAt: '2026-11-24T09:05:00.000Z',
    nextDay: '2026-12-07',
  },
  facets: [
    'reason:relationship',
    'reason:own:Cousin of the owner',
    'lostTo:incumbent',
    'interest:managed it',
  ],
};

export default {
  version: 1,
  stores: { deals: 'id, updatedAt, outcome, company, competitor, nextDay, *messageKeys' },
  given: [lost, deleted],
  expected: [{ ...lost, ...indexed }, deleted],
} satisfies MigrationCase;
