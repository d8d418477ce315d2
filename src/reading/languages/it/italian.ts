import type { Language } from '../../language.ts';
import { COMMON_WORDS } from './common-words.ts';
import { names, revisit, term } from './facts.ts';
import { interests } from './interests.ts';
import { time } from './time.ts';

export const italian: Language = {
  code: 'it',
  smallWords:
    'il lo la i gli le di del della dei e che in un una per con non si ci da al alla sono è ma più abbiamo nostro nostra vostra vostro vi siamo come anche questo questa grazie dal ha nel se ho mi',
  commonWords: COMMON_WORDS,
  capitalNouns: undefined,
  normalise: (lower) =>
    lower
      .replace(/’/g, "'")
      .replace(/\b(l|d|un|all|dell|nell|dall|sull|c|quest|s|m|t|v|n)'/g, "$1' ")
      .replace(/ {2,}/g, ' '),
  takesBack: 'correzione|rettifica|errata|dimentic(?:a|hi)|annulla|come non detto|contrordine',
  undecided: 'non (?:\\p{L}+ )?ancora|ancora non|ancora nessun\\p{L}*',
  names,
  time,
  revisit,
  term,
  interests,
};
