/** Lines that say by themselves that an older message follows. */

const ORIGINAL = new RegExp(
  '^(?:' +
    'original (?:message|appointment|e-?mail)|reply message|(?:original|ursprüngliche|antwort)[- ]?nachricht|originalnachricht|' +
    "message d['’]origine|message (?:original|initial)|mensaje original|mensagem original|messaggio originale|" +
    'oorspronkelijk bericht|origineel bericht|oprindelig (?:meddelelse|besked)|opprinnelig melding|' +
    'ursprungligt meddelande|originalmeddelande|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|' +
    'původní zpráva|eredeti üzenet|исходное сообщение|原始邮件|原始郵件|元のメッセージ' +
    ')$',
  'iu',
);
const FORWARDED = new RegExp(
  '^(?:' +
    'forwarded (?:message|by|mail)|fwd?\\b|weitergeleitete nachricht|weitergeleitet von|message (?:transféré|réexpédié)|' +
    'transféré par|mensaje reenviado|reenviado por|mensagem (?:encaminhada|reencaminhada)|encaminhado por|' +
    'messaggio inoltrato|inoltrato da|doorgestuurd bericht|doorgestuurd door|videresendt|vidarebefordrat' +
    ')(?![\\p{L}])',
  'iu',
);
/** Apple Mail draws no rule around it. */
const BEGIN_FORWARDED = new RegExp(
  '^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré)|' +
    'inicio del mensaje reenviado|início da mensagem (?:encaminhada|reencaminhada)|inizio messaggio inoltrato|' +
    'begin doorgestuurd bericht) ?:?$',
  'iu',
);
/** What ticket systems put above everything older. */
const ABOVE_THIS_LINE =
  /^[-#= ]{0,40}(?:please )?(?:type|reply|write)[\w ]{0,30} above this line[-#=. ]{0,40}$/i;
/** ">>> Art Post 11/01/01 08:05AM >>>", and no mark at all on the lines below it. */
const GROUPWISE = /^>{2,6}\s?[^>].{0,160}\d{1,2}[:.]\d{2}.{0,12}\s?>{2,6}$/;
const DRAWN = /^[-_=*# >]{2,80}/;
const DRAWN_END = /[-_=*#<> ]{2,80}$/;

/** Whether a line alone says that an older message follows, and whether as a forward. */
export function separatorOf(line: string): 'reply' | 'forward' | undefined {
  if (line.length > 250 || line.length < 5) return undefined;
  if (BEGIN_FORWARDED.test(line)) return 'forward';
  if (ABOVE_THIS_LINE.test(line) || GROUPWISE.test(line)) return 'reply';
  const start = DRAWN.exec(line)?.[0].length ?? 0;
  if (start === 0 || start === line.length) return undefined;
  const said = line.slice(start).replace(DRAWN_END, '').replace(/:$/, '').trim();
  if (ORIGINAL.test(said)) return 'reply';
  if (!FORWARDED.test(said)) return undefined;
  // A signature's mark and a bullet are drawn too, with words of the sender behind them.
  return /^fwd?\b/i.test(said) && said.length > 4 ? undefined : 'forward';
}

/** Whether a line only draws a rule, as some programs do above the older message. */
export function isRule(line: string): boolean {
  return line.length >= 5 && line.length < 200 && /^[_=*~–—-]{5,}$/.test(line);
}
