import EmailReplyParser from 'email-reply-parser';
import planer from 'planer';
import { isSignOff } from '../reading/reply/sign-off.ts';
import { readReply } from '../reading/reply-text.ts';
import { htmlBody, textOfHtml } from './html-text.ts';
import { type ReplyCase, readReplyCases } from './reply-cases.ts';
import { formatTable } from './table.ts';

type Reader = (mail: { body: string; isHtml: boolean }) => string;

/** Ours and its peers; a peer without a way to read HTML gets the text that we read from it. */
const READERS: [string, Reader][] = [
  ['Lossbook', ({ body, isHtml }) => readReply(isHtml ? textOfHtml(body) : body)],
  [
    'email-reply-parser',
    ({ body, isHtml }) => new EmailReplyParser().read(isHtml ? textOfHtml(body) : body).getVisibleText(),
  ],
  [
    'planer',
    ({ body, isHtml }) => {
      if (!isHtml) return planer.extractFromPlain(body);
      return textOfHtml(planer.extractFromHtml(body, htmlBody('').ownerDocument));
    },
  ],
];

/** How often each reader takes the right text out of a file's mails, and how long it takes beside ours. */
export function scoreFiles(files: readonly string[], showsMisses: boolean): string {
  const rows = [
    ['file', 'mails', ...READERS.map(([name]) => name), 'time of email-reply-parser', 'of planer'],
  ];
  const misses: string[] = [];
  for (const file of files) {
    const cases = readReplyCases(file);
    const wrong = READERS.map(([, read]) => cases.filter((one) => !isRight(safely(read, one), one.reply)));
    const times = READERS.map(([, read]) => timeOf(read, cases));
    const shares = wrong.map((all) => `${(100 * (1 - all.length / cases.length)).toFixed(1)} %`);
    const ratios = times.slice(1).map((time) => `${(time / (times[0] ?? 1)).toFixed(1)} × ours`);
    rows.push([file.split('/').at(-1) ?? file, String(cases.length), ...shares, ...ratios]);
    const ours = wrong[0] ?? [];
    misses.push(
      ...ours.map((one) => `\n# ${one.id}\nis     ${show(readersWord(one))}\nshould ${show(one.reply)}`),
    );
  }
  return [formatTable(rows), ...(showsMisses ? misses : [])].join('\n');
}

function readersWord(one: ReplyCase): string {
  return safely(READERS[0]?.[1] ?? (() => ''), one);
}

function safely(read: Reader, one: ReplyCase): string {
  try {
    return read(one);
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Milliseconds for all cases, the quickest of three rounds after one to warm up. */
function timeOf(read: Reader, cases: readonly ReplyCase[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round += 1) {
    const start = performance.now();
    for (const one of cases) safely(read, one);
    if (round > 0) least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** The new text, with or without its closing; how it is spaced does not count. */
export function isRight(read: string, reply: string): boolean {
  return spaced(read) === spaced(reply) || spaced(withoutClosing(read)) === spaced(withoutClosing(reply));
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without "Kind regards," at the end and the name below it. */
function withoutClosing(text: string): string {
  const lines = text.trimEnd().split('\n');
  const at = lines.findLastIndex((line) => isSignOff(line.trim()));
  const below = lines.slice(at + 1).filter((line) => line.trim() !== '').length;
  return at > 0 && below <= 2 ? lines.slice(0, at).join('\n') : text;
}

function show(text: string): string {
  return JSON.stringify(text.length > 400 ? `${text.slice(0, 200)} … ${text.slice(-200)}` : text);
}
