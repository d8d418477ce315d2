/** What a header line of an older message tells. */
export type HeaderRole = 'from' | 'date' | 'to' | 'copy' | 'subject' | 'other';

/** The names mail programs give their header lines, in the languages they are set to. */
const NAMES: Record<HeaderRole, string> = {
  from: 'from|von|de|da|van|fra|från|od|от|lähettäjä|feladó|expéditeur|remitente|remetente|mittente|afzender|absender|发件人|寄件者|差出人|보낸 사람',
  date: 'sent|date|sent on|gesendet|gesendet am|datum|envoyé|envoyé le|enviado|enviado el|enviado em|enviada|enviada em|enviado a las|fecha|data|data invio|inviato|inviato il|verzonden|verzonden op|verstuurd|sendt|dato|skickat|wysłano|data wysłania|отправлено|дата|lähetetty|päivämäärä|küldve|odesláno|发送时间|日期|送信日時|sent at|date sent|received',
  to: 'to|an|à|a|para|aan|til|till|do|кому|vastaanottaja|címzett|komu|destinataire|destinatario|destinatário|empfänger|收件人|宛先',
  copy: 'cc|bcc|kopie|kopie \\(cc\\)|copie|copie à|copia|cópia|con copia|c\\.c\\.|dw|копия|kopio|kopi|kopia|抄送|ccn|cco|cci',
  subject:
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|temat|тема|aihe|tárgy|předmět|sujet|re|主题|主旨|件名|제목',
  other:
    'importance|priority|attachments?|reply-to|reply to|organization|message-id|wichtigkeit|priorität|anlagen|antwort an|antworten an|répondre à|importance|pièces jointes|importancia|datos adjuntos|importância|anexos|prioridade|priorità|allegati|rispondi a|urgentie|bijlagen|antwoord aan|signed by|mailed-by|list-id|when|where|sent by|please respond to|newsgroups',
};

const ROLES = new Map<string, HeaderRole>(
  (Object.entries(NAMES) as [HeaderRole, string][]).flatMap(([role, names]) =>
    names.split('|').map((name): [string, HeaderRole] => [name.replaceAll('\\', ''), role]),
  ),
);
/** Names that a sender also writes at the beginning of a line: only beside others do they mean a header. */
const HEADER = /^\*{0,2}([\p{L}][\p{L}.() -]{0,22}?)\*{0,2}\s?[:：]\*{0,2}(?:\s+|(?=[^\s/]|$))/u;

/** One header line: what it tells and with which words. */
export interface Header {
  role: HeaderRole;
  value: string;
}

/** The header a line states; undefined when it is none. */
export function headerOf(line: string): Header | undefined {
  if (!hasEarlyColon(line)) return undefined;
  const match = HEADER.exec(line);
  if (!match) return undefined;
  const role = ROLES.get((match[1] ?? '').toLowerCase().trim());
  return (
    role && {
      role,
      value: line
        .slice(match[0].length)
        .replace(/^\*{1,2}|\*{1,2}$/g, '')
        .trim(),
    }
  );
}

/** Most lines state no header, which a look at their first letters tells. */
function hasEarlyColon(line: string): boolean {
  const most = Math.min(line.length, LONGEST_NAME);
  for (let at = 0; at < most; at += 1) {
    const code = line.charCodeAt(at);
    if (code === 58 || code === 0xff1a) return true;
  }
  return false;
}

/** With the marks of bold print around it. */
const LONGEST_NAME = 32;

/** How many different headers stand on one line, as where a page has run a block together. */
export function countHeaders(line: string): number {
  const roles = [...line.slice(0, 500).matchAll(/(?:^|\s)\*{0,2}(\p{L}{1,12})\s?:\*{0,2}\s/gu)].map((match) =>
    ROLES.get((match[1] ?? '').toLowerCase()),
  );
  return new Set(roles.filter((role) => role !== undefined && role !== 'other')).size;
}
