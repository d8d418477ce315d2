import type { InterestWords } from '../../language.ts';
import { COMMON_WORDS } from './common-words.ts';

const FILL =
  '(?:(?:anche|invece|però|presto|molto|ancora|magari|pure|sì|inoltre|subito|a breve|già|adesso|ora|per caso|bene|urgentemente|piuttosto|sicuramente) )*';
const SOMEBODY =
  "(?:(?:qualcuno|un (?:nuovo |altro )?(?:fornitore|partner)|una (?:ditta|soluzione|mano)|un aiuto|aiuto) (?:per|con|di|che si occupi d[ie]l?l?[aeio']?|su|in) ?)?";
const OF = "(?:d[ei]l? |dell[aeo] |dell'|dei |degli |d'|su |sul |sull[ae] |sull'|sui |sugli |per )";
const TO_DO = `(?:(?:vedere|avere|parlare ${OF}?|valutare|rinnovare|cambiare|sistemare|capire|rifare|acquistare|comprare|noleggiare|esternalizzare|conoscere|ricevere (?:un preventivo|un'offerta|informazioni) ${OF}?|sapere (?:di )?più ${OF}?|dotarci d[ie]|installare|discutere d[ie]) ?)?`;
/** The offer at hand is no wish: "la vostra offerta per le stampanti". */
const NOT_AT_HAND =
  "(?<!(?:vostr[oaie]|su[oae]|tuo|tua|quest[oa]|la|il|le|i|l'|del|della|dell'|presentato una|ricevuto una) ?)";
const WORDS = "(?:^|[,:] )((?:[\\p{L}\\d'-]+,? ){0,6}?[\\p{L}\\d'-]+)";
const OFFER =
  '(?:offrite|fate|vendete|avete|gestite|trattate|fornite|noleggiate|offre|vende|gestisce|tratta|fornisce|noleggia|fai|vendi|tratti|offri)';

export const interests: InterestWords = {
  wants: [
    `interessat[oaie] ${FILL}(?:a[il]? |agli |all[aeo] |all'|ad |in )(.+)`,
    `(?:interesse|curiosità) ${FILL}(?:per |verso )(.+)`,
    `(?:ci|mi|potrebbe(?:ro)?) (?:interess(?:a|ano|erebbe|erebbero|arci|armi)|incuriosi(?:sce|scono)) ${FILL}${TO_DO}(.+)`,
    `${WORDS},? (?:quello |questo |sì |anche )*(?:ci|mi) (?:interess(?:a|ano|erebbe|erebbero)|serv(?:e|ono|irebbe|irebbero)|mancan?o?|incuriosi(?:sce|scono))(?!\\p{L})`,
    `(?:ci|mi) interessa(?:no)?,? (?:è|sono|sarebbe) (.+)`,
    `${NOT_AT_HAND}(?:preventivo|offerta|proposta|quotazione|informazioni|materiale|catalogo|prezz[oi]|brochure|dettagli|listino|documentazione|stima)(?: \\p{L}+){0,2}? ${OF}(.+)`,
    `(?:parlare|parlarvi|parlarle|parliamo|discutere|discuterne|sentire|sentirvi)(?: (?:con voi|con lei|anche|un giorno|piuttosto)){0,2} (?!per)${OF}(.+)`,
    `(?:bisogno|necessità|esigenza) ${FILL}${SOMEBODY}(?:d[ei]l? |dell[aeo] |dell'|d'|di )?${SOMEBODY}(.+)`,
    '(?:aiuto|aiutarci|aiutarmi|una mano|darci una mano|supporto) (?:con|per|su|in|nel|nella|sul|sulla) ?(.+)',
    `(?:cerchiamo|cerco|cerca|cercando|alla ricerca di|vorremmo|vorrei|vorrebbe|vogliamo|dobbiamo|dovremo|dovremmo) ${FILL}${TO_DO}${SOMEBODY}(.+)`,
    `(?:ci|mi|gli) (?:serve|servono|servirà|serviranno|servirebbe|servirebbero|manca|mancano|occorre|occorrono|vorrebbe) ${FILL}${SOMEBODY}(.+)`,
    `(?:servirebbe|servirebbero) ${FILL}${SOMEBODY}(.+)`,
    `(?:dotarci|ci doteremo|dotare) (?:d[ie]l? |dell[ae] |d')(.+)`,
    `(?:dove potreste aiutarci|dove ho davvero bisogno|(?:il|un) (?:prossimo|altro) (?:cantiere|tema|progetto|argomento))[^,]{0,20}? (?:è|sono|sarebbe) (.+)`,
    `${OFFER} (?:anche |per caso |pure |voi )+(.+?) ?\\?`,
    `(?:voi|lei) ${OFFER} ${FILL}(.+?) ?\\?`,
    "vi occupate (?:anche )?(?:d[ei]l? |dell[aeo] |dell'|dei |degli |d')(.+?) ?\\?",
    `se (?:per caso )?(?:voi )?(?:anche )?${OFFER} (?:anche )?(.+?)(?:,|$)`,
    `(?:cosa|che cosa) (?:fate|offrite|avete|proponete|potete (?:fare|proporre)) (?:per|in tema di|come|sul fronte|in fatto di) (.+)`,
    'quanto (?:costa|costerebbe|costano|prendete per|verrebbe|chiedete per) (.+?) ?\\?',
    '(?:quanto a|per|lato|sul fronte|per quanto riguarda) ([^,]{3,50}?),? (?:siamo interessati|accetto|cerchiamo|può farci|la ascolto|potete|non abbiamo nessuno|avremmo bisogno)',
    '(?:tenga|tenete|teneteci|tenga|pensate|pensi)(?:ci)?(?: presenti| a noi| in considerazione)+ per (.+)',
    `(?:sul tema|in tema|a tema) ${OF}?(.+)`,
  ],
  lacks: [
    '(?<!(?:noi|io|voi|lei|questo|ciò) )non (?:ci )?(?:fanno|fa|offrono|offre|vendono|vende|trattano|tratta|coprono|copre|gestiscono|gestisce|forniscono|fornisce|si occupano di|si occupa di)(?: (?:né|purtroppo|invece|però|nulla d[ie]|niente))* (.+)',
  ],
  sellsOnly: "e nient' ?altro|solo (?:fotocopiatrici)|esclusivamente|soltanto",
  refused:
    'non (?:ci |mi |vi )?(?:serv\\p{L}+|interess\\p{L}+|abbiamo bisogno|ho bisogno|vogliamo|cerchiamo|occorr\\p{L}+|manda\\p{L}+|propone\\p{L}+|siamo interessati)|nessun (?:interesse|bisogno)|già (?:coperti|a posto|serviti|abbiamo)|abbiamo già|siamo a posto|ne facciamo a meno|no,? grazie|inutile|niente da fare per|lo facciamo (?:da soli|noi)',
  but: '\\bma\\b|;|(?<=, )però\\b|\\btuttavia\\b|(?<=, |e )invece\\b|[.:] |(?<=, )inoltre\\b|\\bbensì\\b',
  joins: 'e anche|oltre a|nonché|e|o|ed|né',
  rest: "se|quando|perché|(?<!(?:e|o|né|,)\\s)per|nel|nella|nei|nell'\\p{L}+|in (?:sede|futuro|autunno|primavera|estate|inverno|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|\\d)|che|chi|dove|a (?:partire|breve|inizio|fine|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|parte|magazzino)|quest'anno|anche|più avanti|ma|con (?:voi|lei|vostr\\p{L}+|un|una)|da (?:voi|parte|leggere|noi)|dopo|prima|prossimamente|presto|ci|vi|mi|sarebbe|sarebbero|è|sono|entro|dal|dalla|separatamente|l'anno|il prossimo|la prossima|appena|oltre|magari|dei nostri|della nostra|del nostro|potete|potreste|può|mandatemi|di cui|come|abbiamo|ho|siamo|grazie|quindi|quelli|quella|quello|già|adesso|su|fa|state",
  leading:
    "un|uno|una|un'|il|lo|la|i|gli|le|l'|di|d'|del|dello|della|dell'|dei|degli|delle|nostr[oaie]|vostr[oaie]|anche|e|o|ed|né|per|su|sul|sulla|sull'|al|alla|all'|ai|alle|con|nuov[oaie]|altr[oaie]|qualche|qualcosa|qualcosa per|servizi[o]? di|soluzione di|soluzione per|soluzione|parte di|la parte|tema|più|miglior[ei]|due|tre|quattro|cinque|\\d+|magari|poi|pure|polizza per|prezzo per|un po' di",
  noThing: `qualcuno.*|una .*|lì|demo.*|quotazione.*|(?:se|niente|demo|contratto) .*|\\p{L}{3,}(?:ate|ete|ite|iamo|eremo|chiami)(?: .*)?|version[ei] .*|.* niente.*|orari .*|(?:questo|quello|quelli|lo|ci|vi|voi|lei|noi)|tempo|aiuto|risposta|decisione|preventiv[oi]|offert[ae]|contratt[oi]|prezz[oi]|fattur[ae]|firma|informazioni|referenz[ae]|soldi|budget|ann[oi]|mes[ei]|settiman[ae]|giorn[oi]|progett[oi]|incontro|riunione|fornitor[ei]|soluzion[ei]|niente|nulla|tutto|altro|di più|meglio|cambiamento|serviz[io]+|macchin[ae]|qualità|fiducia|collaborazione|interesse|lavoro|pazienza|condizioni|tempi|gara|bando|qualcosa|(?:che|essere|quest[oaie]|quell[oaie]|nemmeno|neanche) ?.*|\\p{L}+(?:are|ere|ire|arci|erci|irci|arvi|ervi|irvi|arla|erla|irla|arle|erle|irle|arlo|arli)(?: .*)?|ragazzo|persona|alternativ[ae]|possibilità|sconto|cosa|${COMMON_WORDS.replaceAll(' ', '|')}`,
  noPart: 'io|noi|voi|lei|loro|è|sono|era|non|che|chi|abbiamo|siamo|avete|hanno|ha',
};
