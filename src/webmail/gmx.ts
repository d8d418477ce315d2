import { webmailByFrames } from './by-frames.ts';

/** Addresses of pages around a message, at GMX, WEB.DE and mail.com; all in a body's frame is the mail. */
export const gmxUrls = [
  'https://navigator.gmx.net/mail',
  'https://navigator.web.de/mail',
  'https://navigator-lxa.mail.com/mail',
  'https://3c-lxa.mail.com/mail/client/folder',
];

const PAGES = /^(?:navigator|3c|webmailer)[\w-]*\.(?:gmx\.(?:net|com|at|ch)|web\.de|mail\.com)$/;
const BODIES = /^[\w-]+\.mailbody-ui\.de$/;

/**
 * One product under three names. Frames and hosts seen 2026-06; what the head is made of is not
 * known, so it is found by its shape beside the body's frame.
 */
export const gmx = webmailByFrames({
  name: 'gmx',
  isPage: ({ host }) => PAGES.test(host) || BODIES.test(host),
  isBody: ({ host, pathname }) => BODIES.test(host) || pathname.startsWith('/mail/client/mailbody'),
  body: ['body'],
  frame: 'iframe:is(#detail-body-iframe, [name="detail-body-iframe"])',
  subject: [],
  from: [],
  date: [],
  editor: ['[contenteditable="true"]'],
});
