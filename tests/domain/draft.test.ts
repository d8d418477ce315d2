import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../src/domain/days.ts';
import type { Deal } from '../../src/domain/deal.ts';
import {
  draftFromDeal,
  draftFromMail,
  emptyDraft,
  fieldsFromDraft,
  toTitle,
  withOutcome,
} from '../../src/domain/draft.ts';
import { parseDraft } from '../../src/domain/draft-schema.ts';
import type { MessageKey, OpenMessage } from '../../src/domain/mail.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { makeDeal } from './make-deal.ts';

const today = '2026-11-24' as IsoDay;

const message: OpenMessage = {
  key: 'roundcube:mail.example/INBOX/42' as MessageKey,
  webmail: 'roundcube',
  url: 'https://mail.example/?_uid=42',
  subject: 'Re: Copier proposal',
  from: { name: 'Marlene Okafor', email: 'mokafor@tricountytitle.example' },
  to: [{ name: 'Ben Sayers', email: 'ben@lakeshore.example' }],
  receivedDay: '2026-11-23' as IsoDay,
  text: 'We are going to stay with Cooper.\n\nMarlene\nTri-County Title',
  ownAddress: 'ben@lakeshore.example',
};

const reading: Reading = {
  outcome: 'lost',
  lostTo: 'incumbent',
  competitor: 'Cooper Business Machines',
  reasons: ['relationship', 'service'],
  pricePosition: 'equal',
  interests: ['managed IT', 'backup'],
  winnerLacks: ['backup'],
  termMonths: 36,
  revisit: null,
  quote: 'We are going to stay with Cooper.',
  confidence: 0.95,
  evidence: {},
};

describe('the form for an open mail', () => {
  const draft = draftFromMail(message, reading, today);

  test('shows everything the mail says', () => {
    expect(draft).toMatchObject({
      company: 'Tri-County Title',
      contactName: 'Marlene Okafor',
      contactEmail: 'mokafor@tricountytitle.example',
      title: 'Copier proposal',
      outcome: 'lost',
      decidedOn: '2026-11-23',
      lostTo: 'incumbent',
      competitor: 'Cooper Business Machines',
      reasons: [
        { code: 'relationship', evidence: 'buyer_wrote' },
        { code: 'service', evidence: 'buyer_wrote' },
      ],
      pricePosition: 'equal',
      termMonths: 36,
      contractStart: '2026-11-23',
      followUp: '2026-12-07',
      quote: 'We are going to stay with Cooper.',
      quoteSource: { messageKey: message.key, author: 'Marlene Okafor', day: '2026-11-23' },
    });
    expect(draft.interests.map(({ name, winnerOffers }) => [name, winnerOffers])).toEqual([
      ['managed IT', 'unknown'],
      ['backup', 'no'],
    ]);
  });

  test('leaves the outcome to the rep where the mail announces nothing', () => {
    const none = draftFromMail(message, { ...reading, outcome: 'none', quote: '', lostTo: null }, today);
    expect(none.outcome).toBeNull();
    expect(none.followUp).toBe('');
    expect(none.quoteSource).toBeNull();
  });

  test('counts from today when the mail’s day is unknown or ahead', () => {
    expect(draftFromMail({ ...message, receivedDay: '' }, reading, today).decidedOn).toBe(today);
    expect(draftFromMail({ ...message, receivedDay: '2027-01-01' as IsoDay }, reading, today).decidedOn).toBe(
      today,
    );
  });

  test('an old decision is followed up from today, never overdue from the start', () => {
    expect(draftFromMail({ ...message, receivedDay: '2026-03-11' as IsoDay }, reading, today).followUp).toBe(
      '2026-12-08',
    );
  });

  test.each([
    [{ name: 'Kim, Lee', email: 'lee@wayne.example' }, 'Lee Kim'],
    [{ name: '"Marc Olsen"', email: 'marc@globex.example' }, 'Marc Olsen'],
    [{ name: 'news@letter.example', email: 'news@letter.example' }, ''],
    [{ name: '', email: '' }, ''],
  ])('names the contact of %j %j', (from, contactName) => {
    expect(draftFromMail({ ...message, from }, reading, today).contactName).toBe(contactName);
  });
});

describe('changing the outcome', () => {
  const lost = withOutcome(emptyDraft(today), 'lost', today);

  test('a loss gets a day to call, a win gives it up again', () => {
    expect(lost.followUp).toBe('2026-12-08');
    expect(withOutcome(lost, 'won', today).followUp).toBe('');
  });

  test('a day the rep chose stays', () => {
    const chosen = { ...lost, followUp: '2027-01-15' as IsoDay };
    expect(withOutcome(chosen, 'won', today).followUp).toBe('2027-01-15');
  });

  test('a postponement with a named day needs no other', () => {
    expect(
      withOutcome({ ...emptyDraft(today), revisit: '2027-03-01' as IsoDay }, 'postponed', today).followUp,
    ).toBe('');
    expect(withOutcome(emptyDraft(today), 'postponed', today).followUp).toBe('2026-12-08');
  });
});

describe('what is stored', () => {
  test('nothing without an outcome', () => {
    expect(fieldsFromDraft(emptyDraft(today))).toBeUndefined();
  });

  test('end of the contract and the day to knock again are worked out', () => {
    const fields = fieldsFromDraft(draftFromMail(message, reading, today));
    expect(fields).toMatchObject({ contractEnd: '2029-11-23', recontact: '2029-05-23' });
  });

  test('a term taken back takes its days with it', () => {
    const draft = { ...draftFromMail(message, reading, today), termMonths: null, contractStart: '' as const };
    expect(fieldsFromDraft(draft)).toMatchObject({ contractEnd: '', recontact: '' });
  });

  test('who won belongs to losses only', () => {
    const draft = { ...draftFromMail(message, reading, today), outcome: 'won' as const };
    expect(fieldsFromDraft(draft)?.lostTo).toBeNull();
  });

  test('texts are trimmed and cut to their limit, never through a character', () => {
    const fields = fieldsFromDraft({
      ...emptyDraft(today),
      outcome: 'lost',
      company: `  ${'x'.repeat(299)}😀  `,
      interests: [{ name: '  ', winnerOffers: 'unknown', nextStep: '' }],
      lessons: ['', ' keep '],
    });
    expect(fields?.company).toBe('x'.repeat(299));
    expect(fields?.interests).toEqual([]);
    expect(fields?.lessons).toEqual(['keep']);
  });

  describe('the day to knock again', () => {
    const stored = { ...draftFromMail(message, reading, today), outcome: 'lost' as const };
    const saved = makeDeal(fieldsFromDraft(stored));
    const again = (change: Partial<Deal>) =>
      fieldsFromDraft(draftFromDeal({ ...saved, ...change }))?.recontact;

    test.each<[string, Partial<Deal>, string]>([
      ['done: it does not come back', { recontact: '' }, ''],
      ['moved: it stays where it was put', { recontact: '2029-06-04' as IsoDay }, '2029-06-04'],
      ['another term: it is worked out anew', { recontact: '', termMonths: 48 }, '2030-05-23'],
      ['another start too', { recontact: '', contractStart: '2027-01-04' as IsoDay }, '2029-07-04'],
      ['no term and no start any more', { termMonths: null, contractStart: '', contractEnd: '' }, ''],
    ])('%s', (_, change, expected) => {
      expect(saved.recontact).toBe('2029-05-23');
      expect(again(change)).toBe(expected);
    });

    test('follows the lead time the rep set, for deals logged from then on', () => {
      const timing = { leadMonths: 12, followUpDays: 14 };
      expect(fieldsFromDraft(stored, timing)?.recontact).toBe('2028-11-23');
      expect(fieldsFromDraft(draftFromDeal(saved), timing)?.recontact).toBe('2029-05-23');
    });
  });

  test('the follow-up comes after the days the rep set', () => {
    const timing = { leadMonths: 6, followUpDays: 7 };
    expect(draftFromMail(message, reading, today, timing).followUp).toBe('2026-11-30');
    expect(withOutcome(emptyDraft(today), 'lost', today, timing).followUp).toBe('2026-12-01');
  });

  test('a stored deal opens as the same form', () => {
    const fields = fieldsFromDraft(draftFromMail(message, reading, today));
    const deal = makeDeal(fields);
    expect(fieldsFromDraft(draftFromDeal(deal))).toEqual(fields);
  });
});

test.each([
  ['Re: Copier proposal', 'Copier proposal'],
  ['AW: Re: WG: Angebot', 'Angebot'],
  ['RE[2]: Fwd: Quote', 'Quote'],
  ['Renewal: copiers', 'Renewal: copiers'],
  ['  Réf: devis', 'Réf: devis'],
  ['', ''],
])('the title of %j is %j', (subject, title) => {
  expect(toTitle(subject)).toBe(title);
});

test('a kept draft comes back whole; a damaged one does not come back', () => {
  const draft = draftFromMail(message, reading, today);
  expect(parseDraft(structuredClone(draft))).toEqual(draft);
  expect(parseDraft({ ...draft, reasons: [{ code: 'weather', evidence: 'buyer_wrote' }] })).toBeUndefined();
  expect(parseDraft({ ...draft, followUp: '2026-02-30' })).toBeUndefined();
  expect(parseDraft(null)).toBeUndefined();
});
