import type { Language } from '../../language.ts';

export const dutch: Language = {
  code: 'nl',
  smallWords:
    'de het een en van we wij ik je u jullie is niet dat met voor op te zijn aan maar ook er om naar ons onze hebben heeft bij nog als dit die deze uit over heel hebben bedankt wel kan wordt',
  commonWords:
    'ik wij we je jij u uw jullie hij zij ze het de een en of maar want dus dat die dit deze er om op in aan bij met van voor naar uit over door tot tussen zonder tegen na als dan toen wanneer waar wie wat welke hoe ook nog niet geen wel al heel erg meer minder onze ons mijn jouw hun haar zijn hallo hoi beste geachte dag goedemorgen goedemiddag meneer mevrouw heer dhr mevr groet groeten vriendelijke hartelijke bedankt dank helaas uiteindelijk echter toch hoewel daarom daarnaast verder bovendien graag gisteren vandaag morgen bijlage betreft onderwerp januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst kerstmis pasen nieuwjaar lente voorjaar zomer herfst najaar winter directie bestuur raad gemeente college commissie inkoop financiën administratie afdeling groep hoofdkantoor bedrijf ict it bv nv vof btw erp crm pdf avg iso offerte aanbod contract bestelling opdracht prijs project aanbesteding gunning perceel alles iedereen ok oke ps nederland belgië vlaanderen amsterdam jammer sorry excuses alvast na ja nee',
  capitalNouns: undefined,
  normalise: (lower) =>
    lower
      .replace(/\b'k\b/g, 'ik')
      .replace(/\bm'n\b/g, 'mijn')
      .replace(/\bz'n\b/g, 'zijn')
      .replace(/\b't\b/g, 'het')
      .replace(/\b'n\b/g, 'een'),
  takesBack: 'correctie|rectificatie|vergeet (?:dat|mijn)|negeer|wacht,|toch niet|verandering van plan',
  undecided: 'nog (?:niet|geen|niets|steeds niet)',
  names: {
    acts: 'heeft|hebben|is|was|wordt|blijft|krijgt|kreeg|doet|levert|kon|kan|biedt|bood|had|kwam|zat|wint|won|gaat|wil|zou',
    places: [
      {
        weight: 3,
        pattern:
          '(?:met|bij|naar|voor|aan|gegund aan|gekozen voor|kiezen voor|zee met|verlengd (?:bij|met)|leverancier|firma|partij) (?:de firma |de mensen van |onze \\p{L}+(?: leverancier)?,? |het team van )?@(\\d+)',
      },
      {
        weight: 3,
        pattern:
          '@(\\d+) (?:heeft|hebben|is|was|wordt|blijft|krijgt|kreeg|doet|levert|kon|kan|biedt|bood|had|kwam|zat|wint|won|gaat|wil|zou)',
      },
      {
        weight: 3,
        pattern:
          '(?:dan|tegenover|tegen|ten opzichte van|onder|boven|van|in plaats van|vervangen door) (?:die van |dat van |de )?@(\\d+)',
      },
      { weight: 1, pattern: '@(\\d+)' },
    ],
    corrected: '',
  },
  time: {
    months: [
      'jan(?:uari|\\.)?',
      'feb(?:ruari|\\.)?',
      'maart|mrt\\.?',
      'apr(?:il|\\.)?',
      'mei',
      'juni?',
      'juli?',
      'aug(?:ustus|\\.)?',
      'sept?(?:ember|\\.)?',
      'okt(?:ober|\\.)?',
      'nov(?:ember|\\.)?',
      'dec(?:ember|\\.)?',
    ],
    noMonth: '',
    beforeYear: ' (?:van )?',
    seasons: [
      ['voorjaar|lente', 3],
      ['zomer', 6],
      ['najaar|herfst', 9],
      ['winter', 12],
    ],
    quarters: ['[qk]([1-4])', '([1-4])e kwartaal', '(eerste|tweede|derde|vierde|laatste) kwartaal'],
    ordinals: { eerste: 1, tweede: 2, derde: 3, vierde: 4, laatste: 4 },
    nextQuarter: 'volgend kwartaal|komend kwartaal',
    nextMonth: '(?:volgende|komende) maand',
    nextYear: '(?:volgend|komend|nieuw|nieuwe) (?:kalender)?jaar|jaarwisseling',
    partsOfYear: [
      ['(?:begin|eerste helft|start)(?: van)?(?: het)? ', 1],
      ['(?:medio|midden|halverwege)(?: van)? ', 6],
      ['(?:tweede helft)(?: van)?(?: het)? ', 7],
      ['(?:eind|einde|laat in|tegen het eind)(?: van)?(?: het)? ', 12],
    ],
    thisYear: '(?:dit |het )?jaar',
    counts: {
      een: 1,
      één: 1,
      twee: 2,
      drie: 3,
      vier: 4,
      vijf: 5,
      zes: 6,
      zeven: 7,
      acht: 8,
      negen: 9,
      tien: 10,
      elf: 11,
      twaalf: 12,
      achttien: 18,
      twintig: 20,
      vierentwintig: 24,
      dertig: 30,
      zesendertig: 36,
      achtenveertig: 48,
      zestig: 60,
      'een paar': 3,
      'een half': 0.5,
      half: 0.5,
      anderhalf: 1.5,
    },
    units: { day: 'dagen|dag', week: 'weken|week', month: 'maanden|maand|mnd', year: 'jaren|jaar' },
    spanBefore: "(?:over|na|binnen|in)(?: (?:ongeveer|zo'n|circa|ca\\.|een kleine|ruim))*[ ]",
    spanAfter: 'later',
    occasions: [
      ['na (?:de )?(?:feestdagen|kerst(?:vakantie)?|jaarwisseling|nieuwjaar|oud en nieuw)', 1],
      [
        '(?:nieuwe|volgende) (?:boekjaar|begroting|begrotingsjaar|budget)|(?:nieuw|volgend) (?:boekjaar|budget|begrotingsjaar)',
        1,
      ],
      ['na de (?:zomer(?:vakantie)?|vakantie|bouwvak)', 9],
      ['na pasen', 4],
      ['na de oogst', 10],
    ],
    laterThen: 'dan|tegen die tijd|op dat moment',
  },
  revisit: {
    contact:
      'contact|bel\\p{L}*|mail\\p{L}*|benader\\p{L}*|meld\\p{L}*|terug\\p{L}*|terug te komen|kom\\p{L}* (?:\\p{L}+ )?terug|praat\\p{L}*|praten|spreken|gesprek|oppak\\p{L}*|pak\\p{L}* (?:\\p{L}+ )?op|herinner\\p{L}*|opnieuw|nog eens|nogmaals|schrijf\\p{L}*|stuur\\p{L}*|aanbested\\p{L}*|uitvraag|uitvragen|marktconsultatie|langs\\p{L}*|klop\\p{L}*|deur|volgende keer|afspraak|weer|hoor\\p{L}*|bijpraten|koffie|tafel|kijken|evalu\\p{L}*|offreren|welkom|uitnodig\\p{L}*|proberen|probeer\\p{L}*',
    refused: 'niet|geen|nooit',
    ends: '(?:contract|lease|huur|overeenkomst|abonnement|polis|looptijd|verlengd|vast|zitten)[^.?!]{0,50}(?:tot|af|loopt|eindigt|verloopt|einde)|loopt (?:af|tot|door tot)|afloopt|eindigt|verloopt|tot en met',
    waits:
      'uitgesteld|uitstel\\p{L}*|stel\\p{L}* (?:\\p{L}+ )?uit|opgeschort|opschuiv\\p{L}*|schuiv\\p{L}*|doorgeschoven|verschoven|wacht\\p{L}*|pauze|ijs|ijskast|koelkast|parkeer\\p{L}*|geparkeerd|pas|tot|na|in|op|later|volgend\\p{L}*|weer|bevroren|stil\\p{L}*|hold|vanaf|begin|eind',
  },
  term: {
    contract:
      'contract\\p{L}*|\\p{L}*contract|looptijd|lease\\p{L}*|verleng\\p{L}*|getekend|tekenen|vastgelegd|vast|huur\\p{L}*|overeenkomst|abonnement|bijgetekend|raamovereenkomst|afgesloten|nog|gebonden|polis',
    otherBehind:
      'geleden|oud|later|lang (?:klant|samen)|ervaring|opzegtermijn|levertijd|wachttijd|garantie|samenwerking|proef\\p{L}*|klant|bij (?:hen|ons|elkaar)|samen|tevreden',
    otherBefore:
      "(?:over|na|binnen|in|al|sinds|elke|om de|afgelopen|laatste|komende|ruim|meer dan|bijna|voor)(?: (?:ongeveer|zo'n|ruim|bijna|meer dan|de|de afgelopen|de komende))?",
    suffixes: [
      ['eenjarige?', 12],
      ['(?:tweejarige?|2-jarige?)', 24],
      ['(?:driejarige?|3-jarige?)', 36],
      ['(?:vierjarige?|4-jarige?)', 48],
      ['(?:vijfjarige?|5-jarige?)', 60],
    ],
  },
  interests: {
    wants: [
      '(?:ge[ïi]nteresseerd (?:ook |wel |zeker |nog )*in|interesse (?:ook |wel |nog )*(?:in|voor)|offerte (?:voor|van|over)|aanbieding (?:voor|van)|voorstel voor|prijs(?:opgave)? voor|informatie over|info over|hulp (?:bij|met)|helpen (?:met|bij)|(?:praten|spreken|hebben|sparren|kletsen) over|op zoek naar(?: iemand voor| een partij voor)?|behoefte aan|iets (?:doen|betekenen) (?:met|in|op het gebied van)|gebied van|nieuwsgierig naar|benieuwd naar) (.+)',
      '(?:wij|we|ik) (?:zoeken|zoek|hebben|heb|willen|wil|zouden|zou|gaan)(?: (?:ook|nog|wel|binnenkort|graag|daarnaast|trouwens|eigenlijk|behoefte aan|iemand voor|een partij voor|hulp bij|eens))* (.+?)(?: nodig| zoeken| willen| bespreken| zien| hebben)?(?:[.,]|$)',
      '(?:doen|leveren|verkopen|hebben|bieden|verzorgen|regelen) (?:jullie|u) (?:ook |toevallig |eigenlijk )*(.+?)(?: aan)?\\?',
      '(?:doet|levert|verkoopt|heeft|biedt|verzorgt|regelt) (?:u|je) (?:ook |toevallig |eigenlijk )*(.+?)(?: aan)?\\?',
      'kunnen jullie (?:ook |ons )*(?:helpen met |iets met )?(.+?)(?: leveren| verzorgen| doen| aanbieden| offreren)?\\?',
    ],
    lacks: [
      '(?:zij|ze|die|@\\d+|\\p{Lu}\\p{L}+|hij) (?:doen|doet|levert|leveren|verkoopt|verkopen|biedt|bieden|heeft|hebben)(?: zelf)? (?:geen|niets met) (.+?)(?: aan)?(?:[.,]|$)',
    ],
    sellsOnly: 'en verder niets|alleen (?:maar )?(?:kopieerapparaten|copiers)|uitsluitend',
    refused:
      'niet (?:nodig|ge[ïi]nteresseerd)|geen (?:interesse|behoefte)|hebben (?:we )?(?:geen|niet)|hoeven (?:we )?niet',
    but: '\\bmaar\\b|;|\\bechter\\b|\\bdaarentegen\\b|\\. |\\bdaarnaast\\b|\\bwel\\b',
    joins: 'en ook|alsmede|en|of',
    rest: 'als|wanneer|omdat|zodra|voor (?:onze|ons|de|het|alle)|bij (?:ons|jullie)|van (?:jullie|u)|op (?:onze|het|de|termijn)|in (?:onze|het|de|dit|januari|maart|\\d)|ook|nog|later|maar|waar|om|te|met|na|dit|volgend|komend|graag|die|dat|is|zijn|wordt|zou|zouden|kunnen|nodig|willen|aan|hebben|erbij|binnenkort|eens|graag|ontvangen|sturen|bespreken|opvragen|zien|we|wij|jullie|u|er|daar|vanaf|tegen|apart|mag|doen|zoeken',
    leading:
      'een|de|het|onze|ons|jullie|uw|ook|nog|en|of|voor|van|over|met|bij|nieuwe|nieuw|andere|ander|betere|goede|iets|wat|iemand voor|een partij voor|hulp bij|aparte|losse|eventueel|misschien|het gebied van|meer|behoefte aan',
    noThing:
      'het|dat|dit|die|ons|u|jullie|we|tijd|hulp|antwoord|besluit|beslissing|offerte|aanbod|contract|prijs|factuur|handtekening|informatie|referenties|geld|jaar|maand|week|project|afspraak|gesprek|leverancier|partij|oplossing|niets|alles|meer|anders|iets anders|verandering|rust|elkaar|contact|besloten|gekozen|laten.*|blijven.*|gaan.*|werken.*|kijken.*|weten.*|bedanken.*|wachten.*|eerst.*|niet.*|geen.*',
    noPart: 'ik|we|wij|jullie|zij|ze|is|zijn|was|niet|geen|dat|hebben|heeft',
  },
};
