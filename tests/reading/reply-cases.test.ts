import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCases } from '../../src/cli/reply-cases.ts';
import { findReply, readReply } from '../../src/reading/reply-text.ts';

const FOLDER = join(import.meta.dirname, 'reply-cases');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
/** Written to measure what the rules do on mails they were not made for; a miss there is no defect. */
const LEAST_RIGHT: Record<string, number> = { 'held-back.txt': 0.95, 'held-back-2.txt': 0.85 };

describe.each(FILES)('%s', (file) => {
  const cases = parseCases(readFileSync(join(FOLDER, file), 'utf8'), file);
  const least = LEAST_RIGHT[file];
  const isRight = (one: (typeof cases)[number]) =>
    readReply(one.body) === one.reply && findReply(one.body).isForwarded === one.isForwarded;

  if (least === undefined)
    test.each(cases)('$id', ({ body, reply, isForwarded }) => {
      expect(readReply(body)).toBe(reply);
      expect(findReply(body).isForwarded).toBe(isForwarded);
    });
  else
    test(`at least ${least * 100} % of what was held back is right`, () => {
      expect(cases.filter(isRight).length / cases.length).toBeGreaterThanOrEqual(least);
    });

  test.each(cases)('passages are pieces of the mail in order: $id', ({ body }) => {
    let last = 0;
    for (const { start, end } of findReply(body).passages) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(body.length);
  });
});
