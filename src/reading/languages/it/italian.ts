import type { Language } from '../../language.ts';

export const italian: Language = {
  code: 'it',
  smallWords:
    'il lo la i gli le di del della dei e che in un una per con non si ci da al alla sono è ma più abbiamo nostro nostra vostra vostro vi siamo come anche questo questa grazie dal ha nel se ho mi',
  commonWords:
    'io noi lei voi lui loro il lo la i gli le un uno una di del dello della dei degli delle a al alla ai alle da dal dalla in nel nella con per su sul sulla tra fra e o ma che chi quale quando come dove se non sì già molto più meno questo questa questi quello nostro nostra nostri nostre vostro vostra vostri vostre mio mia suo sua ciao buongiorno buonasera salve gentile gentili egregio egregi spett spettabile cara caro signor signora dott dottor dottoressa ing sig cordiali saluti distinti cordialmente grazie purtroppo infine tuttavia comunque però anche inoltre perché dopo prima poi allora così ci mi vi si abbiamo siamo sono allegato oggetto gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica natale pasqua capodanno ferragosto primavera estate autunno inverno direzione consiglio amministrazione comitato commissione comune ufficio acquisti finanza gruppo sede casa madre azienda it srl spa snc iva erp crm pdf gdpr iso offerta preventivo contratto ordine prezzo progetto gara bando appalto lotto tutto tutti ok ps italia milano roma ecco spiace spiacenti mi dispiace ieri oggi domani',
  capitalNouns: undefined,
  normalise: (lower) =>
    lower
      .replace(/’/g, "'")
      .replace(/\b(l|d|un|all|dell|nell|dall|sull|c|quest|s|m|t|v|n)'/g, "$1' ")
      .replace(/ {2,}/g, ' '),
  takesBack: 'correzione|rettifica|errata|dimentic(?:a|hi)|annulla|come non detto|contrordine',
  undecided: 'non (?:\\p{L}+ )?ancora|ancora non|ancora nessun\\p{L}*',
  names: {
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
  },
  time: {
    months: [
      'genn?(?:aio|\\.)?',
      'febb?(?:raio|\\.)?',
      'mar(?:zo|\\.)',
      'apr(?:ile|\\.)?',
      'mag(?:gio|\\.)',
      'giu(?:gno|\\.)',
      'lug(?:lio|\\.)',
      'ago(?:sto|\\.)',
      'sett?(?:embre|\\.)',
      'ott(?:obre|\\.)',
      'nov(?:embre|\\.)?',
      'dic(?:embre|\\.)?',
    ],
    noMonth: '',
    beforeYear: " (?:del(?: l' ?anno)? )?",
    seasons: [
      ['primavera', 3],
      ['estate', 6],
      ['autunno', 9],
      ['inverno', 12],
    ],
    quarters: ['[tq]([1-4])', '([1-4])[°º]? trimestre', '(primo|secondo|terzo|quarto|ultimo) trimestre'],
    ordinals: { primo: 1, secondo: 2, terzo: 3, quarto: 4, ultimo: 4 },
    nextQuarter: 'prossimo trimestre|trimestre prossimo',
    nextMonth: 'prossimo mese|mese prossimo',
    nextYear: 'prossimo anno|anno (?:prossimo|nuovo|venturo)|nuovo anno',
    partsOfYear: [
      ["(?:inizio|inizi|primo semestre|prima metà)(?: del?(?: l' ?)?)? ?", 1],
      ["(?:metà|a metà)(?: del?(?: l' ?)?)? ?", 6],
      ["(?:secondo semestre|seconda metà)(?: del?(?: l' ?)?)? ?", 7],
      ["(?:fine|a fine)(?: del?(?: l' ?)?)? ?", 12],
    ],
    thisYear: "(?:quest' ?|di quest' ?)?anno",
    counts: {
      un: 1,
      uno: 1,
      una: 1,
      due: 2,
      tre: 3,
      quattro: 4,
      cinque: 5,
      sei: 6,
      sette: 7,
      otto: 8,
      nove: 9,
      dieci: 10,
      undici: 11,
      dodici: 12,
      diciotto: 18,
      venti: 20,
      ventiquattro: 24,
      trenta: 30,
      trentasei: 36,
      quarantotto: 48,
      sessanta: 60,
      'un paio di': 2,
      qualche: 3,
      alcuni: 3,
      alcune: 3,
      mezzo: 0.5,
    },
    units: { day: 'giorn[oi]', week: 'settiman[ae]', month: 'mes[ei]', year: 'ann[oi]' },
    spanBefore: '(?:tra|fra|entro|dopo|in)(?: (?:circa|più o meno|almeno|un altro|altri))*[ ]',
    spanAfter: 'dopo|più tardi',
    occasions: [
      ["dopo (?:le feste|le festività|natale|capodanno|la befana|l' ?epifania|le vacanze di natale)", 1],
      ['(?:nuovo|prossimo) (?:esercizio|budget|bilancio|anno fiscale)', 1],
      ["dopo (?:l' ?estate|le vacanze|le ferie|ferragosto|agosto)|al rientro dalle (?:ferie|vacanze)", 9],
      ['dopo pasqua', 4],
      ['dopo la vendemmia|dopo il raccolto', 10],
    ],
    laterThen: 'allora|in quel momento|in quel periodo|per allora',
  },
  revisit: {
    contact:
      'contatt\\p{L}*|ricontatt\\p{L}*|chiam\\p{L}*|richiam\\p{L}*|scriv\\p{L}*|riscriv\\p{L}*|sent\\p{L}*|risent\\p{L}*|risentir\\p{L}*|torn\\p{L}*|riparl\\p{L}*|parl\\p{L}*|ripren\\p{L}*|ripres\\p{L}*|cerc\\p{L}*|avvis\\p{L}*|ricord\\p{L}*|insist\\p{L}*|riv(?:ed|al)\\p{L}*|incontr\\p{L}*|gara|bando|ripresent\\p{L}*|present\\p{L}*|fatevi (?:vivi|sentire|avanti)|farsi (?:vivo|sentire|avanti)|si faccia|prossima volta|porta|tener\\p{L}*|considerar\\p{L}*|passi\\p{L}*|bussa\\p{L}*|invit\\p{L}*|può|potet\\p{L}*|potr\\p{L}*|rinnovo|aggiorn\\p{L}*|valut\\p{L}*|benvenut\\p{L}*',
    refused: 'non|mai|senza|né',
    ends: '(?:contratto|noleggio|leasing|accordo|abbonamento|polizza|rinnovat\\p{L}*|vincolat\\p{L}*|vincolo|legati|impegn\\p{L}*)[^.?!]{0,50}(?:fino|scade|termina|finisce|scadenza)|fino a[l]?|scade|scadenza|termina',
    waits:
      'rimand\\p{L}*|rinvi\\p{L}*|posticip\\p{L}*|slitt\\p{L}*|spost\\p{L}*|sospes\\p{L}*|sospend\\p{L}*|pausa|attend\\p{L}*|attesa|aspett\\p{L}*|congelat\\p{L}*|bloccat\\p{L}*|ferm\\p{L}*|fino|non prima|dopo|in|a|al|prossim\\p{L}*|ripren\\p{L}*|stand-?by|più avanti|inizio|fine|se ne riparla|riparl\\p{L}*',
  },
  term: {
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
  },
  interests: {
    wants: [
      "(?:interessat[oaie] (?:anche |invece |però )*(?:a[lgi]*|all[aeo']|in) ?|ci interess(?:a|ano|erebbe|erebbero)(?: (?:anche|molto|invece|sapere di più (?:su|di)|vedere|valutare|parlare di))*|mi interess(?:a|ano|erebbe|erebbero)(?: (?:anche|molto|invece|vedere|valutare))*|preventivo (?:per|di|su|sul|sulla)|offerta (?:per|di|su|sul|sulla)|proposta (?:per|di|su|sul|sulla)|quotazione (?:per|di)|informazioni (?:su|sul|sulla|sui|sulle|sugli)|parlare (?:con voi |con lei |anche )*(?:di|del|della|dei|delle|degli)|bisogno (?:anche |invece )*(?:di|d'|del|della)|necessità di|aiuto (?:con|per)|una mano con|alla ricerca di|cercando|prezz[oi] (?:per|di)|tema (?:di|del|della)|quotare|quotarci) (.+)",
      '(?:cerchiamo|cerco|vorremmo|vorrei|vogliamo|avremmo bisogno di|ci serve|ci servono|ci servirà|ci servirebbe|servirebbe|mi serve|stiamo cercando|dobbiamo|dovremo)(?: (?:anche|invece|presto|vedere|avere|parlare di|parlare della|valutare|rinnovare|cambiare|sistemare|qualcuno per|un fornitore (?:di|per)|un partner per|una soluzione per|capire|rifare))* (.+)',
      "(?:offrite|fate|vendete|avete|gestite|trattate|fornite|vi occupate(?: anche)? d[ie]l?l?[aeio']?) ?(?:anche |per caso )*(.+?)\\?",
    ],
    lacks: [
      '(?:loro|lui|lei|@\\d+|\\p{Lu}\\p{L}+|che|ma) non (?:ci )?(?:fanno|fa|offrono|offre|vendono|vende|hanno|ha|trattano|tratta|coprono|copre|gestiscono|gestisce|si occupano di|si occupa di) (?:né )?(.+)',
    ],
    sellsOnly: "e nient' ?altro|solo (?:fotocopiatrici)|esclusivamente|soltanto",
    refused:
      'non (?:ci |mi )?(?:serve|servono|interessa|interessano|abbiamo bisogno|vogliamo|cerchiamo)|nessun (?:interesse|bisogno)|non siamo interessati',
    but: '\\bma\\b|;|\\bperò\\b|\\btuttavia\\b|\\binvece\\b|\\. |\\binoltre\\b',
    joins: 'e anche|oltre a|nonché|e|o|ed',
    rest: "se|quando|perché|per (?:il|la|i|le|l'|gli|nostr\\p{L}+|un|una|noi|tutt\\p{L}+|quest\\p{L}+)|nel|nella|nei|in (?:sede|futuro|autunno|primavera|gennaio|\\d)|che|chi|dove|a (?:partire|breve|inizio|fine)|quest' ?anno|anche|più avanti|ma|con (?:voi|lei|vostr\\p{L}+)|da (?:voi|parte)|dopo|prima|prossimamente|presto|ci|vi|sarebbe|è|sono|entro|dal|separatamente|a parte|l' ?anno|il prossimo|appena|oltre|magari|dei nostri|della nostra|del nostro|potete|potreste|mandatemi|di cui|come",
    leading:
      "un|uno|una|il|lo|la|i|gli|le|l'|l|di|d'|del|dello|della|dell'|dei|degli|delle|nostro|nostra|nostri|nostre|vostro|vostra|vostri|vostre|anche|e|o|ed|per|su|sul|sulla|al|alla|ai|alle|nuovo|nuova|nuovi|nuove|altro|altra|qualche|qualcosa per|servizio di|servizi di|soluzione di|la parte di|parte di|fornitore di|qualcuno per|aiuto con|rinnovare|cambiare|rifare|vedere|avere|parlare di|più|migliore|con|tema",
    noThing:
      'questo|quello|lo|ci|vi|voi|lei|tempo|aiuto|risposta|decisione|preventivo|offerta|contratto|prezzo|fattura|firma|informazioni|referenze|soldi|anno|mese|settimana|progetto|incontro|riunione|fornitore|soluzione|niente|tutto|altro|di più|meglio|cambiamento|cambiare|continuare.*|lavorare.*|che .*|essere .*|aspettare.*|ringraziar.*|sapere.*|parlare.*|sentirci.*|informar.*|comunicar.*|restare.*|rimanere.*|capire.*',
    noPart: 'io|noi|voi|lei|loro|è|sono|era|non|che|chi|abbiamo|siamo',
  },
};
