import { webmailByFrames } from './by-frames.ts';

/** Addresses of frames that show a message: the page, the app in it, the body in that. */
export const icloudUrls = [
  'https://www.icloud.com/mail/',
  'https://www.icloud.com/applications/mail2/current/en-us/index.html',
  'https://www-mail.icloud-sandbox.com/applications/mail2-message/current/en-us/index.html',
];

const SANDBOX = 'www-mail.icloud-sandbox.com';

/** Seen 2021-12; that a body is in a frame of its own site, 2026-09. */
export const icloud = webmailByFrames({
  name: 'icloud',
  isPage: ({ host, pathname }) =>
    host === SANDBOX ||
    (host === 'www.icloud.com' && /^\/(?:mail|applications\/mail2)(?:\/|$)/.test(pathname)),
  // Beside it is the editor's frame, `mail2-rte`, which repeats the mail.
  isBody: ({ host, pathname }) => host === SANDBOX && pathname.startsWith('/applications/mail2-message/'),
  body: ['.mail-message-defaults'],
  frame: '.thread-detail-pane iframe[src*="/mail2-message/"]',
  subject: ['.thread-subject'],
  from: ['.contact-token'],
  date: ['.thread-timestamp'],
  editor: ['.editor-content', '[contenteditable="true"]'],
});
