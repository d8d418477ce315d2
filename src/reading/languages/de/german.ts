import type { Language } from '../../language.ts';
import { COMMON_WORDS } from './common-words.ts';
import { names, revisit, term } from './facts.ts';
import { interests } from './interests.ts';
import { time } from './time.ts';

export const german: Language = {
  code: 'de',
  smallWords:
    'der die das und wir ich sie ist nicht mit für auf ein eine einen den dem von zu haben hat uns unsere ihr ihre ihnen wird werden bei aber auch noch im es so als leider vielen dank',
  commonWords: COMMON_WORDS,
  capitalNouns: {
    before:
      'mit|bei|von|zu|an|für|gegenüber|als|wie|durch|statt|neben|firma|fa\\.|der firma|anbieter|lieferant(?:en)?|dienstleister|wettbewerber|partner|haus|an die|bei der|mit der|zur|für die|von der',
    nounEndings:
      'ung|heit|keit|schaft|tion|tät|ment|nis|ling|ende|anfang|gebot|preis|vertrag|auftrag|zeit|jahr|monat|woche|tag|dank|grund|hand|haus|bord|system|lösung|anlage|gerät|maschine|kunde|leistung|kosten|bedarf|bedauern|interesse|blick|fall|rat|leiter|chef|software|technik|partner|termin|betrieb|wunsch|stelle|kraft|mitarbeiter|daten|budget|ausland|deutschland|österreich|schweiz|gruppe|service|team|kopierer|drucker|server|backup',
  },
  normalise: (lower) =>
    lower
      .replace(/ae/g, 'ä')
      .replace(/\bne\b/g, 'eine')
      .replace(/\bnem\b/g, 'einem'),
  takesBack: 'korrektur|vergessen sie|kommando zurück|halt|moment|nachtrag|update',
  undecided: 'noch (?:nicht|kein\\p{L}*|offen|nichts)|weder noch',
  names,
  time,
  revisit,
  term,
  interests,
};
