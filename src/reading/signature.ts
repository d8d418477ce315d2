/** Where the sender's text ends and a signature, a phone's footer or a disclaimer begins. */

/**
 * The first line of the signature among a sender's own lines, or the number of lines when there is none.
 * The whole of a mail is never a signature.
 */
export function signatureStart(raw: readonly string[]): number {
  const lines = raw.map((line) => line.trim());
  const hasTextAbove = (at: number) => lines.slice(0, at).some((line) => line !== '');
  const marked = raw.findIndex(
    (line, at) =>
      line.trim() !== '' &&
      (isSignatureMark(line) ||
        isSignatureMark(lines[at] ?? '') ||
        isDisclaimerStart(lines[at] ?? '') ||
        isSignOff(lines, at)) &&
      hasTextAbove(at),
  );
  if (marked >= 0) return marked;
  const block = contactBlockStart(lines);
  return block > 0 && hasTextAbove(block) ? block : raw.length;
}

const MARKS = [
  /^-- ?$/,
  /^(?:sent|gesendet|envoyé|enviado|inviato|verzonden|verstuurd) (?:from|via|von|de|depuis|desde|do|da|con|vanaf|met)\b.{0,60}$/i,
  /^get outlook for \w+/i,
  /^von meinem .{0,30} gesendet/i,
];

/** Whether a line alone says that only a signature or a phone's footer follows. */
function isSignatureMark(line: string): boolean {
  return line.length < 90 && MARKS.some((mark) => mark.test(line));
}

const DISCLAIMER =
  /^(?:\*{0,2})(?:this (?:e-?mail|message|communication|transmission)\b.{0,80}\b(?:confidential|intended|privileged|informational)|confidentiality notice|disclaimer\b|the information (?:contained )?in this|diese e-?mail (?:enthält|ist)|ce (?:message|courriel) (?:est|et)|este (?:mensaje|correo|e-?mail))/i;

/** Whether a line begins a legal footer. */
function isDisclaimerStart(line: string): boolean {
  return DISCLAIMER.test(line.slice(0, 300));
}

const SIGN_OFF =
  /^(?:(?:very |many |warm(?:est)? |kind(?:est)? |best |with |our |my )*(?:best|regards|thanks|thank you|thanking you|cheers|sincerely|respectfully|cordially|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely yours|all (?:the )?best|best wishes|take care|talk soon|ta|rgds|br|kr|mit freundlichen grüßen|(?:viele|beste|liebe|freundliche) grüße|cordialement|bien à vous|saludos(?: cordiales)?|un saludo|atentamente|atenciosamente|abraços?|cordiali saluti|distinti saluti|met vriendelijke groet(?:en)?|groet(?:en|jes)?))(?: again| so much| in advance)?[,.!]*$/i;

/** Lines below a sign-off that are looked at, to tell a signature from more of the mail. */
const LOOKED_AT = 8;

/** Whether line `at` is a closing such as "Kind regards," with nothing but a signature after it. */
function isSignOff(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.length > 50 || !SIGN_OFF.test(line)) return false;
  for (const below of lines.slice(at + 1, at + 1 + LOOKED_AT)) {
    if (isDisclaimerStart(below)) return true;
    if (/^p\.?\s?s\.?\b/i.test(below) || isProse(below)) return false;
  }
  return true;
}

/** A line that reads as a sentence of a mail, not as a name, a title, an address or a motto in quotes. */
function isProse(line: string): boolean {
  if (/^["“]/.test(line)) return false;
  const words = line.split(/\s+/).length;
  return words >= 14 || (words >= 5 && /[.?!]["”)]?$/.test(line) && !/[|@]|\d{3}/.test(line));
}

/** What only a signature has on lines of its own: a telephone number, an address, a web page. */
const CONTACT =
  /(?:\+?\(?\d[\d ().-]{7,}\d)|\S@\S+\.\S|\b(?:www\.|https?:\/\/)|(?:^|\s)[|•·](?:\s|$)|\b(?:tel|phone|mobile|cell|fax|direct|office)\b[.:]? ?[\d(+]/i;
const LONGEST_CONTACT_LINE = 70;
const MOST_CONTACT_LINES = 9;

/** Where a last paragraph begins that is a signature without a closing above it; -1 for none. */
function contactBlockStart(lines: readonly string[]): number {
  const end = lines.findLastIndex((line) => line !== '') + 1;
  let start = end;
  while (start > 0 && lines[start - 1] !== '') start -= 1;
  const block = lines.slice(start, end);
  const isSignature =
    block.length >= 2 &&
    block.length <= MOST_CONTACT_LINES &&
    block.every((line) => line.length <= LONGEST_CONTACT_LINE && !isProse(line) && !/[?!]$/.test(line)) &&
    block.slice(1).some((line) => CONTACT.test(line));
  return isSignature ? start : -1;
}
