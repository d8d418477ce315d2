import type { InterestWords } from '../../language.ts';
import { COMMON_WORDS } from './common-words.ts';

const FILL =
  "(?:(?:ook|nog|wel|binnenkort|graag|daarnaast|trouwens|eigenlijk|eens|zeker|dringend|straks|toevallig|misschien|overigens|bovendien|nu|al|op termijn|ons|mij|me|even|gerust|zelf|'s|daarbij) )*";
const SOMEBODY =
  '(?:(?:naar )?(?:iemand|een (?:nieuwe |andere |goede )?(?:partij|leverancier|partner|aanbieder|oplossing)|hulp) (?:voor|bij|met|in|op het gebied van) |naar )?';
/** The offer at hand is no wish: "uw offerte voor de printers". */
const NOT_AT_HAND = '(?<!(?:uw|jullie|je|de|het|deze|die|dat|jouw|bedankt voor|dank voor)(?: \\p{L}+)? )';
const WORDS = '(?:^|[,:] )((?:[\\p{L}\\d-]+,? ){0,5}?[\\p{L}\\d-]+)';
const OFFER =
  '(?:doen|leveren|verkopen|hebben|bieden|verzorgen|regelen|verhuren|doet|levert|verkoopt|heeft|biedt|verzorgt|regelt|verhuurt|doe|lever|heb|bied)';

export const interests: InterestWords = {
  wants: [
    `(?:ge[ïi]nteresseerd ${FILL}in|(?:interesse|belangstelling)(?: \\p{L}+){0,3}? (?:in|voor)|behoefte(?: \\p{L}+){0,2}? aan|nieuwsgierig naar|benieuwd naar|oren naar) (.+)`,
    'interesseert(?: (?:ons|mij|me|ook|wel|nog|zeer))*,? (?:is|zijn|zou zijn|zou) (.+)',
    `${WORDS} (?:interesseert|interesseren|spreekt|spreken) (?:ons|mij|me)`,
    `${WORDS} (?:zou|zouden) (?:ons|mij|me|we|ik) ${FILL}(?:interesseren|aanspreken|willen|kunnen gebruiken)`,
    `${WORDS} (?:missen|ontbreekt|ontbreken|zoeken|zoekt) (?:we|wij|ons|hier|nog|ik)`,
    `${NOT_AT_HAND}(?:offerte|aanbieding|voorstel|prijs|prijzen|prijsopgave|prijslijst|informatie|info|folder|brochure|catalogus|documentatie|advies)(?: \\p{L}+){0,2}? (?:voor|van|over) (.+)`,
    '(?:hulp|helpen|ondersteuning|ondersteunen|adviseren) (?:met|bij|in|over) (.+)',
    '(?:praten|spreken|sparren|kletsen|weten|horen|hebben|lezen|bijpraten|doorpraten|overleggen)(?: \\p{L}+){0,3}? over (.+)',
    'over (.+?) (?:moeten|willen|zouden|kunnen|wil|zou|hoor|horen) (?:we|wij|ik)',
    'over (.+?) (?:praten|spreken|hebben|doorpraten|sparren)',
    `(?:zoeken|zoek|zoekt|op zoek) ${FILL}${SOMEBODY}(.+)`,
    `(?:heb|hebben|hebt|heeft) (?:we |wij |ik )?${FILL}(.+?) nodig`,
    `nodig (?:hebben|heb) (?:we|wij|ik) ${FILL}(.+)`,
    `(?:willen|wil|zouden|zou|moeten|gaan)(?: we| wij| ik)? ${FILL}(.+?) (?:vervangen|aanschaffen|kopen|vernieuwen|uitbesteden|inhuren|huren|moderniseren|invoeren|aanpakken)`,
    `${OFFER} (?:jullie|u|je) (?:ook |toevallig |eigenlijk |misschien )+(.+?)(?: aan)? ?[?,]`,
    `jullie (?:doen|leveren|verkopen|hebben|bieden) (?:toch )?ook (.+?)(?: aan)?(?: ?[?,.]|$)`,
    '(?:of|als) (?:jullie|u|je) ook (.+?) (?:doet|doen|levert|leveren|aanbiedt|aanbieden|verkoopt|verkopen|hebt|hebben|heeft)',
    '(?:kunnen|kunt|kun) (?:jullie|u|je) (?:ons |mij )?(?:ook |eigenlijk |misschien )+(?:helpen met |iets met )?(.+?) (?:leveren|verzorgen|doen|aanbieden|offreren|regelen|overnemen)',
    '(?:iets|wat) (?:doen|betekenen|aanbieden) (?:met|in|voor|qua|op het gebied van) (.+)',
    '(?:op het gebied van|qua) ([^,]{3,50}?) (?:zoeken|kunnen|mogen|mag|hebben|kunt)',
    'wat (?:kost|kosten|zou|adviseert u|raden jullie aan|rekenen jullie)(?: bij jullie| bij u| voor)* (.+?)(?: kosten| bij jullie| bij u)? ?\\?',
    'voor (.+?) (?:staan we open|is er behoefte|mag u|mogen jullie|zoeken we|hebben we nog niemand|zijn we op zoek|sta ik open)',
    '(?:lijst|gedachten|achterhoofd|noteer ons(?: maar)?|denk aan ons) voor (.+)',
    '(?:vraag|bel|benader) (?:me|ons|mij)(?: \\p{L}+){0,5}? (?:naar|over) (.+)',
    '(?:denken na|nadenken) over (.+)',
    '(?:gesprek|afspraak|opmerking|flyer|lezing|verhaal) over (.+?) (?:lijkt|is|was|zou|klonk|maakte|vond)',
    'voor (?:\\p{L}+ ){1,4}?zoeken we (.+)',
    'plannen (?:we|wij) (.+)',
    'denken aan (.+)',
    'staat (.+?) op (?:het|ons) \\p{L}*lijstje',
    'over (.+?) zijn we (?:ontevreden|niet (?:blij|tevreden))',
    '(?:meer|iets|wat) (?:weten |horen )?over (.+)',
  ],
  lacks: [
    '(?<!(?:we|wij|ik|u|jullie|je|dat) )(?:doet|levert|verkoopt|biedt|verzorgt|(?:zij|ze|die) (?:doen|leveren|verkopen|bieden|hebben))(?: (?:zelf|echter|helaas|overigens|trouwens))* (?:geen|niets met|niets aan|niet aan) (.+?)(?: aan)?(?:[.,]|$)',
    `${WORDS} (?:doet|levert|verkoopt|biedt|doen|leveren|verkopen|bieden) (?:\\p{L}+ ){1,3}?niet(?: aan)?(?!\\p{L})`,
  ],
  sellsOnly: 'en verder niets|alleen (?:maar )?(?:kopieerapparaten|copiers)|uitsluitend',
  refused:
    'niet (?:nodig|ge[ïi]nteresseerd|interessant|aan de orde)|geen (?:interesse|behoefte|belangstelling|reclame)|hebben (?:we )?(?:\\p{L}+ )?(?:geen|niet)|(?:hoeft|hoeven)(?: \\p{L}+){0,3} (?:niet|geen)|interesseert (?:ons|me|mij) niet|voorzien|al iemand|vaste partner|doen we zelf|niets hebben|bespaar|laten zitten|laten rusten|willen we niet|hebben we al|niks voor ons|laten we weg',
  but: '\\bmaar\\b|;|\\bechter\\b|\\bdaarentegen\\b|[.:] |, (?=daarnaast|wel\\b)',
  joins: 'en ook|alsmede|evenals|en|of|noch',
  rest: 'als|wanneer|omdat|zodra|zodat|(?<!(?:en|of|,)\\s)(?:voor|bij)|van (?:jullie|u|ons|onze)|op|in|ook|nog|later|maar|waar|om|te|met|na|naar|dit|deze|volgend|komend|graag|die|dat|is|zijn|was|wordt|zou|zouden|kunnen|kunt|nodig|willen|wil|aan|hebben|heb|erbij|binnenkort|eens|ontvangen|sturen|bespreken|opvragen|zien|we|wij|ik|jullie|u|er|daar|vanaf|tegen|apart|mag|mogen|doen|zoeken|hoe|wie|dus|want|dan|nu|straks|missen|over|alvast|mee|tot|misschien|sturen',
  leading:
    "een|de|het|'t|onze|ons|jullie|je|uw|ook|nog|en|of|noch|voor|van|over|met|bij|naar|nieuwe?|andere?|betere?|goede|iets|iets van|wat|eventueel|misschien|meer|aparte?|losse|extra|gebied van|twee|drie|vier|vijf|\\d+|zoiets als|hulp bij|iemand voor",
  noThing: `vergeefs|nodig|willen|sturen|werf|bel .*|.* (?:loopt|lopen)(?: .*)?|die \\p{L}+|(?:het|dat|dit|die|ons|u|jullie|we|me|mij|er|naar)|tijd|bedenktijd|hulp|antwoord|besluit|beslissing|offertes?|aanbod|aanbieding|voorstel|contract(?:en)?|prijs|prijzen|facturen|factuur|handtekening|informatie|info|referenties?|geld|budget|jaar|maand(?:en)?|weken|week|dagen|dag|projecten|project|afspraak|gesprek|leveranciers?|partij|partner|oplossing(?:en)?|niets|niks|alles|meer|anders|iets anders|verandering|rust|elkaar|contact|service|kwaliteit|vertrouwen|moeite|inzet|samenwerking|begrip|ruimte|vragen|onderwerp|zaken|wijziging|ervaring(?:en)?|alleen|apparaten|machines?|(?:besloten|gekozen|laten|blijven|gaan|werken|kijken|weten|bedanken|wachten|eerst|niet|geen|er|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgend|deze|dit) ?.*|keer|termijn|mogelijkheden|opties|collega|directie|${COMMON_WORDS.replaceAll(' ', '|')}`,
  noPart:
    'ik|we|wij|jullie|zij|ze|is|zijn|was|niet|geen|dat|hebben|heeft|er|ons|moeten|moet|willen|kunnen|zouden',
};
