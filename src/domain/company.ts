import type { Address } from './mail.ts';

/** Mail providers anybody can have an address at: their domain names no company. */
const FREE_MAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com ' +
    'me.com mac.com proton.me protonmail.com pm.me fastmail.com zoho.com gmx.com gmx.net gmx.de web.de mail.com ' +
    't-online.de freenet.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it ' +
    'uol.com.br bol.com.br terra.com.br ziggo.nl kpnmail.nl xs4all.nl yandex.ru yandex.com mail.ru qq.com 163.com ' +
    'comcast.net verizon.net att.net sbcglobal.net btinternet.com sky.com'
  ).split(' '),
);

/** Labels that stand before the registered name in a two-part ending: `co.uk`, `com.br`. */
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'gov', 'edu', 'ac', 'or', 'ne', 'gv']);

/** The domain of an address in lower case, '' when it has none. */
export function domainOf(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1
    ? ''
    : email
        .slice(at + 1)
        .trim()
        .toLowerCase();
}

/** Whether the address is one of a free mail provider. */
export function isFreeMail(email: string): boolean {
  return FREE_MAIL.has(domainOf(email));
}

/**
 * The name a company's mail domain suggests; '' for free mail and for no domain.
 * @example companyFromDomain('p.gough@gough-latimer.co.uk') // 'Gough Latimer'
 */
export function companyFromDomain(email: string): string {
  const domain = domainOf(email);
  if (domain === '' || FREE_MAIL.has(domain)) return '';
  const labels = domain.split('.');
  labels.pop();
  if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1) ?? '')) labels.pop();
  const name = labels.at(-1) ?? '';
  return name
    .split('-')
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/**
 * The company of a sender: the signature line that matches the mail domain, e.g.
 * `Tri-County Title & Escrow` for `tricountytitle.example`, else what the domain suggests.
 */
export function companyOf(sender: Address, text: string): string {
  if (isFreeMail(sender.email)) return '';
  const guess = companyFromDomain(sender.email);
  const stem = letters(guess);
  if (stem.length < 4) return guess;
  for (const line of lastLines(text, 40)) {
    // "Practice Manager, Harbor Dental Group": a title may stand before the company.
    const parts = [line, ...line.split(/,|\||·|\s[-–—]\s/)].map((part) => part.trim());
    const company = parts.find((part) => names(part, stem));
    if (company) return company;
  }
  return guess;
}

/** Whether a piece of a signature is the name a mail domain was made of, or most of it. */
function names(part: string, stem: string): boolean {
  if (part.length > 60 || /[@/]/.test(part)) return false;
  const candidate = letters(part);
  let shared = 0;
  while (shared < stem.length && candidate[shared] === stem[shared]) shared += 1;
  return shared >= Math.max(4, stem.length * 0.7);
}

/** Lines of the mail's own text from the end, where signatures stand; quoted lines are not its own. */
function lastLines(text: string, most: number): string[] {
  return text
    .slice(-8_000)
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-most)
    .reverse();
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
