import { describe, expect, test } from 'vitest';
import { readReply } from '../../src/reading/reply-text.ts';

const MEGABYTE = 1_000_000;
const fill = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length));

/** What only taking the new text out looks at; measured at 1 to 25 ms each. */
const HEADS: Record<string, string> = {
  'one line of marks': fill('>'),
  'one line of "On"': fill('On '),
  'lines of "On"': fill('On \n'),
  'one line of "From"': fill('From: '),
  'lines of days': fill('On Mon 1 May 2026 at 9:12\n'),
  'pairs of headers': fill('From: a\nDate: 1\n'),
  'recipients without end': fill('To: a@b.example,\n'),
  'heads of Lotus': fill('1/1/2001 1:01 AM\nTo: x\n'),
  rules: fill('_____\n'),
  'marks of signatures': fill('--\n'),
  'phone footers': fill('\nSent from my phone\n'),
  names: fill('Dana Whitlock\n'),
  'lines that end in a colon': fill('a:\n'),
  'lines as long as headers may be': fill(`${'From: '.repeat(300)}\n`),
  attributions: fill('A <a@b.example> wrote:\n'),
  'quoted lines and others': fill('> a\nb\n'),
  'line ends of Windows': fill('\r\n'),
};
/** Ten times what was measured, for a machine that is busy with other things. */
const MOST_MS_OF_HEADS = 300;

describe.each(Object.entries(HEADS))('a megabyte of %s', (_, text) => {
  test('gives its new text in bounded time', () => {
    // The quickest of three: what else the machine is busy with is not what is measured.
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      readReply(text);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(MOST_MS_OF_HEADS);
  });
});
