import { startOfText } from './elements.ts';

/**
 * How mail programs mark what is not the sender's new text. A webmail may prefix class names and
 * ids (Roundcube `v1`, Outlook `x_`, Yahoo `yiv…`), so names are looked for at the end of a word.
 * Seen 2026-11 in mails of the programs named.
 */
const QUOTED_CLASSES = [
  'gmail_quote', // Gmail: attribution line and quotation together
  'gmail_quote_container',
  'yahoo_quoted', // Yahoo, AOL
  'protonmail_quote',
  'tutanota_quote',
  'zmail_extra', // Zoho
  'moz-cite-prefix', // Thunderbird: attribution line before the quotation
  'moz-forward-container',
  'ms-outlook-mobile-reference-message',
  'OutlookMessageHeader',
  'quoted-text', // Nextcloud Mail
];

/** The line "On … wrote:" of a reply written in Roundcube. */
const QUOTED_IDS = ['reply-intro'];

/** From this element on, everything to the end of the mail is an older message. */
const REST_IDS = [
  'divRplyFwdMsg',
  'appendonsend',
  'mail-editor-reference-message-container',
  'OLK_SRC_BODY_SECTION',
];

/** What an element says about itself and its content. */
export type QuoteMark =
  /** A quotation: its content is quoted once more. */
  | 'quotation'
  /** Holds a quotation together with the line that introduces it: both are quoted, once. */
  | 'container'
  /** So is everything after it, because the program puts only a rule or a header block in between. */
  | 'from-here';

/** How an element marks an older message; undefined when it does not. */
export function quoteMarkOf(element: Element): QuoteMark | undefined {
  if (element.nodeName === 'BLOCKQUOTE') return isIndentOnly(element) ? undefined : 'quotation';
  const { id } = element;
  if (id !== '' && REST_IDS.some((name) => id.endsWith(name))) return 'from-here';
  if (id !== '' && QUOTED_IDS.some((name) => id.endsWith(name))) return 'container';
  const names = (element.getAttribute('class') ?? '').split(/\s+/);
  if (names.some((name) => name !== '' && QUOTED_CLASSES.some((quoted) => name.endsWith(quoted))))
    return 'container';
  return isOutlookHeader(element) ? 'from-here' : undefined;
}

/** Gmail's "indent more" writes `<blockquote style="margin:0 0 0 40px;border:none">`: a layout, no quotation. */
function isIndentOnly(element: Element): boolean {
  if (element.getAttribute('type') === 'cite') return false;
  const style = element.getAttribute('style') ?? '';
  // Outlook writes the same, and then the rule at the left of a real quotation.
  return /border:\s*none/i.test(style) && !/border-left/i.test(style);
}

/** Outlook for the desktop: a block with a rule above and the names of three or more header lines in it. */
function isOutlookHeader(element: Element): boolean {
  if (element.nodeName !== 'DIV') return false;
  if (!/border-top:[^;]*solid/i.test(element.getAttribute('style') ?? '')) return false;
  const text = startOfText(element, 600);
  return /^\s*\p{L}{2,12}\s?:/u.test(text) && (text.match(/[\p{L}-]{2,12}\s?:\s/gu) ?? []).length >= 3;
}
