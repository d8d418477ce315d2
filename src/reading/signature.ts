/** Where the sender's text ends and a signature, a phone's footer or a disclaimer begins. */

const MARKS = [
  /^-- ?$/,
  /^(?:sent|gesendet|envoyé|enviado|inviato|verzonden|verstuurd) (?:from|via|von|de|depuis|desde|do|da|con|vanaf|met)\b.{0,60}$/i,
  /^get outlook for \w+/i,
  /^von meinem .{0,30} gesendet/i,
];

/** Whether a line alone says that only a signature or a phone's footer follows. */
export function isSignatureMark(line: string): boolean {
  return line.length < 90 && MARKS.some((mark) => mark.test(line));
}

const DISCLAIMER =
  /^(?:\*{0,2})(?:this (?:e-?mail|message|communication|transmission)\b.{0,80}\b(?:confidential|intended|privileged|informational)|confidentiality notice|disclaimer\b|the information (?:contained )?in this|diese e-?mail (?:enthält|ist)|ce (?:message|courriel) (?:est|et)|este (?:mensaje|correo|e-?mail))/i;

/** Whether a line begins a legal footer. */
export function isDisclaimerStart(line: string): boolean {
  return DISCLAIMER.test(line.slice(0, 300));
}

const SIGN_OFF =
  /^(?:(?:very |many |warm(?:est)? |kind(?:est)? |best |with |our |my )*(?:best|regards|thanks|thank you|thanking you|cheers|sincerely|respectfully|cordially|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely yours|all (?:the )?best|best wishes|take care|talk soon|ta|rgds|br|kr|mit freundlichen grüßen|(?:viele|beste|liebe|freundliche) grüße|cordialement|bien à vous|saludos(?: cordiales)?|un saludo|atentamente|atenciosamente|abraços?|cordiali saluti|distinti saluti|met vriendelijke groet(?:en)?|groet(?:en|jes)?))(?: again| so much| in advance)?[,.!]*$/i;

/** Lines below a sign-off that are looked at, to tell a signature from more of the mail. */
const LOOKED_AT = 8;

/** Whether line `at` is a closing such as "Kind regards," with nothing but a signature after it. */
export function isSignOff(lines: readonly string[], at: number): boolean {
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
