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

/** From this element on, everything to the end of the mail is an older message. */
const REST_IDS = [
  'divRplyFwdMsg',
  'appendonsend',
  'mail-editor-reference-message-container',
  'OLK_SRC_BODY_SECTION',
];

/**
 * `inside`: the element's content is quoted. `from-here`: so is everything after it, because the
 * program puts only a rule or a header block before the older message. Undefined: neither.
 */
export function quoteStartOf(element: Element): 'inside' | 'from-here' | undefined {
  if (element.nodeName === 'BLOCKQUOTE') return isIndentOnly(element) ? undefined : 'inside';
  const { id } = element;
  if (id !== '' && REST_IDS.some((name) => id.endsWith(name))) return 'from-here';
  const className = element.getAttribute('class') ?? '';
  if (className !== '') {
    const names = className.split(/\s+/);
    // Gmail puts signatures and forwarded attachments in gmail_extra, which is no quotation.
    if (names.some((name) => QUOTED_CLASSES.some((quoted) => name === quoted || name.endsWith(quoted))))
      return 'inside';
  }
  return isOutlookHeader(element) ? 'from-here' : undefined;
}

/** Older Outlook and Word indent with `<blockquote style="margin…border:none">`: a layout, no quotation. */
function isIndentOnly(element: Element): boolean {
  return (
    /border:\s*none/i.test(element.getAttribute('style') ?? '') && element.getAttribute('type') !== 'cite'
  );
}

/** Outlook for the desktop: a block with a rule above and two or more bold header names in it. */
function isOutlookHeader(element: Element): boolean {
  if (element.nodeName !== 'DIV') return false;
  const style = element.getAttribute('style') ?? '';
  if (!/border-top:\s*solid/i.test(style) && !/border:\s*none;\s*border-top/i.test(style)) return false;
  const text = (element.textContent ?? '').slice(0, 600);
  return (text.match(/[\p{L}-]{2,12}\s?:\s/gu) ?? []).length >= 3 && text.includes('@');
}
