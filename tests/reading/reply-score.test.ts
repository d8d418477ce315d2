import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCases } from '../../src/cli/reply-cases.ts';
import { isRight, scoreFiles } from '../../src/cli/reply-score.ts';

describe('the new text is right', () => {
  test.each([
    ['word for word', 'We pass.', 'We pass.', true],
    ['however it is spaced', 'We\n\npass. ', 'We pass.', true],
    ['without its closing', 'We pass.', 'We pass.\n\nThanks,\nDana', true],
    ['with a closing', 'We pass.\n\nThanks,\nDana', 'We pass.', true],
    ['but not with the thread', 'We pass.\n\nThanks,\nDana\nFrom: Art\nAre we a go?', 'We pass.', false],
    ['nor without half of it', 'We pass.', 'We pass. Call us.', false],
  ])('%s', (_, read, reply, right) => {
    expect(isRight(read, reply)).toBe(right);
  });
});

test('cases say their new text, all of the mail, or what is passed on', () => {
  const cases = parseCases('@@ one\nYes\n> no\n@=\nYes\n\n@@ two\nAll\n@=\n\n@@ three\nFYI\n@>\nNews\n', 'f');
  expect(cases.map(({ id, reply, isForwarded }) => [id, reply, isForwarded])).toEqual([
    ['f: one', 'Yes', false],
    ['f: two', 'All', false],
    ['f: three', 'News', true],
  ]);
  expect(() => parseCases('@@ one\nYes\n', 'f')).toThrow('"one"');
});

test('a score has a row for each file and names what was missed', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'lossbook-')), 'few.jsonl');
  const lines = [
    { id: 'a', text: 'Yes.\n\nOn 5 May 2026 at 9:12 Art Post wrote:\n> So?', reply: 'Yes.' },
    { id: 'b', html: '<p>No.</p><blockquote type="cite">So?</blockquote>', reply: 'No.' },
    { id: 'c', text: 'Maybe.', reply: 'Something else.' },
  ];
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  const score = scoreFiles([file], true);
  expect(score).toMatch(/^few\.jsonl +3 +66\.7 %/m);
  expect(score).toMatch(/# c\nis {5}"Maybe\."/);
  expect(score).not.toMatch(/# [ab]\n/);
});
