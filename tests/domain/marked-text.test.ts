import { describe, expect, test } from 'vitest';
import { fieldsWithEvidence, sentencesFor, toSegments } from '../../src/domain/marked-text.ts';
import type { ReadField, Reading } from '../../src/domain/reading.ts';
import { storyReading } from '../ui/open-popup.tsx';

const text = `Hi Ben,

Thank you. We are going to stay with Cooper. Their service
is great, and pricing ran neck and neck. We need managed IT and backup.

Call me!`;

const reading: Reading = {
  ...storyReading,
  competitor: 'Cooper',
  interests: ['managed IT', 'backup'],
  evidence: {
    outcome: ['We are going to stay with Cooper.'],
    competitor: ['We are going to stay with Cooper.'],
    reasons: ['Their service is great, and pricing ran neck and neck.'],
    pricePosition: ['neck and neck'],
    interests: ['We need managed IT and backup.'],
    revisit: [],
  },
};

test('a field without pieces has no evidence', () => {
  expect(fieldsWithEvidence(reading)).toEqual([
    'outcome',
    'competitor',
    'reasons',
    'pricePosition',
    'interests',
  ]);
});

describe('the mail with its words marked', () => {
  test('is the whole text, cut where the words of a field begin and end', () => {
    const segments = toSegments(text, reading);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.filter(({ fields }) => fields.length > 0)).toEqual([
      { text: 'We are going to stay with ', fields: ['outcome'] },
      { text: 'Cooper', fields: ['outcome', 'competitor'] },
      { text: '.', fields: ['outcome'] },
      { text: 'Their service\nis great, and pricing ran ', fields: ['reasons'] },
      { text: 'neck and neck', fields: ['reasons', 'pricePosition'] },
      { text: '.', fields: ['reasons'] },
      { text: 'managed IT', fields: ['interests'] },
      { text: 'backup', fields: ['interests'] },
    ]);
  });

  test.each<[string, string, Reading['evidence']]>([
    ['no evidence', 'Hello', {}],
    ['evidence that is not there', 'Hello', { outcome: ['We leave.'] }],
    ['evidence that is all of it', 'We stay.', { outcome: ['We stay.'] }],
    ['an empty mail', '', { outcome: ['We stay.'] }],
  ])('with %s is whole too', (_, mail, evidence) => {
    const segments = toSegments(mail, { ...reading, evidence });
    expect(segments.map((segment) => segment.text).join('')).toBe(mail);
  });
});

describe('the sentence a field rests on', () => {
  const shown = (fields: ReadField[], mail = text, of = reading) =>
    sentencesFor(mail, of, fields).map((parts) =>
      parts.map((part) => (part.isMarked ? `[${part.text}]` : part.text)).join(''),
    );

  test.each<[string, ReadField[], string[]]>([
    ['is marked whole where it is the evidence', ['outcome'], ['[We are going to stay with Cooper.]']],
    ['marks the name alone', ['competitor'], ['We are going to stay with [Cooper].']],
    [
      'stands around a few words',
      ['pricePosition'],
      ['Their service\nis great, and pricing ran [neck and neck].'],
    ],
    ['marks each thing they want', ['interests'], ['We need [managed IT] and [backup].']],
    ['is shown once for two fields', ['outcome', 'competitor'], ['[We are going to stay with Cooper.]']],
    ['is none where nothing was read', ['termMonths'], []],
  ])('%s', (_, fields, expected) => {
    expect(shown(fields)).toEqual(expected);
  });

  test('ends with its paragraph where it has no full stop', () => {
    const mail = 'Bye\n\nwe stay with Cooper thanks\n\nBen';
    expect(
      shown(['competitor'], mail, { ...reading, evidence: { competitor: ['stay with Cooper'] } }),
    ).toEqual(['we stay with [Cooper] thanks']);
  });

  test('is cut where it never ends, at a word', () => {
    const mail = `${'word '.repeat(2_000)}Cooper ${'word '.repeat(2_000)}`;
    const [sentence = ''] = shown(['competitor'], mail, { ...reading, evidence: { competitor: ['Cooper'] } });
    expect(sentence.length).toBeLessThan(600);
    expect(sentence).toMatch(/^word .*\[Cooper\]/);
  });
});
