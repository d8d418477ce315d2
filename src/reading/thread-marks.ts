/** How mail programs announce the older message below, in the languages they are set to. */

const WROTE =
  /(?:\bwrote|schrieb|a écrit|a escrit|escribió|escreveu|ha scritto|schreef|het volgende geschreven)\s*:?\s*$/i;
const ATTRIBUTION_START =
  /^(?:\*?(?:on|am|le|el|em|il|op|den|dne)\b|\d{1,4}[-./]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,|[^:]{0,80}<[^>]*@)/i;

/** How many lines from the first one on are an attribution such as "On Tue, … wrote:"; 0 for none. */
export function isAttribution(lines: readonly string[]): number {
  const first = lines[0]?.trim() ?? '';
  if (!ATTRIBUTION_START.test(first.slice(0, 400))) return 0;
  let joined = '';
  for (let count = 1; count <= Math.min(4, lines.length); count += 1) {
    const line = (lines[count - 1] ?? '').trim();
    if (line === '' || line.startsWith('>')) return 0;
    joined = `${joined} ${line}`;
    if (joined.length > 500) return 0;
    if (WROTE.test(line)) return /\d/.test(joined) || joined.includes('@') ? count : 0;
  }
  return 0;
}

const MARKS = [
  /^[-_ ]{2,}\s*(?:original message|original-nachricht|ursprüngliche nachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht)\s*[-_ ]*$/i,
  /^[-_ ]{2,}\s*(?:forwarded (?:message|by)|weitergeleitete nachricht|message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht)\b.{0,100}$/i,
  /^begin forwarded message:?$/i,
];

/** Whether a line says by itself that an older message follows. */
export function isThreadMark(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length < 200 && MARKS.some((mark) => mark.test(trimmed));
}

const FROM = /^\*?(?:from|von|de|da|van)\s?:\*?\s*\S/i;
const OTHER_HEADER =
  /^\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|fecha|para|asunto|data|assunto|inviato|a|oggetto|verzonden|aan|onderwerp)\s?:\*?\s/i;

/** Whether the lines begin with the header block that Outlook and others put above an older message. */
export function isHeaderBlock(lines: readonly string[]): boolean {
  const first = lines[0]?.trim() ?? '';
  if (!FROM.test(first.slice(0, 300))) return false;
  const next = lines.slice(1, 5).filter((line) => OTHER_HEADER.test(`${line.trim().slice(0, 60)} `));
  return next.length >= 2;
}
