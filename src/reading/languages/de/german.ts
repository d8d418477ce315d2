import type { Language } from '../../language.ts';
import { COMMON_WORDS } from './common-words.ts';
import { names, revisit, term } from './facts.ts';
import { interests } from './interests.ts';
import { time } from './time.ts';

/** Nouns that stand without an article behind such a word, by their ends. */
const NOUN_ENDINGS =
  'ung|heit|keit|schaft|tion|tät|ment|nis|ling|ende|anfang|beginn|gebot|preis|vertrag|auftrag|zeit|jahr|monat|woche|tag|abend|morgen|mittag|dank|grund|gründe|hand|haus|bord|system|lösung|anlage|gerät|maschine|kunde|leistung|kosten|bedarf|bedauern|interesse|blick|fall|rat|leiter|chef|software|technik|partner|termin|betrieb|wunsch|stelle|kraft|mitarbeiter|daten|budget|ausland|deutschland|österreich|schweiz|bayern|berlin|hamburg|münchen|wien|zürich|basel|köln|gruppe|service|team|kopierer|drucker|server|backup|freude|wehmut|herz|respekt|abstand|eis|glück|kenntnis|seite|mühe|geduld|hilfe|arbeit|treue|weg|schluss|punkt|ziel|geld|bank|netz|raum|schule|verein|amt|kammer|verband|konzern|vorstand|einkauf|verkauf|vertrieb|personal|post|mail|telefon|papier|strom|gas|wasser|fahrzeug|wagen|lager|sinne?|spaß|bauch|druck|schritt|name|frage|antwort|idee|probleme?|fehler|sommer|winter|herbst|frühjahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|umfang|aufwand|rahmen|höhe|punkt|basis|stand|ebene|augenhöhe|nachfrage|anfrage|absprache|rücksprache|garantie|qualität|rabatt|skonto|prozent|euro|stunde|minute|quartal|halbjahr|modell|paket|variante|version|standard|konditionen|zahl|summe|hälfte|drittel|teil|mann|frau|leute|eltern|bruder|schwester|sohn|tochter|neffe|nichte|freund|bekannte|kollege|kollegin|nachbar|familie|firma';

export const german: Language = {
  code: 'de',
  smallWords:
    'der die das und wir ich sie ist nicht mit für auf ein eine einen den dem von zu haben hat uns unsere ihr ihre ihnen wird werden bei aber auch noch im es so als leider vielen dank',
  commonWords: COMMON_WORDS,
  capitalNouns: {
    before:
      'mit|bei|von|an|für|gegenüber|als|wie|durch|statt|neben|über|zu|firma|fa\\.|agentur|spedition|druckerei|büro|kanzlei|hersteller|händler|bietergemeinschaft|anbieters?|lieferant(?:en)?|dienstleisters?|wettbewerbers?|partners?|bei der|bleib\\p{L}+ (?:wir )?(?:bei der|beim)|sie (?:und|oder)|(?:es|das) (?:wird|wurde|bleibt)(?: (?:also|dann|nun|wieder|doch))?|(?:wird|bleibt) es|(?:gewonnen|gemacht|geschafft|überzeugt) hat|erhält|bekommt|bekam|erhielt|kennen|wieder|liefert|fährt|künftig|auftrag hat|zuschlags? ist|haben(?= \\p{Lu}\\p{L}+ (?:genommen|beauftragt|gewählt|den))|nehmen|behalten|setzen auf|auf',
    nounEndings: NOUN_ENDINGS,
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
