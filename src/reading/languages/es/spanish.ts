import type { Language } from '../../language.ts';
import { COMMON_WORDS } from './common-words.ts';
import { names, revisit, term } from './facts.ts';
import { interests } from './interests.ts';
import { time } from './time.ts';

export const spanish: Language = {
  code: 'es',
  smallWords:
    'el la los las de del y que en a un una por para con no se su nos hemos es al lo como más pero le les este esta muchas gracias ustedes usted vamos nuestro nuestra está ha sus ya muy',
  commonWords: COMMON_WORDS,
  capitalNouns: undefined,
  normalise: (lower) => lower,
  takesBack: 'corrección|olvide|olvida|rectifico|perdón, |cambio de planes',
  undecided: 'todavía no|aún no|sin decidir',
  names,
  time,
  revisit,
  term,
  interests,
};
