import type { NameWords, RevisitWords, TermWords } from '../../language.ts';

export const names: NameWords = {
  acts: 'interviene|costa|consegna|lavora|passa|abbassa|vende|serve|viene|non|ha|hanno|è|sono|era|resta|rimane|ci|offre|offriva|aveva|sarà|vince|fa|può|continua|tiene|prosegue|costa',
  places: [
    {
      weight: 3,
      pattern:
        "(?:rest\\p{L}*|riman\\p{L}*|rimast\\p{L}*|continu\\p{L}*|lavor\\p{L}*|firm\\p{L}*|rinnov\\p{L}*|prorog\\p{L}*|contratt\\p{L}*|accordo|noleggio|rapporto|vincol\\p{L}*|legati|pass\\p{L}*|scelt\\p{L}*|sceg\\p{L}*|affida\\p{L}*|assegna\\p{L}*|aggiudic\\p{L}*|decis\\p{L}*|opta\\p{L}*|andiamo|andati|andare|andremo|va|vado|dato|dare|favore|confermat\\p{L}*|ordin\\p{L}*|viagg\\p{L}*|prosegu\\p{L}*|torn\\p{L}*|compra\\p{L}*|preso|prendiamo|ripart\\p{L}*|vince|mano|perso|servirsi|preferi\\p{L}*|tenuto)(?: [\\p{L}\\d'-]+){0,6}? (?:con|a|ad|da|per|su|in|di|contro) (?:la ditta |la società |quelli di |i ragazzi di |il nostro \\p{L}+(?: attuale)?,? |l' attuale \\p{L}+,? )?@(\\d+)",
    },
    {
      weight: 3,
      pattern:
        '(?:scelto|scegliamo|scegliere|preferi\\p{L}*|ditta|società|agenzia|fornitore|operatore(?: economico)?|azienda|prestatore|tenuto|teniamo|confermato|confermiamo|rinnoviamo|rinnovato|prorogato|proroga|impone|imposto|è|sarà|lasciare|mollare|vinto|spuntata|bensì|aggiudicatari[oa](?: è)?) (?:la ditta |la società |ancora |di nuovo |a |da )?@(\\d+)',
    },
    {
      weight: 3,
      pattern:
        '(?:che|rispetto a|contro|quell[oaie] di|(?:offerta|prezzo|tecnico|macchine|programma|persone|preventivo|tariffa|di più) di|più di|(?:car[oaie]|alt[oaie]|bass[oaie]|economic\\p{L}+) di|lasciare|sostituire|battevate|battete|tra voi e|fra voi e|sotto|sopra) (?:quella di |quello di |a )?@(\\d+)',
    },
    {
      weight: 3,
      pattern:
        '@(\\d+) (?:resta|rimane|offre|offriva|vince|continua|prosegue|tiene|costa|interviene|fa|farà|sarà|era|aveva|ci|confermata|ha (?:vinto|ribassato|offerto|abbassato|proposto|presentato|chiamato|ottenuto)|è (?:più|meno|stata|stato|rimast\\p{L}+|risultat\\p{L}+)|si (?:è|aggiudica|tiene)|difende)',
    },
    { weight: 2, pattern: '(?:con|da) (?:quelli di |i ragazzi di )?@(\\d+)' },
    { weight: 1, pattern: '@(\\d+)' },
  ],
  corrected: '',
};

export const revisit: RevisitWords = {
  contact:
    'contatt\\p{L}*|ricontatt\\p{L}*|chiam\\p{L}*|richiam\\p{L}*|scriv\\p{L}*|riscriv\\p{L}*|sent\\p{L}*|risent\\p{L}*|risentir\\p{L}*|torn\\p{L}*|riparl\\p{L}*|parl\\p{L}*|ripren\\p{L}*|ripres\\p{L}*|cerc\\p{L}*|avvis\\p{L}*|ricord\\p{L}*|insist\\p{L}*|riv(?:ed|al)\\p{L}*|incontr\\p{L}*|gara|bando|ripresent\\p{L}*|presentar\\p{L}*|fatevi (?:vivi|sentire|avanti)|farsi (?:vivo|sentire|avanti)|si faccia|prossima volta|porta|tener\\p{L}*|considerar\\p{L}*|passi\\p{L}*|bussa\\p{L}*|invit\\p{L}*|può|potet\\p{L}*|potr\\p{L}*|rinnovo|aggiorn\\p{L}*|valut\\p{L}*|benvenut\\p{L}*',
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
