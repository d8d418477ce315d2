import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mail of the test mailbox. */
export interface Mail {
  folder?: 'INBOX' | 'Sent';
  /** As it stands in the header; '' leaves the header out. */
  from: string;
  to: string;
  subject: string;
  date: Date;
  text?: string;
  html?: string;
  /** Lines of the text may be rejoined by the reader. */
  isFlowed?: boolean;
}

/** Writes a Maildir with the mails in the order of their dates, which gives them the same numbers every time. */
export function writeMaildir(root: string, mails: readonly Mail[]): void {
  for (const folder of [root, join(root, '.Sent')]) {
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(folder, part), { recursive: true });
  }
  for (const [index, mail] of mails.entries()) {
    const seconds = Math.floor(mail.date.getTime() / 1000);
    const folder = mail.folder === 'Sent' ? join(root, '.Sent') : root;
    const file = join(folder, 'cur', `${seconds}.M${index}P1.test:2,`);
    writeFileSync(file, toMime(mail, index));
    utimesSync(file, seconds, seconds);
  }
}

function toMime(mail: Mail, index: number): string {
  const headers = [
    ...(mail.from === '' ? [] : [`From: ${encodeName(mail.from)}`]),
    `To: ${encodeName(mail.to)}`,
    `Subject: ${encodeWords(mail.subject)}`,
    `Date: ${mail.date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <test-${index}@mailbox.example>`,
    'MIME-Version: 1.0',
  ];
  const parts = [
    ...(mail.text === undefined ? [] : [part('plain', mail.text, mail.isFlowed)]),
    ...(mail.html === undefined ? [] : [part('html', mail.html)]),
  ];
  const [only] = parts;
  if (parts.length === 1 && only) return [...headers, only].join('\r\n');
  const boundary = `part-${index}`;
  return [
    ...headers,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...parts.map((one) => `--${boundary}\r\n${one}`),
    `--${boundary}--\r\n`,
  ].join('\r\n');
}

function part(kind: 'plain' | 'html', content: string, isFlowed = false): string {
  const flowed = isFlowed ? '; format=flowed' : '';
  const body = Buffer.from(content)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
  return `Content-Type: text/${kind}; charset=utf-8${flowed}\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
}

/** Only the name before the address needs encoding. */
function encodeName(address: string): string {
  const match = /^(.*?)\s*(<[^<>]*>)$/.exec(address);
  if (!match) return address;
  const name = (match[1] ?? '').replace(/^"|"$/g, '');
  return `${/^[\w .-]*$/.test(name) ? name : encodeWords(name, true)} ${match[2]}`;
}

function encodeWords(text: string, always = false): string {
  if (!always && /^[\x20-\x7e]*$/.test(text)) return text;
  // An encoded word has room for 75 characters; each piece is whole characters.
  const pieces = [''];
  for (const character of text) {
    const last = pieces.at(-1) ?? '';
    if (Buffer.byteLength(last + character) > 40) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces.map((piece) => `=?utf-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ');
}
