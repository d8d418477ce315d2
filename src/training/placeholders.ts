import { pick, type Random } from './random.ts';

/** Invented names of every shape, so that what is learned is the place of a name and not the name. */
const RIVALS =
  'Hartigan|Blue Ridge Imaging|Summit|K&L Druck|Ricoh|Brightline|Apex|Cooper Business Machines|Vanguard Fire & Security|Nordlicht|Petersen|Baxter & Sons|Lumio|DataForge|Sharp|Orion Telecom|Westfield|TransAlp|Meridian|GreenLeaf|CityWorks|Ostara|ProServ|Grupo Alcor|Veritas|Fontana|Delacroix|Van Houten|Teixeira|Arcadia|Tidewater|First Choice|Kestrel Systems|Nimbus|Solaris|Duval|Marconi|Hoogland|Keller|Bright Horizons|NetPro|Pinnacle|ABC Supply|Toro|Beacon'.split(
    '|',
  );
/** The rep's company, or what it sells; its mail domain is made of the same letters. */
const OURS = 'Stratus|Paperlane|Loopdesk|Northcold|Corvex|Halden|Safetrack|Finora'.split('|');
/** The sender's company. */
const THEIRS = 'Harborview|Ashgrove|Millstone|Ferrand|Lindhof|Castelo|Oakfield|Waterschap'.split('|');
const PEOPLE =
  'Karen|Tom|Priya|Jürgen|Ingrid|Mateo|Chiara|Sophie|Pieter|Ana|Luca|Henk|Claire|Diego|Beatriz|Anil|Fiona|Marcus'.split(
    '|',
  );
const THINGS: Record<string, string> = {
  en: 'managed IT|backup|phone system|cleaning|payroll|copiers|cyber insurance|document scanning|forklifts|printing|website|maintenance contract|security cameras|training|packaging',
  de: 'IT-Betreuung|Datensicherung|Telefonanlage|Reinigung|Lohnabrechnung|Kopierer|Cyberversicherung|Stapler|Webseite|Wartungsvertrag|Videoüberwachung|Schulungen|Verpackung',
  fr: 'infogérance|sauvegarde|téléphonie|nettoyage|paie|copieurs|cyberassurance|chariots élévateurs|site web|contrat de maintenance|vidéosurveillance|formation|emballage',
  es: 'soporte informático|copias de seguridad|centralita|limpieza|nóminas|fotocopiadoras|ciberseguro|carretillas|página web|mantenimiento|videovigilancia|formación|embalaje',
  pt: 'suporte de TI|backup|telefonia|limpeza|folha de pagamento|impressoras|seguro cibernético|empilhadeiras|site|contrato de manutenção|câmeras|treinamento|embalagens',
  nl: 'IT-beheer|back-up|telefooncentrale|schoonmaak|salarisadministratie|kopieerapparaten|cyberverzekering|heftrucks|website|onderhoudscontract|camerabewaking|training|verpakking',
  it: 'assistenza informatica|backup|centralino|pulizie|buste paga|fotocopiatrici|polizza cyber|carrelli elevatori|sito web|contratto di manutenzione|videosorveglianza|formazione|imballaggi',
};
const MONTHS: Record<string, string> = {
  en: 'January|March|April|June|September|November',
  de: 'Januar|März|April|Juni|September|November',
  fr: 'janvier|mars|avril|juin|septembre|novembre',
  es: 'enero|marzo|abril|junio|septiembre|noviembre',
  pt: 'janeiro|março|abril|junho|setembro|novembro',
  nl: 'januari|maart|april|juni|september|november',
  it: 'gennaio|marzo|aprile|giugno|settembre|novembre',
};
const MONEY = '$4,200|€ 3.800|£950|12.500 €|R$ 8.000|$60|€450|1,200 dollars'.split('|');

/** A training sentence with its placeholders filled, and who writes it to whom. */
export interface Filled {
  text: string;
  /** The sender's company. */
  we: string;
  /** The rep's company. */
  us: string;
}

/** Fills `<RIVAL>`, `<US>`, `<WE>`, `<PERSON>`, `<MONTH>`, `<YEAR>`, `<THING>`, `<MONEY>`. */
export function fillPlaceholders(line: string, lang: string, random: Random): Filled {
  const [we, us] = [pick(random, THEIRS), pick(random, OURS)];
  const list = (lists: Record<string, string>) => (lists[lang] ?? lists.en ?? '').split('|');
  const text = line.replace(/<([A-Z]+)>/g, (whole, name: string) => {
    if (name === 'RIVAL') return pick(random, RIVALS);
    if (name === 'US') return us;
    if (name === 'WE') return we;
    if (name === 'PERSON') return pick(random, PEOPLE);
    if (name === 'MONTH') return pick(random, list(MONTHS));
    if (name === 'YEAR') return String(2024 + Math.floor(random() * 6));
    if (name === 'THING') return pick(random, list(THINGS));
    if (name === 'MONEY') return pick(random, MONEY);
    throw new Error(`${whole} is no placeholder: ${line}`);
  });
  return { text, we, us };
}
