import type { Language } from '../../language.ts';
import { COMMON_WORDS } from './common-words.ts';
import { names, revisit, term } from './facts.ts';
import { interests } from './interests.ts';
import { time } from './time.ts';

export const french: Language = {
  code: 'fr',
  smallWords:
    'le la les de des du et à nous vous je est pas pour que qui dans un une en avec sur votre nos notre vos avons ne il ce au par plus été merci bonjour mais j n l d c',
  commonWords: COMMON_WORDS,
  capitalNouns: undefined,
  normalise: (lower) =>
    lower
      .replace(/’/g, "'")
      .replace(/\b([cdjlmnst]|qu)'/g, "$1' ")
      .replace(/ {2,}/g, ' '),
  takesBack: 'correction|oubliez|ne tenez pas compte|erratum|changement de programme|finalement non',
  undecided: "pas encore|n'(?: ?a| ?ont| ?avons| ?est) (?:pas encore|toujours pas)|toujours pas|encore rien",
  names,
  time,
  revisit,
  term,
  interests,
};
