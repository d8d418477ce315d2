import type { NameWords, RevisitWords, TermWords } from '../../language.ts';

export const names: NameWords = {
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
};

export const revisit: RevisitWords = {
  contact:
    'contact|bel\\p{L}*|mail\\p{L}*|benader\\p{L}*|meld\\p{L}*|terug\\p{L}*|terug te komen|kom\\p{L}* (?:\\p{L}+ )?terug|praat\\p{L}*|praten|spreken|gesprek|oppak\\p{L}*|pak\\p{L}* (?:\\p{L}+ )?op|herinner\\p{L}*|opnieuw|nog eens|nogmaals|schrijf\\p{L}*|stuur\\p{L}*|aanbested\\p{L}*|uitvraag|uitvragen|marktconsultatie|langs\\p{L}*|klop\\p{L}*|deur|volgende keer|afspraak|weer|hoor\\p{L}*|bijpraten|koffie|tafel|kijken|evalu\\p{L}*|offreren|welkom|uitnodig\\p{L}*|proberen|probeer\\p{L}*',
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
    "(?:over|na|binnen|in|al|sinds|elke|om de|afgelopen|laatste|komende|ruim|meer dan|bijna|voor)(?: (?:ongeveer|zo'n|ruim|bijna|meer dan|de|de afgelopen|de komende))?",
  suffixes: [
    ['eenjarige?', 12],
    ['(?:tweejarige?|2-jarige?)', 24],
    ['(?:driejarige?|3-jarige?)', 36],
    ['(?:vierjarige?|4-jarige?)', 48],
    ['(?:vijfjarige?|5-jarige?)', 60],
  ],
};
