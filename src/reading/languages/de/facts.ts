import type { NameWords, RevisitWords, TermWords } from '../../language.ts';

export const names: NameWords = {
  acts: 'behält|fährt|bringt|steht|sitzt|stellt|erledigt|ging|sprang|senkte|legte|zog|hat|haben|ist|war|waren|wird|bleibt|bekommt|bekam|erhält|erhielt|macht|liefert|konnte|kann|bietet|bot|hatte|kam|lag|liegt|gewinnt|gewann|übernimmt|behält|schickt|kommt|fährt|betreut|sitzt|verlangt|kostet|nimmt|passt',
  places: [
    {
      weight: 3,
      pattern:
        '(?:bleib\\p{L}*|verlänger\\p{L}*|entschieden|entscheid\\p{L}*|vertrag|zusammenarbeit|unterschrieben|unterzeichne\\p{L}*|wechsel\\p{L}*|gehen|geht|ging|gehe|fahren|setzen|auftrag|zuschlag|arbeiten|machen|weiter\\p{L}*|bestell\\p{L}*|gebunden|abgeschlossen|vergeben|wahl|fiel|fällt|verbunden|betreuung|kaufen|gekauft|mieten|abschluss|partner|übertragen|ausgesprochen|verpflegt)(?: [\\p{L}\\d-]+){0,5}? (?:für|mit|bei|zu|zur|an|auf|über|von|zugunsten) (?:(?:die|der|den|das|dem|unsere[nmr]?|unser) )?(?:\\p{L}+ )?@(\\d+)',
    },
    {
      weight: 3,
      pattern:
        '(?:für|mit|bei|zu|an|von|auf) (?:(?:die|der|den|das|dem|unsere[nmr]?|unser) )?(?:firma |\\p{L}+ )?@(\\d+)(?: [\\p{L}-]+){0,6}? (?:entschieden|verlänger\\p{L}*|unterschrieben|unterzeichne\\p{L}*|abgeschlossen|fortzuführen|weiter\\p{L}*|bleib\\p{L}*|gegangen|vergeben|gebunden|zusammen\\p{L}*|bestellt|gekauft|beauftragt|genommen|angenommen|geblieben|verpflegt|beliefert|betreut)',
    },
    {
      weight: 3,
      pattern:
        '(?:firma|fa\\.|agentur|büro|anbieter|lieferant|dienstleister|unternehmen|es wird|wird es|es bleibt|bleibt es|bleibt|gewonnen hat|gemacht hat|erhält|bekommt|bekam|erhielt|nehmen|behalten|genommen|gewählt|beauftragt|wieder|bietergemeinschaft|kennen|liefert|nämlich|beliefert uns|macht uns) (?:die |der |das |den )?@(\\d+)',
    },
    {
      weight: 3,
      pattern:
        '@(\\d+) (?:genommen|beauftragt|gewählt|den auftrag|den zuschlag|die treue|verlängert|nämlich|vorgezogen|behalten)',
    },
    {
      weight: 3,
      pattern:
        '(?:als|gegenüber|gegen|statt|wie|unter|über|sie (?:und|oder)|(?:angebot|preis|zahl|kundendienst|techniker|leute|geräte|anlagen|muster|die|jene[ns]?|das|den) (?:von|der firma)|zwischen ihnen und) (?:die |der |das |dem |den )?(?:firma )?@(\\d+)',
    },
    {
      weight: 3,
      pattern:
        '@(\\d+) (?:bleibt|bekommt|bekam|erhält|erhielt|liefert|bietet|bot|übernimmt|gewinnt|gewann|behält|macht|fährt|betreut|schickt|verlangt|kostet|lag|liegt|kam|konnte|hat (?:uns|den|das|ein\\p{L}*|die|dieselben?|gewonnen|unterboten|nachgelegt|gesenkt)|hatte (?:den|das|ein\\p{L}*|die)|(?:war|ist) (?:[\\p{L}]+ ){0,3}?(?:günstiger|teurer|billiger|schneller|besser|näher))',
    },
    { weight: 2, pattern: '(?:mit|bei) (?:der |dem |unserem \\p{L}+ )?@(\\d+)' },
    { weight: 1, pattern: '@(\\d+)' },
  ],
  corrected: '',
};

export const revisit: RevisitWords = {
  contact:
    'meld\\p{L}*|kontakt\\p{L}*|sprech\\p{L}*|ansprech\\p{L}*|anruf\\p{L}*|ruf\\p{L}* (?:sie|du|mich|uns|an)|nachfass\\p{L}*|nachfrag\\p{L}*|nachhak\\p{L}*|wieder (?:an|auf|bei|vor|zu|ins|in verbindung|miteinander|drüber|darüber|sprechen|reden|vorlegen)\\p{L}*|auf uns zu\\p{L}*|auf sie zu\\p{L}*|zu\\p{L}*kommen|erneut|noch ?mal\\p{L}*|neu ausschreib\\p{L}*|ausgeschrieben|anklopf\\p{L}*|schreiben sie|schreib\\p{L}* mir|hör\\p{L}* (?:voneinander|lassen)|zusammensetz\\p{L}*|gespräch\\p{L}*|reden|unterhalt\\p{L}*|angebot schick\\p{L}*|vorstell\\p{L}*|offen|willkommen|neu verhandel\\p{L}*|erinner\\p{L}*|wiedervorlage|austausch\\p{L}*|telefonier\\p{L}*',
  refused: 'nicht|keine[nr]?|bitte keine',
  ends: '(?:vertrag|laufzeit|leasing\\p{L}*|abo|vereinbarung|mietvertrag|bindung|gebunden|verlängert|läuft|laufen)[^.?!]{0,50}(?:aus|bis|ende[nt]?|endet|ab)|endet|ausläuft|kündbar|gebunden bis',
  waits:
    'verschieb\\p{L}*|verschoben|erst|bis|auf|warten|zurückgestellt|vertag\\p{L}*|frühestens|nach|im|in|ab|wieder|später|pausier\\p{L}*|ruht|eis|sobald|anfang|ende|mitte',
};

export const term: TermWords = {
  contract:
    'vertrag\\p{L}*|\\p{L}*vertrag|laufzeit|leasing\\p{L}*|verlänger\\p{L}*|abgeschlossen|abschluss|unterschrieben|unterzeichnet|gebunden|bindung|mietvertrag|abo|vereinbarung|rahmenvertrag|festgelegt|weitere|miete|wartung',
  otherBehind:
    'her|alt|zuvor|später|lang (?:kunde|zusammen)|zusammenarbeit|erfahrung|kündigungsfrist|frist|lieferzeit|wartezeit|garantie|gewährleistung|partnerschaft|probe\\p{L}*',
  otherBefore:
    '(?:in|seit|vor|nach|alle|innerhalb von|binnen|über|letzten|vergangenen|nächsten|bereits|schon)(?: (?:etwa|ca\\.|rund|gut|den letzten|den nächsten|über|mehr als))?',
  suffixes: [
    ['(?:einjährig|1-jährig)\\p{L}*', 12],
    ['(?:zweijährig|2-jährig|zweijahres)\\p{L}*', 24],
    ['(?:dreijährig|3-jährig|dreijahres)\\p{L}*', 36],
    ['(?:vierjährig|4-jährig|vierjahres)\\p{L}*', 48],
    ['(?:fünfjährig|5-jährig|fünfjahres)\\p{L}*', 60],
    ['(?:24-monatig|24-monats)\\p{L}*', 24],
    ['(?:36-monatig|36-monats)\\p{L}*', 36],
    ['(?:48-monatig|48-monats)\\p{L}*', 48],
    ['(?:60-monatig|60-monats)\\p{L}*', 60],
  ],
};
