/** A webmail that works from the start, without being added. */
export interface HostedWebmail {
  /** Its adapter's name. */
  name: string;
  /** What reps call it. */
  label: string;
  /** Match patterns of its pages, the frames of its mails included; the manifest asks for just these. */
  patterns: readonly string[];
}

/** Hosts seen 2026-11. Where a pattern covers a whole domain, its servers have names without end. */
export const HOSTED_WEBMAILS: readonly HostedWebmail[] = [
  { name: 'gmail', label: 'Gmail', patterns: ['https://mail.google.com/*'] },
  {
    name: 'outlook',
    label: 'Outlook',
    patterns: [
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
      'https://outlook.live.com/*',
    ],
  },
  { name: 'yahoo', label: 'Yahoo, AOL', patterns: ['https://*.mail.yahoo.com/*', 'https://mail.aol.com/*'] },
  { name: 'proton', label: 'Proton', patterns: ['https://mail.proton.me/*'] },
  {
    name: 'fastmail',
    label: 'Fastmail',
    patterns: ['https://app.fastmail.com/*', 'https://app.beta.fastmail.com/*'],
  },
  {
    name: 'icloud',
    label: 'iCloud',
    patterns: ['https://www.icloud.com/*', 'https://www-mail.icloud-sandbox.com/*'],
  },
  {
    name: 'zoho',
    label: 'Zoho',
    patterns: ['https://mail.zoho.com/*', 'https://mail.zoho.eu/*', 'https://mail.zoho.in/*'],
  },
  {
    name: 'gmx',
    label: 'GMX, WEB.DE, mail.com',
    patterns: [
      'https://*.gmx.net/*',
      'https://*.web.de/*',
      'https://*.mail.com/*',
      'https://*.mailbody-ui.de/*',
    ],
  },
  {
    name: 'yandex',
    label: 'Yandex',
    patterns: [
      'https://mail.yandex.com/*',
      'https://mail.yandex.ru/*',
      'https://mail.yandex.by/*',
      'https://360.yandex.com/*',
      'https://360.yandex.ru/*',
    ],
  },
];

/** The webmail whose permission a pattern is; undefined for the rep's own sites. */
export function hostedOfPattern(pattern: string): HostedWebmail | undefined {
  return HOSTED_WEBMAILS.find(({ patterns }) => patterns.includes(pattern));
}

/** The webmail an address belongs to. */
export function hostedOf({ protocol, hostname }: URL): HostedWebmail | undefined {
  if (protocol !== 'https:') return undefined;
  return HOSTED_WEBMAILS.find(({ patterns }) =>
    patterns.some((pattern) => {
      const host = pattern.slice('https://'.length, -'/*'.length);
      // `*.` stands for any servers of a domain, and for the domain itself.
      return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
    }),
  );
}
