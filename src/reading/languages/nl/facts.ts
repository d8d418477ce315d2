import type { NameWords, RevisitWords, TermWords } from '../../language.ts';

export const names: NameWords = {
  acts: 'vraagt|zakte|verlaagde|houdt|behoudt|rijdt|komt|stuurt|werkt|heeft|hebben|is|was|wordt|blijft|krijgt|kreeg|doet|levert|kon|biedt|bood|had|kwam|zat|wint|won|gaat|vraagt|rijdt|zit',
  places: [
    {
      weight: 3,
      pattern:
        "(?:blij\\p{L}*|verleng\\p{L}*|gekozen|kiezen|koos|contract|getekend|tekenen|overstap\\p{L}*|stap\\p{L}*|ga|gaan|gaat|ging|door|opdracht|gegund|gunning|werk\\p{L}*|bestel\\p{L}*|vast|afgesloten|besloten|voorkeur|zee|onderhoud|beheer|lopen|rijden|naar|huren|kopen|gekocht|samenwerking|keuze|viel|overeenkomst|bijgetekend|bij te tekenen|zitten|beklonken|zaken)(?: [\\p{L}\\d'-]+){0,6}? (?:met|bij|naar|voor|aan|op|door|van) (?:de firma |de mensen van |de familie |onze \\p{L}+(?: leverancier)?,? |het team van )?@(\\d+)",
    },
    {
      weight: 3,
      pattern:
        "(?:met|bij|voor|aan|naar|van|door) (?:de firma |de |onze \\p{L}+ )?@(\\d+)(?: [\\p{L}\\d'-]+){0,6}? (?:gekozen|verlengd|getekend|afgesloten|overgestapt|gegund|gegaan|besteld|gebleven|door|voort te zetten|verder|vast|beklonken|ondertekend|bijgetekend|gesloten|gevoed|bediend)",
    },
    {
      weight: 3,
      pattern:
        '(?:firma|leverancier|partij|bureau|combinatie|opdrachtnemer (?:is|wordt)|het wordt|wordt het|het is|het blijft|blijft het|is het|opnieuw|weer|kennen|levert|doet|verzorgt|rijdt|drukkerij|we nemen|hebben we|gewonnen door|ging naar|gaat naar) (?:toch |weer |dus |opnieuw |de )?@(\\d+)',
    },
    {
      weight: 3,
      pattern: '@(\\d+) (?:geworden|ingeschakeld|genomen|gekozen|verkozen|de opdracht|voorgetrokken)',
    },
    {
      weight: 3,
      pattern:
        '(?:dan|tegenover|tegen|ten opzichte van|onder|boven|(?:die|dat|offerte|prijs|monteur|mensen|machines|aanbod|service) van|in plaats van|vervangen door|u en|jullie en|verslagen door|klopt u|verslaat u) (?:die van |dat van |de |bij |met )?@(\\d+)',
    },
    {
      weight: 3,
      pattern:
        '@(\\d+) (?:blijft|krijgt|kreeg|levert|biedt|bood|wint|won|vraagt|rijdt|doet|houdt|behoudt|kon|kwam|zat|heeft (?:ons|het|de|een|gewonnen|aangeboden|verlaagd)|was (?:\\p{L}+ ){0,2}?(?:goedkoper|duurder|sneller|beter)|is (?:\\p{L}+ ){0,2}?(?:goedkoper|duurder|sneller|beter|gegund))',
    },
    { weight: 2, pattern: '(?:met|bij) (?:de firma )?@(\\d+)' },
    { weight: 1, pattern: '@(\\d+)' },
  ],
  corrected: '',
};

export const revisit: RevisitWords = {
  contact:
    'contact|bel\\p{L}*|mailen|mail (?:me|mij|ons|gerust)|benader\\p{L}*|meld\\p{L}*|terug\\p{L}*|terug te komen|kom\\p{L}* (?:\\p{L}+ )?terug|praat\\p{L}*|praten|spreken|gesprek|oppak\\p{L}*|pak\\p{L}* (?:\\p{L}+ )?op|herinner\\p{L}*|opnieuw|nog eens|nogmaals|schrijf\\p{L}*|stuur\\p{L}*|aanbested\\p{L}*|uitvraag|uitvragen|marktconsultatie|langs\\p{L}*|klop\\p{L}*|deur|volgende keer|nieuwe afspraak|afspraak maken|weer (?:contact|aan|bij|langs|bellen|praten|spreken|op|over|terug|eens)|hoor\\p{L}*|bijpraten|koffie|tafel|kijken|evalu\\p{L}*|offreren|welkom|uitnodig\\p{L}*|proberen|probeer\\p{L}*',
  refused: 'niet|geen|nooit',
  ends: '(?:contract|lease|huur|overeenkomst|abonnement|polis|looptijd|verlengd|vast|zitten)[^.?!]{0,50}(?:tot|af|loopt|eindigt|verloopt|einde)|loopt (?:af|tot|door tot)|afloopt|eindigt|verloopt|tot en met',
  waits:
    'uitgesteld|uitstel\\p{L}*|stel\\p{L}* (?:\\p{L}+ )?uit|opgeschort|opschuiv\\p{L}*|schuiv\\p{L}*|doorgeschoven|verschoven|wacht\\p{L}*|pauze|ijs|ijskast|koelkast|parkeer\\p{L}*|geparkeerd|pas|tot|na|in|op|later|volgend\\p{L}*|weer|bevroren|stil\\p{L}*|hold|vanaf|begin|eind',
};

export const term: TermWords = {
  contract:
    'contract\\p{L}*|\\p{L}*contract|looptijd|lease\\p{L}*|verleng\\p{L}*|getekend|tekenen|vastgelegd|vast|huur\\p{L}*|overeenkomst|abonnement|bijgetekend|raamovereenkomst|afgesloten|nog|gebonden|polis',
  otherBehind:
    'geleden|oud|later|lang (?:klant|samen)|ervaring|opzegtermijn|levertijd|wachttijd|garantie|samenwerking|proef\\p{L}*|klant|bij (?:hen|ons|elkaar)|samen|tevreden',
  otherBefore:
    "(?:over|na|binnen|in|al|sinds|elke|om de|afgelopen|laatste|komende|ruim|meer dan|bijna)(?: (?:ongeveer|zo'n|ruim|bijna|meer dan|de|de afgelopen|de komende))?",
  suffixes: [
    ['eenjarige?', 12],
    ['(?:tweejarige?|2-jarige?)', 24],
    ['(?:driejarige?|3-jarige?)', 36],
    ['(?:vierjarige?|4-jarige?)', 48],
    ['(?:vijfjarige?|5-jarige?)', 60],
  ],
};
