/** How mail programs announce the older message below, in the languages they are set to. */

const WROTE =
  /(?:\bwrote|\bwrites|schrieb|a écrit|a escrit|escribió|escreveu|ha scritto|schreef|het volgende geschreven)(?![\p{L}\d])/iu;
const ATTRIBUTION_START =
  /^(?:\*?(?:on|am|le|el|em|il|op|den|dne|in reply to|at)\b|\d{1,4}[-./]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,|[\p{Lu}"'][^:]{0,80}(?:<[^>]*@|\bwrote\b|\bschrieb\b|\bschreef\b|\bescribió\b|\bescreveu\b|\ba écrit\b|\bha scritto\b))/iu;
/** "2026-01-05 9:12 GMT+01:00 Dana Whitlock <dana@…>:", which needs no verb. */
const DATED_ADDRESS = /^\d{4}-\d{2}-\d{2}\b.*<[^>]*@[^>]*>:$/;

/** Lines an attribution is folded over at most, and their length together. */
const MOST_FOLDED = 4;
const LONGEST_ATTRIBUTION = 500;

/** How many lines from the first one on are an attribution such as "On Tue, … wrote:"; 0 for none. */
export function attributionLength(lines: readonly string[]): number {
  const first = lines[0]?.trim() ?? '';
  if (!ATTRIBUTION_START.test(first.slice(0, 400))) return 0;
  let joined = '';
  for (let count = 1; count <= Math.min(MOST_FOLDED, lines.length); count += 1) {
    const line = (lines[count - 1] ?? '').trim();
    if (line === '' || line.startsWith('>')) return 0;
    joined = `${joined} ${line}`.trim();
    if (joined.length > LONGEST_ATTRIBUTION) return 0;
    const isWhole = /[::]\*?$/.test(line) || /\bwrote$/i.test(line);
    if (!isWhole) continue;
    if (DATED_ADDRESS.test(joined)) return count;
    return WROTE.test(joined) && (/\d/.test(joined) || joined.includes('@')) ? count : 0;
  }
  return 0;
}

const ORIGINAL =
  /^[-_=* ]{2,}\s*(?:original (?:message|appointment)|original-nachricht|ursprüngliche nachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht)\s*[-_=* ]*$/i;
const FORWARDED =
  /^(?:[-_=* ]{2,}\s*(?:forwarded (?:message|by)|weitergeleitete nachricht|message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht)\b.{0,100}|begin forwarded message:?|anfang der weitergeleiteten nachricht:?|début du message (?:réexpédié|transféré) ?:?)$/i;

/** Whether a line says by itself that an older message follows, and whether as a forward. */
export function threadMark(line: string): 'reply' | 'forward' | undefined {
  const trimmed = line.trim();
  if (trimmed.length > 200) return undefined;
  if (ORIGINAL.test(trimmed)) return 'reply';
  return FORWARDED.test(trimmed) ? 'forward' : undefined;
}

const FROM = /^\*?(?:from|von|de|da|van)\s?:\*?\s*\S/i;
const HEADER =
  /^\*?(?:from|von|de|da|van|sent|date|to|cc|bcc|subject|importance|attachments|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|fecha|para|asunto|data|assunto|inviato|a|oggetto|verzonden|aan|onderwerp)\s?:\*?(?:\s|$)/i;
/** Lines of a header block that are looked at: folded recipients stand between them. */
const LOOKED_AT = 6;

/** Whether the lines begin with the header block that Outlook and others put above an older message. */
export function isHeaderBlock(lines: readonly string[]): boolean {
  const first = lines[0]?.trim().slice(0, 300) ?? '';
  if (!HEADER.test(first)) return false;
  const block = lines.slice(0, LOOKED_AT).map((line) => line.trim().slice(0, 80));
  const headers = block.filter((line) => HEADER.test(`${line} `));
  return headers.length >= 3 && headers.some((line) => FROM.test(line));
}

/** Whether a line is a header of such a block, or a folded part of it that a header comes before. */
export function isHeaderLine(line: string): boolean {
  return HEADER.test(`${line.trim().slice(0, 80)} `);
}

/** Whether a line only draws a rule, as some programs do above the older message. */
export function isRule(line: string): boolean {
  return /^\s*[_=-]{5,}\s*$/.test(line.slice(0, 200)) && line.length < 200;
}
