import type { Language } from '../../language.ts';

const THEY = '(?:sie|die|der|unser \\p{L}+|@\\d+|das unternehmen|die firma)';

export const german: Language = {
  code: 'de',
  smallWords:
    'der die das und wir ich sie ist nicht mit für auf ein eine einen den dem von zu haben hat uns unsere ihr ihre ihnen wird werden bei aber auch noch im es so als leider vielen dank',
  commonWords:
    'ich wir sie ihr ihre ihrem ihren ihrer ihnen uns unser unsere unserem unseren er es der die das den dem des ein eine einen einem einer kein keine und oder aber auch als am an auf aus bei bis da dann danke dass dazu deshalb dies diese dieser dieses doch durch entweder für gegen gerne gern gestern guten hallo herr herrn frau heute hiermit hier im in ja nein jedoch leider lieber liebe mit mfg moin nach nachdem nachtrag neben nicht noch nun ob ohne schade schon sehr seit so sobald sollte somit statt trotz trotzdem über um und unter unser viele vielen vielleicht vom von vor wegen weil weiter wenn wer wie wir zu zum zur zwischen zwar morgen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember weihnachten ostern pfingsten silvester sommer winter frühling frühjahr herbst ende anfang mitte jahr jahre monat monate monaten woche wochen tag tage quartal angebot angebote vertrag verträge auftrag aufträge preis preise rechnung lieferung bestellung anbieter lieferant dienstleister partner wettbewerber mitbewerber geschäftsführung geschäftsleitung vorstand aufsichtsrat gemeinderat stadtrat verwaltung kollege kollegen kollegin chef chefin team einkauf vertrieb buchhaltung it edv budget haushalt projekt ausschreibung entscheidung zusage absage zuschlag grüße grüßen gruß sehr geehrte geehrter damen herren betreff anbei ok okay ps fyi usw bzw zb gmbh ag kg dsgvo iso erp crm pdf po',
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
  names: {
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
  },
  time: {
    months: [
      'jan(?:uar|ner|\\.)?',
      'feb(?:ruar|\\.)?',
      'märz|mrz\\.?',
      'apr(?:il|\\.)?',
      'mai',
      'juni?',
      'juli?',
      'aug(?:ust|\\.)?',
      'sept?(?:ember|\\.)?',
      'okt(?:ober|\\.)?',
      'nov(?:ember|\\.)?',
      'dez(?:ember|\\.)?',
    ],
    noMonth: '',
    beforeYear: ' (?:des jahres )?',
    seasons: [
      ['frühjahr|frühling', 3],
      ['sommer', 6],
      ['herbst', 9],
      ['winter', 12],
    ],
    quarters: [
      'q([1-4])',
      '([1-4])\\. quartal',
      '(erste[ns]?|zweite[ns]?|dritte[ns]?|vierte[ns]?|letzte[ns]?) quartal',
    ],
    ordinals: {
      erste: 1,
      ersten: 1,
      erstes: 1,
      zweite: 2,
      zweiten: 2,
      zweites: 2,
      dritte: 3,
      dritten: 3,
      drittes: 3,
      vierte: 4,
      vierten: 4,
      viertes: 4,
      letzte: 4,
      letzten: 4,
      letztes: 4,
    },
    nextQuarter: '(?:nächste[ns]?|kommende[ns]?) quartal',
    nextMonth: '(?:nächste[nr]?|kommende[nr]?) monat',
    nextYear: '(?:nächste[ns]?|kommende[ns]?|neue[ns]?) (?:kalender)?jahr(?:es)?|jahreswechsel',
    partsOfYear: [
      [
        '(?:anfang|beginn|zu beginn|ersten? (?:jahres)?hälfte|1\\. halbjahr|ersten halbjahr)(?: des| im)? ',
        1,
      ],
      ['(?:mitte)(?: des)? ', 6],
      ['(?:zweiten? (?:jahres)?hälfte|2\\. halbjahr|zweiten halbjahr)(?: des| im)? ', 7],
      ['(?:ende|spätjahr|gegen ende)(?: des)? ', 12],
    ],
    thisYear: '(?:diese[ns] )?jahr(?:es)?',
    counts: {
      ein: 1,
      eine: 1,
      einem: 1,
      einen: 1,
      einer: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      elf: 11,
      zwölf: 12,
      achtzehn: 18,
      zwanzig: 20,
      vierundzwanzig: 24,
      dreißig: 30,
      sechsunddreißig: 36,
      achtundvierzig: 48,
      sechzig: 60,
      'ein paar': 3,
      einigen: 3,
      'ein halbes': 0.5,
      'einem halben': 0.5,
      eineinhalb: 1.5,
      anderthalb: 1.5,
      'weitere drei': 3,
      'weitere zwei': 2,
      'weitere fünf': 5,
    },
    units: { day: 'tage?n?', week: 'wochen?', month: 'monate?n?', year: 'jahre?n?' },
    spanBefore:
      '(?:in|nach|binnen|innerhalb von)(?: (?:etwa|ca\\.|circa|rund|ungefähr|frühestens|den nächsten))*[ ]?(?: )?',
    spanAfter: 'später',
    occasions: [
      ['nach (?:dem jahreswechsel|den feiertagen|weihnachten|silvester)', 1],
      [
        '(?:neue[ns]?|nächste[ns]?|kommende[ns]?) (?:geschäftsjahr|haushaltsjahr|wirtschaftsjahr|fiskaljahr|budgetjahr)(?:es)?|neue[ns]? (?:haushalt|budget)',
        1,
      ],
      ['nach (?:den|der) (?:sommerferien|sommerpause|ferien)|nach dem sommer', 9],
      ['nach ostern', 4],
      ['nach der ernte', 10],
    ],
    laterThen: 'dann|zu diesem zeitpunkt|zu dem zeitpunkt',
  },
  revisit: {
    contact:
      'meld\\p{L}*|kontakt\\p{L}*|sprech\\p{L}*|ansprech\\p{L}*|anruf\\p{L}*|ruf\\p{L}* (?:sie|du|mich|uns|an)|nachfass\\p{L}*|nachfrag\\p{L}*|nachhak\\p{L}*|wieder(?: auf\\p{L}*| vorlag\\p{L}*)?|auf uns zu\\p{L}*|auf sie zu\\p{L}*|zu\\p{L}*kommen|erneut|noch ?mal\\p{L}*|neu ausschreib\\p{L}*|ausgeschrieben|anklopf\\p{L}*|schreiben sie|schreib\\p{L}* mir|hör\\p{L}* (?:voneinander|lassen)|zusammensetz\\p{L}*|gespräch\\p{L}*|reden|unterhalt\\p{L}*|angebot schick\\p{L}*|vorstell\\p{L}*|offen|willkommen|neu verhandel\\p{L}*|erinner\\p{L}*|wiedervorlage|austausch\\p{L}*|telefonier\\p{L}*',
    refused: 'nicht|keine[nr]?|bitte keine',
    ends: '(?:vertrag|laufzeit|leasing\\p{L}*|abo|vereinbarung|mietvertrag|bindung|gebunden|verlängert|läuft|laufen)[^.?!]{0,50}(?:aus|bis|ende[nt]?|endet|ab)|endet|ausläuft|kündbar|gebunden bis',
    waits:
      'verschieb\\p{L}*|verschoben|erst|bis|auf|warten|zurückgestellt|vertag\\p{L}*|frühestens|nach|im|in|ab|wieder|später|pausier\\p{L}*|ruht|eis|sobald|anfang|ende|mitte',
  },
  term: {
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
  },
  interests: {
    wants: [
      '(?:interesse an|interessiert an|interessieren (?:wir )?uns (?:auch |noch |sehr |allerdings |aber )*für|interessier\\p{L}* (?:mich|uns) (?:auch |noch |sehr )*für|angebot (?:für|über|zu)|infos? (?:zu|über)|informationen (?:zu|über)|unterlagen (?:zu|über)|hilfe bei|unterstützung bei|unterhalten über|sprechen über|reden über|gespräch über|bedarf an|bedarf (?:haben wir )?(?:bei|an)|auf der suche nach|suchen (?:wir )?(?:noch |auch |derzeit |gerade |ohnehin |aktuell )*(?:jemanden für|einen anbieter für|nach)?|thema|preis für|vorschlag für|etwas zu) (.+)',
      '(?:wir|ich) (?:brauchen?|benötigen?|bräuchten?|suchen?|möchten?|hätten? gerne?|würden?)(?: (?:aber|allerdings|jedoch|auch|noch|demnächst|bald|außerdem|zusätzlich|dringend|gerne|ohnehin|dann))* (.+)',
      '(?:brauchen|benötigen|bräuchten|suchen) wir(?: (?:aber|allerdings|jedoch|auch|noch|demnächst|bald|außerdem|zusätzlich|dringend|gerne|ohnehin|dann))* (.+)',
      '(?:bieten|machen|verkaufen|liefern|haben|können) sie (?:eigentlich |auch |denn |zufällig |noch )*(.+?)(?: an| im programm| liefern| machen| übernehmen| helfen)?\\?',
    ],
    lacks: [
      `${THEY} (?:bietet?|macht|machen|verkauft|hat|haben|kann|können|bieten|führt)(?: \\p{L}+)? (?:kein|keine|keinen|nicht)?\\s*(.+?) (?:nicht|gar nicht|leider nicht)`,
      'kein(?:e|en)? (.+?) (?:an|im programm|im angebot)$',
    ],
    sellsOnly: 'und sonst nichts|nur kopierer|ausschließlich',
    refused:
      'nicht (?:interessiert|nötig)|kein(?:en)? (?:interesse|bedarf)|brauchen (?:wir )?(?:aber )?(?:nicht|keine?n?)|benötigen (?:wir )?(?:nicht|keine?n?)|verzichten|danke, nein',
    but: '\\baber\\b|;|\\bjedoch\\b|\\ballerdings\\b|\\. |\\baußerdem\\b|\\bdafür\\b',
    joins: 'und auch|sowie|und|oder|bzw\\.',
    rest: 'wenn|falls|weil|da|sobald|für (?:unser|den|die|das|unsere|alle)|bei (?:uns|ihnen)|von ihnen|an unserem|an den|in (?:unser|der|dem|den|diesem)|im|am|ab|auch|ebenfalls|noch|später|aber|wo|um|zu|mit|nach|vor|zusenden|schicken|senden|machen|sprechen|reden|unterhalten|anbieten|haben|hätten|wäre[n]?|ist|sind|wird|werden|würden|interessiert|interessant|gesucht|die|der|das|dazu|können|könnten|erhalten|bekommen|brauchen|benötigen|suchen|aus|sehr|gerne|derzeit|aktuell|demnächst|bald|wieder|helfen|kümmern|,|nicht',
    leading:
      'ein|eine|einen|einem|einer|der|die|das|den|dem|unser|unsere|unserer|unseren|unserem|ihre|ihr|etwas|einige|neue|neuen|neuer|neues|passende|passenden|separates?|auch|noch|und|oder|für|zu|zur|zum|an|über|mit|bei|thema|themen|bereich|hilfe bei|angebot für|einem|jemanden|zusätzlich|eventuell|vielleicht|irgendwann|ggf\\.|mehr',
    noThing:
      'es|das|dies|sie|ihnen|uns|wir|ich|zeit|hilfe|antwort|entscheidung|termin|gespräch|angebot|angebote|vertrag|preis|preise|rechnung|unterschrift|informationen|infos|unterlagen|referenzen|rückmeldung|feedback|budget|geld|platz|raum|geduld|jahr|monat|woche|zusammenarbeit|anbieter|partner|lieferanten|lösung|ruhe|bedenkzeit|nichts|alles|mehr|anderes|weiteres|folgendes|[\\p{Ll}]+',
    noPart: 'ich|wir|sie|er|es|ist|sind|war|haben|hat|werden|wird|nicht|kein|keine|uns|ihnen|dass',
  },
};
