import { describe, expect, test } from 'vitest';
import {
  CORRECTION_TEXT_LIMIT,
  differences,
  type LabelField,
  labelOf,
  labelOfReading,
  tagsOf,
  toKeptMail,
} from '../../src/domain/correction.ts';
import type { IsoDay } from '../../src/domain/days.ts';
import type { DealFields } from '../../src/domain/deal.ts';
import { draftFromMail, fieldsFromDraft } from '../../src/domain/draft.ts';
import { mailOf } from '../../src/domain/mail.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { nothingRead, storyMail, storyReading } from '../ui/open-popup.tsx';

const today = '2026-11-24' as IsoDay;
const mail = mailOf(storyMail, today);

/** What is saved when the rep changes `fields` of the form that the reading filled. */
function saved(fields: Partial<DealFields>, reading = storyReading): DealFields {
  const draft = { ...draftFromMail(storyMail, reading, today), ...fields };
  const result = fieldsFromDraft({ ...draft, outcome: draft.outcome ?? 'open' });
  if (!result) throw new Error('no outcome');
  return result;
}

const differencesOf = (fields: Partial<DealFields>, reading = storyReading) =>
  differences(labelOfReading(reading), labelOf(saved(fields, reading), mail, reading));

describe('a form saved as it was filled is no correction', () => {
  test.each<[string, Reading]>([
    ['a loss', storyReading],
    ['a loss to nobody known', { ...storyReading, lostTo: null }],
    [
      'a postponement to a month',
      { ...storyReading, outcome: 'postponed', lostTo: null, revisit: '2027-05' },
    ],
    [
      'a postponement to a Sunday',
      { ...storyReading, outcome: 'postponed', lostTo: null, revisit: '2027-05-02' },
    ],
    ['no decision, left open', nothingRead],
  ])('%s', (_, reading) => {
    expect(differencesOf({}, reading)).toEqual([]);
  });
});

describe('what the rep says otherwise is one', () => {
  test.each<[string, Partial<DealFields>, LabelField[]]>([
    ['the outcome, and with it who won', { outcome: 'postponed' }, ['outcome', 'lostTo']],
    ['no decision after all', { outcome: 'open' }, ['outcome', 'lostTo', 'quote']],
    ['who won', { lostTo: 'competitor' }, ['lostTo']],
    ['nobody said who', { lostTo: null }, ['lostTo']],
    ['the name', { competitor: 'Initech' }, ['competitor']],
    ['no name', { competitor: '' }, ['competitor']],
    ['another reason', { reasons: [{ code: 'price', evidence: 'my_guess' }] }, ['reasons']],
    [
      'another main reason',
      {
        reasons: [
          { code: 'service', evidence: 'buyer_wrote' },
          { code: 'relationship', evidence: 'buyer_wrote' },
        ],
      },
      ['reasons'],
    ],
    ['the price', { pricePosition: 'higher' }, ['pricePosition']],
    ['what they want', { interests: [] }, ['interests']],
    ['the term', { termMonths: 48 }, ['termMonths']],
    ['when to come back', { revisit: '2027-03-15' as IsoDay }, ['revisit']],
    ['the sentence, if it is in the mail', { quote: 'Tri-County Title' }, ['quote']],
  ])('%s', (_, fields, expected) => {
    expect(differencesOf(fields)).toEqual(expected);
  });

  test.each<[string, Partial<DealFields>]>([
    ['a sentence in the rep’s own words', { quote: 'She said on the phone that they stay.' }],
    ['a name in another case', { competitor: 'cooper business machines ' }],
    ['what they want in another order', { interests: saved({}).interests.slice().reverse() }],
    [
      'a reason of the rep’s own besides',
      { reasons: [...saved({}).reasons, { code: 'own:Golf', evidence: 'my_guess' }] },
    ],
    ['notes and the company', { notes: 'Call', company: 'Tri-County' }],
  ])('but not %s', (_, fields) => {
    expect(differencesOf(fields)).toEqual([]);
  });
});

test('a quote is kept as the mail writes it', () => {
  const broken = { ...mail, text: 'We are\n going to stay\nwith Cooper.' };
  const fields = saved({ quote: 'We are going to stay with Cooper.' });
  expect(labelOf(fields, broken, nothingRead).quote).toBe(broken.text);
});

test('reasons known from elsewhere are told apart', () => {
  const reasons: DealFields['reasons'] = [
    { code: 'price', evidence: 'my_guess' },
    { code: 'service', evidence: 'buyer_wrote' },
    { code: 'own:Golf', evidence: 'buyer_said' },
    { code: 'terms', evidence: 'buyer_said' },
  ];
  expect(tagsOf(saved({ reasons }))).toEqual(['my_guess:price', 'buyer_said:terms']);
});

describe('the mail of an example', () => {
  const quote = 'We stay with Cooper.';
  test.each([
    ['short', `Hi. ${quote}`],
    ['long, with the quote at the top', `${quote} ${'thread '.repeat(20_000)}`],
    ['long, with the quote at the bottom', `${'> thread '.repeat(20_000)}${quote}`],
    ['long, in pairs of surrogates', `${quote}x${'🦊'.repeat(60_000)}`],
  ])('%s: holds its quote and stays within bounds', (_, text) => {
    const kept = toKeptMail({ ...mail, text }, quote);
    expect(kept.text).toContain(quote);
    expect(kept.text.length).toBeLessThanOrEqual(CORRECTION_TEXT_LIMIT);
    // Throws on half a surrogate pair.
    expect(() => encodeURIComponent(kept.text)).not.toThrow();
  });
});
