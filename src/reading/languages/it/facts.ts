import type { NameWords, RevisitWords, TermWords } from '../../language.ts';

export const names: NameWords = {
  acts: 'ha|hanno|è|sono|era|resta|rimane|ci|offre|offriva|aveva|sarà|vince|ha vinto|fa|non|può|continua|tiene',
  places: [
    {
      weight: 3,
      pattern:
        "(?:con|a|da|per|scelto|scegliere|affidato (?:\\p{L}+ )*a|assegnato (?:\\p{L}+ )*a|aggiudicato a|rinnovato con|firmato con|fornitore,?|ditta|società|favore di|passiamo a|passare a|rimaniamo con|restiamo con|tenuto|confermato) (?:la ditta |la società |quelli di |i ragazzi di |il nostro \\p{L}+(?: attuale)?,? |l' attuale \\p{L}+,? )?@(\\d+)",
    },
    {
      weight: 3,
      pattern:
        '@(\\d+) (?:ha|hanno|è|sono|era|resta|rimane|ci|offre|offriva|aveva|sarà|vince|fa|non|può|continua|tiene)',
    },
    {
      weight: 3,
      pattern:
        '(?:che|rispetto a|contro|di|quello di|quella di|offerta di|prezzo di|lasciare|sostituire) @(\\d+)',
    },
    { weight: 1, pattern: '@(\\d+)' },
  ],
  corrected: '',
};

export const revisit: RevisitWords = {
  contact:
    'contatt\\p{L}*|ricontatt\\p{L}*|chiam\\p{L}*|richiam\\p{L}*|scriv\\p{L}*|riscriv\\p{L}*|sent\\p{L}*|risent\\p{L}*|risentir\\p{L}*|torn\\p{L}*|riparl\\p{L}*|parl\\p{L}*|ripren\\p{L}*|ripres\\p{L}*|cerc\\p{L}*|avvis\\p{L}*|ricord\\p{L}*|insist\\p{L}*|riv(?:ed|al)\\p{L}*|incontr\\p{L}*|gara|bando|ripresent\\p{L}*|present\\p{L}*|fatevi (?:vivi|sentire|avanti)|farsi (?:vivo|sentire|avanti)|si faccia|prossima volta|porta|tener\\p{L}*|considerar\\p{L}*|passi\\p{L}*|bussa\\p{L}*|invit\\p{L}*|può|potet\\p{L}*|potr\\p{L}*|rinnovo|aggiorn\\p{L}*|valut\\p{L}*|benvenut\\p{L}*',
  refused: 'non|mai|senza|né',
  ends: '(?:contratto|noleggio|leasing|accordo|abbonamento|polizza|rinnovat\\p{L}*|vincolat\\p{L}*|vincolo|legati|impegn\\p{L}*)[^.?!]{0,50}(?:fino|scade|termina|finisce|scadenza)|fino a[l]?|scade|scadenza|termina',
  waits:
    'rimand\\p{L}*|rinvi\\p{L}*|posticip\\p{L}*|slitt\\p{L}*|spost\\p{L}*|sospes\\p{L}*|sospend\\p{L}*|pausa|attend\\p{L}*|attesa|aspett\\p{L}*|congelat\\p{L}*|bloccat\\p{L}*|ferm\\p{L}*|fino|non prima|dopo|in|a|al|prossim\\p{L}*|ripren\\p{L}*|stand-?by|più avanti|inizio|fine|se ne riparla|riparl\\p{L}*',
};

export const term: TermWords = {
  contract:
    'contratt\\p{L}*|rinnov\\p{L}*|noleggio|leasing|vincol\\p{L}*|abbonamento|polizza|firmat\\p{L}*|firm\\p{L}*|accordo|prorog\\p{L}*|impegn\\p{L}*|durata|legati|sottoscritt\\p{L}*|altri',
  otherBehind:
    'di (?:esperienza|rapporto|garanzia|preavviso|collaborazione|lavoro|prova|attesa|consegna|storia)|fa|prima|dopo|insieme|più tardi|che',
  otherBefore:
    '(?:tra|fra|entro|da|dopo|ogni|negli ultimi|nei prossimi|più di|quasi|oltre|in|ultimi|prossimi|da oltre|da più di|da quasi)(?: (?:circa|quasi|più di|oltre|gli ultimi|i prossimi))?',
  suffixes: [
    ['annuale', 12],
    ['biennale', 24],
    ['triennale', 36],
    ['quadriennale', 48],
    ['quinquennale', 60],
  ],
};
