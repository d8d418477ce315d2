const MEGABYTE = 1_000_000;
const fill = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length));

/** A megabyte each of what makes a careless pattern or loop run away. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'one word': fill('x'),
  'one line of words': fill('we are going to stay '),
  'one line of quotation marks': fill('> '),
  'quotes nested 1,000 deep': fill(
    Array.from({ length: 1000 }, (_, depth) => `${'>'.repeat(depth + 1)} hi`).join('\n'),
  ),
  'empty lines': fill('\n'),
  spaces: fill(' '),
  dots: fill('.'),
  capitals: fill('Aa& '),
  'one name': fill('A'),
  abbreviations: fill('e.g. '),
  negations: fill('not, not not '),
  'half attributions': fill('On Mon 1 a\n'),
  'half headers': fill('From: a\n'),
  'half addresses': fill('<a@'),
  closings: fill('Regards,\n'),
  digits: fill('12 '),
  questions: fill('?! '),
  'combining marks': fill('e\u0301\u0301\u0301'),
  emoji: fill('👩‍👩‍👧‍👦 '),
  sentences: fill('You can will be able to stay with the. '),
  'sentences that announce': fill('We decided to stay with Hartigan in March 2027 for three years. '),
};
