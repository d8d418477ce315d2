import { describe, expect, test } from 'vitest';
import { findPieces } from '../../src/domain/find-pieces.ts';

/** The text with every range in brackets. */
function bracketed(text: string, pieces: string[]): string {
  return findPieces(text, pieces)
    .reverse()
    .reduce(
      (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
      text,
    );
}

describe('pieces of a mail are found in its text', () => {
  test.each<[rule: string, text: string, pieces: string[], expected: string]>([
    ['as they stand', 'We stay with Cooper.', ['stay with'], 'We [stay with] Cooper.'],
    [
      'overlapping ones as one',
      'neck and neck pricing',
      ['neck and neck', 'neck pricing'],
      '[neck and neck pricing]',
    ],
    ['touching ones as one', 'abc def', ['abc', ' def', 'def'], '[abc] [def]'],
    [
      'one inside another as the outer',
      'a 36-month lease',
      ['36-month', 'a 36-month lease'],
      '[a 36-month lease]',
    ],
    ['the same piece twice only once', 'We stay.', ['We stay.', 'We stay.'], '[We stay.]'],
    ['at every place', 'Cooper, yes, Cooper', ['Cooper'], '[Cooper], yes, [Cooper]'],
    ['in the order of the text', 'one two three', ['three', 'one'], '[one] two [three]'],
    [
      'across a line break',
      'we\r\n  stay   with\u00a0them',
      ['we stay with them'],
      '[we\r\n  stay   with\u00a0them]',
    ],
    ['when the piece has the line break', 'we stay with them', [' we\nstay\twith '], '[we stay with] them'],
    ['as a whole word before inside one', 'within IT with', ['with'], 'within IT [with]'],
    ['inside a word when nowhere else', 'priced too high', ['price'], '[price]d too high'],
    ['beside letters of any script', 'прикупить купить', ['купить'], 'прикупить [купить]'],
    ['with emoji before them', '🦊🦊 we stay', ['we stay'], '🦊🦊 [we stay]'],
    ['and one that is not there is passed over', 'We stay.', ['We leave.'], 'We stay.'],
    ['and empty ones say nothing', 'We stay.', ['', '  \n'], 'We stay.'],
    ['in no text at all', '', ['x'], ''],
    ['as they are, never as a pattern', 'a+b (c) [d]? a*b', ['(c) [d]?', '.*'], 'a+b [(c) [d]?] a*b'],
    ['in words that look like HTML', '<b>stay</b> with', ['stay</b> with'], '<b>[stay</b> with]'],
    ['with regard to case', 'it is IT', ['IT'], 'it is [IT]'],
  ])('%s', (_, text, pieces, expected) => {
    expect(bracketed(text, pieces)).toBe(expected);
  });

  test('a word that stands everywhere is not marked everywhere', () => {
    expect(findPieces('no, '.repeat(500), ['no'])).toHaveLength(20);
  });
});

describe('a hostile text of a megabyte takes no longer than any other', () => {
  const size = 1_000_000;
  test.each<[string, string, string[]]>([
    ['one letter, and a piece of it that fails at its end', 'a'.repeat(size), [`${'a'.repeat(2_000)}b`]],
    ['one letter, and a piece that fails at its start', 'a'.repeat(size), [`b${'a'.repeat(2_000)}`]],
    ['a piece that stands at every letter', 'a'.repeat(size), ['a'.repeat(2_000)]],
    ['nothing but white space', ' \n'.repeat(size / 2), ['a b']],
    ['words and breaks without end', 'a '.repeat(size / 2), [`${'a '.repeat(1_000)}b`]],
  ])('%s', (_, text, pieces) => {
    const started = performance.now();
    findPieces(text, pieces);
    // Product of both lengths: 2,000,000,000 steps, many seconds. Linear: some tens of milliseconds.
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
