import type { Language } from '../../language.ts';
import { COMMON_WORDS } from './common-words.ts';
import { names, revisit, term } from './facts.ts';
import { interests } from './interests.ts';
import { time } from './time.ts';

export const portuguese: Language = {
  code: 'pt',
  smallWords:
    'o a os as de do da dos das e que em no na um uma para com não por se nos nós mas mais ao à foi são é você vocês muito obrigado obrigada já sua seu nossa nosso pela pelo está temos vamos também até',
  commonWords: COMMON_WORDS,
  capitalNouns: undefined,
  normalise: (lower) =>
    lower
      .replace(/\bvc\b/g, 'você')
      .replace(/\bvcs\b/g, 'vocês')
      .replace(/\bpra\b/g, 'para')
      .replace(/\bpro\b/g, 'para o')
      .replace(/\btá\b/g, 'está'),
  takesBack: 'correção|esqueça|desconsidere|retificando|mudança de planos|errata',
  undecided: 'ainda não|sem decisão',
  names,
  time,
  revisit,
  term,
  interests,
};
