import type { MigrationCase } from './migration-case.ts';
import v1 from './v1.ts';

const correction = {
  id: '00000000-0000-4000-8000-000000000101',
  createdAt: '2026-11-24T09:05:00.000Z',
  updatedAt: '2026-11-24T09:06:00.000Z',
  messageKey: 'roundcube:mail.example/INBOX/42',
  mail: {
    id: 'roundcube:mail.example/INBOX/42',
    date: '2026-11-23',
    from: { name: 'Marlene Okafor', email: 'mokafor@tricountytitle.example' },
    to: { name: 'Ben Sayers', email: 'ben@lakeshore.example' },
    subject: 'Re: Copiers',
    text: 'We are going to stay with Cooper.\n\nMarlene',
  },
  lang: 'en',
  reading: {
    outcome: 'postponed',
    lostTo: null,
    competitor: null,
    reasons: ['timing'],
    pricePosition: null,
    interests: [],
    winnerLacks: [],
    termMonths: null,
    revisit: '2027-03',
    quote: 'We are going to stay with Cooper.',
    confidence: 0.6,
    evidence: { outcome: ['We are going to stay with Cooper.'] },
  },
  label: {
    outcome: 'lost',
    lostTo: 'incumbent',
    competitor: 'Cooper',
    reasons: ['relationship'],
    pricePosition: null,
    interests: [],
    termMonths: null,
    revisit: null,
    quote: 'We are going to stay with Cooper.',
  },
  tags: ['my_guess:relationship'],
};

const deleted = {
  ...correction,
  id: '00000000-0000-4000-8000-000000000102',
  messageKey: 'roundcube:mail.example/INBOX/43',
  deletedAt: '2026-11-24T10:00:00.000Z',
};

export default {
  version: 2,
  stores: {
    deals: 'id, updatedAt, outcome, company, competitor, nextDay, *messageKeys',
    corrections: 'id, updatedAt, messageKey',
  },
  given: v1.given,
  expected: v1.expected,
  corrections: { given: [correction, deleted], expected: [correction, deleted] },
} satisfies MigrationCase;
