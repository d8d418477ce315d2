import type { InterestWords } from '../../language.ts';
import { COMMON_WORDS } from './common-words.ts';

const FILL =
  '(?:(?:aber|allerdings|jedoch|auch|noch|demnächst|bald|außerdem|zusätzlich|dringend|gerne?|ohnehin|dann|ebenfalls|künftig|nebenbei|derzeit|gerade|aktuell|momentan|trotzdem|dafür|eventuell|vielleicht|eigentlich|mal|einmal|übrigens|sowieso|wieder|zufällig|denn|sehr|durchaus|hingegen|dagegen|für uns|bei uns|bei Ihnen|bei euch) )*';
/** From a clause's start up to a verb: "die Datensicherung und eine Telefonanlage". */
const WORDS = '(?:^|[,:] )((?:[\\p{L}\\d-]+,? ){0,5}?[\\p{L}\\d-]+)';
const FOR = '(?:für|über|zu|zum|zur|rund um|bezüglich)';
const SOMEBODY =
  '(?:(?:nach |jemanden?,? (?:für|der|zum|zur) |(?:einen? )?(?:neuen? |anderen? |guten? )?(?:partner|anbieter|lieferanten|dienstleister|lösung|ersatz|hilfe|unterstützung|firma) (?:für|bei|beim|im bereich|in sachen|zur|zum) ))?';
/** The offer at hand is no wish: "Ihr Angebot für die Kopierer". */
const NOT_AT_HAND =
  '(?<!(?:ihre?[mnrs]?|eure?[mnrs]?|euer|das|dem|des|die|den|der|diese[mnrs]?|vom|beim|im|am)(?: \\p{L}+)? )';

export const interests: InterestWords = {
  wants: [
    '(?:interesse|bedarf)(?: \\p{L}+){0,4}? (?:an|am|für|bei) (.+)',
    `interessier\\p{L}*(?: (?:mich|uns|wir|ich|würden?))* ${FILL}(?:für|an) (.+)`,
    'interessier\\p{L}*(?: würden?)?(?: (?:mich|uns|auch|noch|sehr))*,? (?:ist|wäre|sind|wären) (.+)',
    `interessieren würden? (?:mich|uns) ${FILL}(.+)`,
    `${WORDS} (?:würden?|könnten?) (?:uns|mich|wir|ich) ${FILL}(?:interessieren|reizen|brauchen|benötigen|nehmen)`,
    `${WORDS} (?:interessiert|interessieren|reizt|reizen|bräuchten|brauchen|benötigen|suchen) (?:uns|mich|wir|ich)`,
    `${WORDS} (?:fehlt|fehlen) (?:uns|mir|noch|hier|auch)`,
    `${WORDS} (?:wäre|wären|ist|sind|wird|werden) ${FILL}(?:interessant|spannend|ein thema|etwas für uns|fällig|von interesse)`,
    `${WORDS} (?:steht|stehen) (?:\\p{L}+ ){0,3}?(?:an|auf (?:der|unserer) (?:\\p{L}*liste|agenda))(?!\\p{L})`,
    `${NOT_AT_HAND}(?:angebot|preise?|kosten|preisliste|katalog|prospekt|broschüre|unterlagen|infos?|informationen|infomaterial|material|details|vorschlag|konzept|kostenvoranschlag)(?: \\p{Ll}+){0,2}? ${FOR} (.+)`,
    `(?:brauchen?|benötigen?|bräuchten?|suchen?|brauchst|braucht|sucht|benötigt|planen|hätten? gerne?)(?: wir| ich)? ${FILL}${SOMEBODY}(.+)`,
    `(?:möchten?|wollen|müssen|würden?)(?: wir| ich)? ${FILL}(.+?) (?:anschaffen|kaufen|erneuern|austauschen|modernisieren|ersetzen|einführen|auslagern|umstellen|ausschreiben|erweitern|mieten|haben)(?!\\p{L})`,
    '(?:bieten|machen|verkaufen|liefern|haben|führen|vermieten|übernehmen|bietet|macht|verkauft|liefert|habt|bietest|machst|lieferst) (?:sie|ihr|du) (?:denn )?(?:eigentlich |auch |zufällig |noch |so etwas wie )+(.+?)(?: an| im programm| im angebot| im sortiment)? ?[?,]',
    '(?:bieten|haben|führen|bietet|habt) (?:sie|ihr) (.+?) (?:an|im programm|im angebot|im sortiment) ?\\?',
    '(?:können|könnten|könnt|könntet|kannst) (?:sie|ihr|du) (?:uns |mir )?(?:auch |eigentlich |vielleicht |noch )+(.+?) (?:liefern|machen|übernehmen|anbieten|besorgen|stellen|anschauen)',
    '(?:können|könnten|könnt|kannst) (?:sie|ihr|du) (?:uns |mir )?(?:auch )?(?:bei|beim|mit|in sachen) (.+?) (?:weiterhelfen|helfen|unterstützen|beraten)',
    "(?:gibt's|gibt es|gäbe es) (?:bei ihnen |bei euch |da |denn )?(?:eigentlich |auch |zufällig )+(.+?) ?[?,]",
    'doch auch (.+?)(?: an)? ?[?,]',
    'ob (?:sie|ihr) (?:eigentlich |auch )+(.+?) (?:macht|liefert|anbietet|machen|liefern|anbieten|verkauft|verkaufen|haben|habt)',
    '(?:thema|in sachen|im bereich) (.+)',
    '(?:reden|sprechen|unterhalten|austauschen|wissen|hören|erfahren|beraten)(?: \\p{L}+){0,5}? (?:über|zu|zum|zur) (.+)',
    'über (.+?) (?:sollten|würden?|möchten?|können|könnten|müssen|müssten|reden|sprechen|unterhalten|austauschen)(?!\\p{L})',
    'was (?:kostet|kosten|würden?|empfehlen|halten|nehmen|nehmt) (?:bei ihnen |bei euch |denn |eigentlich |so )*(?:(?:sie|ihr) (?:bei|von|für|uns bei) )?(.+?)(?: kosten| bei ihnen| bei euch)? ?\\?',
    '(?:mit|bei) (.+?) (?:sind|haben|bin|hätten|habe) (?:wir|ich) (?:\\p{L}+ ){0,2}?(?:unzufrieden|ärger|probleme|bedarf|nachholbedarf|niemanden)',
    'für (.+?) (?:suchen|haben|hätten|brauchen) wir (?:\\p{L}+ ){0,2}?(?:niemanden|jemanden|keinen|einen (?:partner|anbieter|dienstleister))',
    '(?:merken|merkt|denken|denkt|nehmen)(?: \\p{L}+){1,5}? für (.+?) (?:vor|auf|an uns)(?!\\p{L})',
    '(?:bieterliste|verteiler) für (.+?)(?: auf|$)',
    '(?:sprechen|sprecht) (?:sie |ihr )?(?:uns|mich)(?: \\p{L}+){0,3}? auf (.+?) an(?!\\p{L})',
    '(?:bei|beim|für|zu|zum|zur|in) (.+?) (?:dürfen|können|könnten|dürft|könnt) (?:sie|ihr) (?:uns )?(?:gerne? |auch |noch |mal )*(?:ein angebot|etwas|was|anbieten|mitbieten|helfen)',
    `(?:etwas|was|mehr|näheres) ${FOR} (.+)`,
    'hinweis auf (.+)',
    '(?:denken|nachdenken)(?: wir)? über (.+?)(?: nach|$)',
    'steht (.+?) (?:auf (?:der|unserer) \\p{L}*liste|an)(?!\\p{L})',
    '(?:gespräch|termin) (?:über|zu|zum|zur) (.+?) (?:fände|wäre|würde)',
    '(?:flyer|vortrag|artikel|beitrag) (?:über|zu|zum|zur) (.+?) (?:hat|klang|war|fand)',
    'hinterkopf für (.+)',
    '(?:liebäugeln?|liebäugelt)(?: \\p{L}+){0,2} mit (.+)',
    'wer macht bei (?:ihnen|euch) (.+?) ?\\?',
  ],
  lacks: [
    '(?:macht|bietet|führt|verkauft|liefert|(?:die|alle) (?:machen|bieten|führen|verkaufen|liefern|können))(?: (?:aber|leider|selbst|übrigens|jedoch|allerdings|dort|uns|nämlich|gar))* (?:kein\\p{L}*|weder) (.+)',
    `${WORDS} (?:macht|bietet|führt|verkauft|liefert|kann|machen|bieten|können)(?: (?:die|der|das|er|aber|leider|unser \\p{L}+|[\\p{L}&-]+)){1,3}? nicht(?: an)?(?!\\p{L})`,
  ],
  sellsOnly: 'und sonst nichts|nur (?:kopierer|drucker)|ausschließlich',
  refused:
    'kein\\p{L}* (?:interesse|bedarf|thema|verwendung)|nicht (?:interessiert|interessant|nötig|notwendig|relevant|gefragt|infrage|in frage)|(?:brauch|benötig|bräucht|such)\\p{L}*(?: wir| ich)?(?: \\p{L}+){0,2} (?:nicht|kein\\p{L}*|nichts)|interessier\\p{L}*(?: \\p{L}+){0,3} nicht|verzichten|danke,? nein|nein,? danke|versorgt|eingedeckt|abgedeckt|festen? partner|(?:machen|regeln|erledigen) wir (?:\\p{L}+ )?selbst|vergeben|(?:schon|bereits) (?:jemanden|einen|eine)|absehen|abzusehen|lehnen wir|bitte keine?|(?:reizt|reizen|interessieren|möchten) (?:\\p{L}+ )?nicht|wir durch|abgeschlossen|erledigt|vom tisch|müssen sie (?:uns|mir) nicht|steht nicht',
  but: '(?<=, )(?:aber|jedoch|allerdings)\\b|;|[.:] |, (?=dafür|hingegen|dagegen|außerdem)|\\bsondern\\b',
  joins: 'und auch|sowie|und|oder|noch|bzw\\.|beziehungsweise',
  rest: '(?<!(?:und|oder|sowie|noch|,|weder|auch)\\s)(?:für|bei|an|zu|zum|zur|mit|die|der|das|den|dem|des|ein|eine|einen|unsere?[mnrs]?|ihre?[mnrs]?|auch)|von|vom|in|im|am|ab|auf|aus|nach|vor|über|unter|ohne|seit|bis|wegen|durch|gegen|pro|per|wenn|falls|weil|da|dass|sobald|wo|wie|als|ob|wer|ist|sind|war|wird|werden|würden?|hätten?|haben|hat|wäre|wären|können|könnten?|sollten?|möchten?|ich|wir|sie|er|es|uns|mir|mich|euch|ihnen|dazu|damit|aber|nicht|gerne?|zukommen|vielleicht',
  leading:
    'eine?[mnrs]?|der|die|das|den|dem|des|unsere?[mnrs]?|ihre?[mnrs]?|eure?[mnrs]?|euer|etwas|einige|ein paar|neue?[mnrs]?|passende[mnrs]?|separate[mnrs]?|weitere[mnrs]?|andere[mnrs]?|gute[mnrs]?|auch|noch|und|oder|weder|für|zu|zur|zum|an|am|über|mit|bei|beim|in|im|rund um|thema|themen|bereich|sachen|jemanden|zusätzlich|zusätzliche[mnrs]?|eventuell|vielleicht|irgendwann|ggf\\.|mehr|so|mal|einmal|also|was|dann|außerdem|zwei|drei|vier|fünf|sechs|\\d+|gerne?|hier|dort|sowas wie',
  noThing: `jahres|rat|lager|anlagen?|geräte?|vorher|vielen dank|dank|.* besteht .*|(?:sie|ihnen|uns|wir|ich|ihr|euch|man)|(?:herrn?|frau) .*|zeit|bedenkzeit|hilfe|unterstützung|antwort|entscheidung|termine?|gespräche?|angebote?|(?:\\p{L}*)?verträge?|(?:rahmen|leasing|miet|konzern)?vertrag|preise?|kosten|rechnung|unterschrift|unterlagen|informationen|infos?|referenz(?:en)?|rückmeldung|feedback|budget|geld|platz|raum|geduld|verständnis|jahre?|monate?|wochen?|tage?|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|sommer|herbst|winter|frühjahr|zusammenarbeit|anbieter|partner|lieferanten|dienstleister|lösung(?:en)?|ruhe|kontakt|thema|themen|projekte?|auftrag|bestellung|lieferung|mühe|arbeit|präsentation|vorführung|bemühungen|vertrauen|kollegen?|chef|geschäftsführung|vorstand|team|haus|firma|unternehmen|mitbewerber|wettbewerber|konditionen|laufzeit|bestand|gründen?|grund|fall|weg|schritt|zukunft|details|fragen?|punkt|alternativen?|qualität|service|kompromisse|erfahrung(?:en)?|sinn|ersatz|bescheid|einwände|zusage|absage|anfang|ende|mitte|${COMMON_WORDS.replaceAll(' ', '|')}`,
  noPart:
    'ich|wir|sie|er|es|ist|sind|war|haben|hat|werden|wird|nicht|kein|keine|uns|ihnen|dass|man|melde[nt]?',
  nounsHaveCapitals: true,
};
