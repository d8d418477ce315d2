import type { Language } from '../../language.ts';
import { COMMON_WORDS } from './common-words.ts';
import { names, revisit, term } from './facts.ts';
import { interests } from './interests.ts';
import { time } from './time.ts';

export const dutch: Language = {
  code: 'nl',
  smallWords:
    'de het een en van we wij ik je u jullie is niet dat met voor op te zijn aan maar ook er om naar ons onze hebben heeft bij nog als dit die deze uit over heel hebben bedankt wel kan wordt',
  commonWords: COMMON_WORDS,
  capitalNouns: undefined,
  normalise: (lower) =>
    lower
      .replace(/\b'k\b/g, 'ik')
      .replace(/\bm'n\b/g, 'mijn')
      .replace(/\bz'n\b/g, 'zijn')
      .replace(/\b't\b/g, 'het')
      .replace(/\b'n\b/g, 'een'),
  takesBack: 'correctie|rectificatie|vergeet (?:dat|mijn)|negeer|wacht,|toch niet|verandering van plan',
  undecided: 'nog (?:niet|geen|niets|steeds niet)',
  names,
  time,
  revisit,
  term,
  interests,
};
