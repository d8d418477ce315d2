import type { Language } from '../../language.ts';
import { COMMON_WORDS } from './common-words.ts';
import { isForNow, isTakenBack } from './context.ts';
import { names, revisit, term } from './facts.ts';
import { interests } from './interests.ts';
import { LATER } from './later.ts';
import { LEAVING } from './leaving.ts';
import { normalise } from './normal.ts';
import { isOtherMail } from './other-mails.ts';
import { A_PLAIN_NO } from './plain-no.ts';
import { findPricePosition } from './price.ts';
import { findReasons } from './reasons.ts';
import { time } from './time.ts';
import { TO_A_VENDOR } from './to-a-vendor.ts';
import { TO_NOBODY } from './to-nobody.ts';
import { findWinner } from './winner.ts';
import { A_YES } from './won.ts';

export const english: Language = {
  code: 'en',
  smallWords:
    'the and to of in we you for that is with our have are it this on your be will not as but from at they was were i',
  commonWords: COMMON_WORDS,
  capitalNouns: undefined,
  normalise,
  takesBack:
    'scratch that|correction|disregard|ignore (?:my|the|that)|change of plan|strike that|wait|edit:|update:|on second thought|never ?mind',
  undecided:
    "not (?:\\p{L}+ )?(?:decided|chosen|picked|made (?:a|any|our|up)|reached a|signed (?:with )?any)|(?:have|has)n't (?:\\p{L}+ )?(?:decided|chosen|picked|made (?:a|any|our|up))|(?:not|n't) (?:\\p{L}+ ){0,4}yet|nobody has decided|no decision|not (?:\\p{L}+ ){0,2}(?:cancel|terminat)\\p{L}*",
  phrases: {
    announcements: [...TO_A_VENDOR, ...A_PLAIN_NO, ...LEAVING, ...TO_NOBODY, ...A_YES, ...LATER],
    isTakenBack,
    isForNow,
    isOtherMail,
    toTheRep: /\b(?:you|yours?|please|let us|go ahead|send|attached|po|invoice)\b/,
    findWinner,
    findReasons,
    findPricePosition,
  },
  names,
  time,
  revisit,
  term,
  interests,
};
