import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyKey } from '../../../src/domain/insights/company-key.ts';

describe('one company', () => {
  test.each([
    ['Cooper Business Machines', 'COOPER BUSINESS MACHINES'],
    ['Cooper Business Machines', 'Cooper Business Machines, Inc.'],
    ['Müller Bürotechnik', 'Muller Burotechnik GmbH & Co. KG'],
    ['Acme', 'Acme S.A.'],
    ['Acme', ' acme  b.v. '],
    ["O'Brien Office", 'O’Brien Office Ltd'],
    ['St. Brendan', 'St Brendan'],
  ])('%s and %s', (one, other) => {
    expect(companyKey(one)).toBe(companyKey(other));
  });
});

describe('two companies', () => {
  test.each([
    ['Northwind Office', 'Northwind'],
    ['Cooper Business Machines', 'Cooper Business Systems'],
    ['AG', 'KG'],
    ['株式会社リコー', 'コニカミノルタ'],
    ['???', '!!!'],
  ])('%s and %s', (one, other) => {
    expect(companyKey(one)).not.toBe(companyKey(other));
  });
});

test('only a blank name has none', () => {
  expect(companyKey('  ')).toBe('');
  expect(companyKey('Inc.')).toBe('inc');
});

test('case never parts a name from itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-zÀ-ÖØ-Þ .,&'-]{0,40}$/), (name) => {
      expect(companyKey(name.toLowerCase())).toBe(companyKey(name));
    }),
  );
});
