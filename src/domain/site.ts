/** A webmail address the rep adds, as the match pattern the browser asks permission for. */
export interface Site {
  /** e.g. `https://mail.firm.example/*`; browsers grant whole hosts, so port and path are left out. */
  pattern: string;
  /** What the rep reads, e.g. `mail.firm.example`. */
  label: string;
}

/** Why an address cannot be added; the words live in `_locales` under `siteError_<code>`. */
export type SiteError = 'empty' | 'notAnAddress' | 'notTheWeb';

/**
 * The site an address belongs to. Without `http(s)://` it is taken for https, on the rep's own
 * machine or network for http.
 * @example parseSite('mail.firm.example/roundcube') // { pattern: 'https://mail.firm.example/*', … }
 */
export function parseSite(input: string): Site | SiteError {
  const text = input.trim();
  if (text === '') return 'empty';
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const url = parseUrl(hasScheme ? text : `${isOwnNetwork(text) ? 'http' : 'https'}://${text}`);
  if (!url) return 'notAnAddress';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'notTheWeb';
  const host = url.hostname;
  const isName =
    /^(?:[a-z0-9_-]+\.)*[a-z0-9_-]+$/i.test(host) &&
    (host.includes('.') || host === 'localhost' || hasScheme);
  const isIpv6 = host.startsWith('[') && host.endsWith(']');
  if (!isName && !isIpv6) return 'notAnAddress';
  return { pattern: `${url.protocol}//${host}/*`, label: host };
}

/** The site a permission pattern stands for; undefined for patterns that cover more than one site. */
export function siteOfPattern(pattern: string): Site | undefined {
  const match = /^https?:\/\/([^*/]+)\/\*$/.exec(pattern);
  return match?.[1] ? { pattern, label: match[1] } : undefined;
}

function isOwnNetwork(text: string): boolean {
  return /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\])/.test(text);
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
