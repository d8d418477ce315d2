/** What the lines of a signature look like, without knowing whose it is. */

const PHONE_NUMBER = /(?:\+|\(|\b)\d[\d ()./-]{5,22}\d\b/;
const CONTACT = new RegExp(
  '\\S@\\S{1,80}\\.\\S|\\b(?:www\\.|https?:\\/\\/)|' +
    '(?:^|[\\s,|(])(?:tel|telefon|téléphone|tél|teléfono|telefone|telefono|telefoon|phone|ph|mobile|mobil|mob|handy|cell|cel|móvil|gsm|fax|direct|office|main|pager|voice|desk|work|home|t|m|f|o|p|d|c)\\s?[.:)]{1,2}\\s?[\\d(+]|(?:^|[\\s,|(])(?:e|w|e-?mail|web)\\s?:\\s?\\S|' +
    '(?:^|\\s)(?:x|ext\\.?|extension)\\s?\\d[\\d-]{2,8}\\b|\\bskype\\b|\\blinkedin\\b',
  'iu',
);
const POSTAL =
  /\b(?:p\.?\s?o\.? box|suite|floor|street|avenue|road|drive|blvd|boulevard|st\.|ave\.?|rd\.|lane|plaza|square|parkway|straße|strasse|str\.|platz|allee|weg|rue|calle|avenida|rua|via|viale|piazza|laan|straat|postbus|postfach)\b|\b[A-Z]{2}\s{1,2}\d{5}(?:-\d{4})?\b|^(?:[A-Z]{1,2}-)?\d{4,5}(?:\s?[A-Z]{2})?\s\p{Lu}|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b/iu;
const TITLE = new RegExp(
  '(?<![\\p{L}])(?:' +
    'manager|director|president|vice president|vp|svp|evp|ceo|cfo|cto|coo|cio|chief|officer|owner|partner|founder|co-founder|head of|' +
    'assistant|associate|analyst|engineer|consultant|coordinator|administrator|specialist|supervisor|executive|secretary|treasurer|' +
    'attorney|counsel|paralegal|accountant|controller|buyer|purchasing|procurement|sales|marketing|operations|representative|advisor|' +
    'developer|architect|professor|lecturer|researcher|department|division|principal|chairman|chair|superintendent|technician|planner|clerk|bookkeeper|' +
    'geschäftsführer(?:in)?|geschäftsführung|leiter(?:in)?|leitung|einkauf|vertrieb|abteilung|prokurist(?:in)?|assistenz|sachbearbeiter(?:in)?|verwaltung|inhaber(?:in)?|vorstand|referent(?:in)?|' +
    'directeur|directrice|gérant(?:e)?|responsable|chargée?|achats|acheteu(?:r|se)|assistante|président(?:e)?|service|secrétaire|' +
    'directora?|gerente|jef[ea]|encargad[oa]|compras|administraci[oó]n|ventas|responsable de|departamento|' +
    'diretora?|coordenadora?|administração|vendas|sóci[oa]|' +
    'inkoper|inkoop|directeur|bedrijfsleider|hoofd|afdeling|medewerker|eigenaar|verkoop|' +
    'direttore|direttrice|responsabile|ufficio|acquisti|amministratore|amministrazione|titolare|vendite|' +
    'inc|llc|ltd|plc|corp|corporation|company|co\\.|gmbh|ag|kg|e\\.k\\.|ohg|sarl|s\\.?a\\.?r\\.?l|sas|s\\.?a\\.?|s\\.?l\\.?|s\\.?r\\.?l|s\\.?p\\.?a|lda|ltda|b\\.?v|n\\.?v|group|university|institute|bank|associates|partners|services|solutions|systems|technologies|consulting|holdings|industries' +
    ')(?![\\p{L}])',
  'iu',
);
const REGISTER =
  /\b(?:amtsgericht|handelsregister|hrb|ust-?id|umsatzsteuer|sitz der gesellschaft|siret|siren|rcs|cif|nif|p\.?\s?iva|partita iva|kvk|btw|vat|registered (?:in|office)|company (?:no|number|registration))\b/i;
const SOCIAL = /^(?:<?https?:\/\/\S+>?|www\.\S+|facebook|twitter|linkedin|instagram|xing|youtube|[|•· ]+)+$/i;

/** A line of contact data: a telephone number, an address, a web page, a register's number. */
export function isContact(line: string): boolean {
  return (
    line.length <= 160 &&
    (CONTACT.test(line) || PHONE_NUMBER.test(line) || REGISTER.test(line) || SOCIAL.test(line))
  );
}

/** A line of a postal address. */
export function isPostal(line: string): boolean {
  return line.length <= 90 && POSTAL.test(line);
}

/** A line that tells a position or a company. */
export function isTitle(line: string): boolean {
  return (
    line.length <= 90 &&
    line.split(/\s+/).length <= 10 &&
    /^["*(|•–-]?\s?\p{Lu}/u.test(line) &&
    TITLE.test(line)
  );
}

const NAME =
  /^[*_"'~–—-]{0,3}\s?(?:(?:dr|mr|mrs|ms|prof|dipl|ing|herr|frau|m|mme|sr|sra|dott|ir)\.?[\s-]*){0,3}\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:van|von|de|der|den|del|della|di|da|du|la|le|y|e|zu|ten|ter)\s+)*["'(]?\p{Lu}[\p{L}'’.)"-]*){0,4}(?:,?\s(?:phd|ph\.d\.|mba|cpa|jr\.?|sr\.?|esq\.?|pe|msc|ba|ma|md|iii?))*[*_"'~]{0,3}[,.]?$/u;

/** Whether a line may be the name of a person, alone on it. */
export function isName(line: string): boolean {
  return line.length <= 50 && NAME.test(line) && !GREETING.test(line);
}

/** "Dana Whitlock, Director of Operations". */
export function isNameWithTitle(line: string): boolean {
  const at = line.search(/,\s|\s[-–—|•·]\s/);
  return at > 0 && line.length <= 90 && isName(line.slice(0, at)) && isTitle(line);
}

const GREETING =
  /^(?:hi|hello|hey|dear|hallo|liebe[r]?|bonjour|salut|hola|ol[aá]|ciao|beste|geachte|yes|no|ok|okay|done|agreed|great|perfect|sure|tbd|none|monday|tuesday|wednesday|thursday|friday|ja|nein|oui|non|sí|sim|não|nee|sì)\b/iu;

/** A line that reads as a sentence of a mail, not as a name, a title, an address or a motto in quotes. */
export function isProse(line: string): boolean {
  if (/^["“„«]/.test(line)) return false;
  const words = line.split(/\s+/).length;
  if (words >= 14) return !/[|•]/.test(line);
  if (/[?]$/.test(line)) return true;
  return (
    words >= 5 &&
    /[.!…]["”)]?$/.test(line) &&
    !/[|@•]|\d{3}/.test(line) &&
    !isTitle(line) &&
    !/\b(?:inc|ltd|corp|co|s\.a|b\.v|s\.l|s\.r\.l)\.$/i.test(line)
  );
}
