import type { NameWords, RevisitWords, TermWords } from '../../language.ts';

export const names: NameWords = {
  acts: 'hat|haben|ist|war|waren|wird|bleibt|bekommt|bekam|erhält|erhielt|macht|liefert|konnte|kann|bietet|bot|hatte|kam|lag|gewinnt|gewann|übernimmt|war',
  places: [
    {
      weight: 3,
      pattern:
        '(?:für|mit|bei|zu|an) (?:(?:die|der|den|das|dem|unserem|unseren|unser|unsere)? ?(?:\\p{L}+ )?)?(?:firma |fa\\. )?@(\\d+)',
    },
    {
      weight: 3,
      pattern:
        '@(\\d+) (?:hat|ist|war|wird|bleibt|bekommt|bekam|erhält|erhielt|macht|liefert|konnte|kann|bietet|bot|hatte|kam|lag|übernimmt)',
    },
    {
      weight: 3,
      pattern:
        '(?:als|gegenüber|gegen|unter|über|statt|von|wie|bleiben wir|nehmen wir|genommen|den zuschlag erhielt|zuschlag (?:ging|geht) an|entschieden für) (?:die |der |das |den )?(?:firma )?@(\\d+)',
    },
    { weight: 1, pattern: '@(\\d+)' },
  ],
  corrected: '',
};

export const revisit: RevisitWords = {
  contact:
    'meld\\p{L}*|kontakt\\p{L}*|sprech\\p{L}*|ansprech\\p{L}*|anruf\\p{L}*|ruf\\p{L}* (?:sie|du|mich|uns|an)|nachfass\\p{L}*|nachfrag\\p{L}*|nachhak\\p{L}*|wieder(?: auf\\p{L}*| vorlag\\p{L}*)?|auf uns zu\\p{L}*|auf sie zu\\p{L}*|zu\\p{L}*kommen|erneut|noch ?mal\\p{L}*|neu ausschreib\\p{L}*|ausgeschrieben|anklopf\\p{L}*|schreiben sie|schreib\\p{L}* mir|hör\\p{L}* (?:voneinander|lassen)|zusammensetz\\p{L}*|gespräch\\p{L}*|reden|unterhalt\\p{L}*|angebot schick\\p{L}*|vorstell\\p{L}*|offen|willkommen|neu verhandel\\p{L}*|erinner\\p{L}*|wiedervorlage|austausch\\p{L}*|telefonier\\p{L}*',
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
