import { describe, expect, test } from 'vitest';
import { readMail } from '../../src/reading/read-mail.ts';
import { readReply } from '../../src/reading/reply-text.ts';
import { makeMail } from './make-mail.ts';

const MEGABYTE = 1_000_000;
/** Measured at 5 to 70 ms on a small machine; a pattern that backtracks takes minutes. */
const MOST_MS = 500;

const fill = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length));

const HOSTILE: Record<string, string> = {
  'one word': fill('x'),
  'one line of words': fill('we are going to stay '),
  'one line of quotation marks': fill('> '),
  'quotes nested 1,000 deep': Array.from({ length: 1000 }, (_, depth) => `${'>'.repeat(depth + 1)} hi`).join(
    '\n',
  ),
  'empty lines': fill('\n'),
  spaces: fill(' '),
  dots: fill('.'),
  capitals: fill('Aa& '),
  abbreviations: fill('e.g. '),
  negations: fill('not, not not '),
  'half attributions': fill('On Mon 1 a\n'),
  'half headers': fill('From: a\n'),
  'half addresses': fill('<a@'),
  closings: fill('Regards,\n'),
  digits: fill('12 '),
  sentences: fill('You can will be able to stay with the. '),
};

readMail(makeMail('Warm up: we are going with Apex, call me in May.'));

describe.each(Object.entries(HOSTILE))('a megabyte of %s', (_, text) => {
  test('is read in bounded time', () => {
    const start = performance.now();
    readMail(makeMail(text));
    readReply(text);
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });
});
