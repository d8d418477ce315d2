import { webmailBySelectors } from './by-selectors.ts';
import { findEmail, readLine } from './elements.ts';

/** Addresses of pages that show a message. */
export const yandexUrls = [
  'https://mail.yandex.com/?uid=1#message/1812',
  'https://360.yandex.ru/mail/#message/1812',
];

/** Yandex Mail. Class names, seen 2021-12; its 360 hosts hold calendar and disk as well. */
export const yandex = webmailBySelectors({
  name: 'yandex',
  isPage: ({ url }) =>
    /^mail\.yandex\.(?:com|ru|by)$/.test(url.host) ||
    (/^360\.yandex\.(?:com|ru)$/.test(url.host) && url.pathname.startsWith('/mail')),
  card: [],
  notOpen: [],
  mark: ['.mail-Message-Toolbar-Subject'],
  body: ['.js-message-body-content', '.mail-Message-Body-Content'],
  subject: ['.mail-Message-Toolbar-Subject'],
  from: ['.mail-Message-Sender-Email'],
  to: [],
  date: ['time[datetime]'],
  id: () => '',
  ownAddress: ({ document }) => findEmail(readLine(document.querySelector('.mail-User-Name') ?? undefined)),
  reply: [],
  editor: ['.cke_editable[contenteditable="true"]'],
});
