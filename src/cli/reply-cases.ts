import { readFileSync } from 'node:fs';
import { basename, isAbsolute, resolve } from 'node:path';
import { readJsonLines } from './mails.ts';

/** A mail, as text or as HTML, and the new text it holds. */
export interface ReplyCase {
  id: string;
  body: string;
  isHtml: boolean;
  reply: string;
  /** Whether the new text is somebody else's, passed on. */
  isForwarded: boolean;
}

/** Cases of a file: JSON lines with `id`, `text` or `html`, and `reply`, or a `.txt` file of {@link parseCases}. */
export function readReplyCases(file: string): ReplyCase[] {
  if (file.endsWith('.txt')) {
    const path = isAbsolute(file) ? file : resolve(process.env.INIT_CWD ?? process.cwd(), file);
    return parseCases(readFileSync(path, 'utf8'), basename(file, '.txt'));
  }
  return readJsonLines(file).flatMap((entry) => {
    if ('error' in entry) throw new Error(`${file}, line ${entry.line}: ${entry.error}`);
    const { id, text, html, reply } = entry.value;
    const body = typeof html === 'string' ? html : text;
    if (typeof body !== 'string' || typeof reply !== 'string') return [];
    const isHtml = typeof html === 'string';
    return [{ id: String(id ?? entry.line), body, isHtml, reply, isForwarded: false }];
  });
}

/**
 * Cases as a person writes them down: a line `@@ rule`, the mail, then `@=` and the new text, `@=` alone
 * for all of the mail, or `@>` and the text of the message passed on.
 *
 * @param name goes before each rule, to tell the cases of several files apart
 */
export function parseCases(source: string, name: string): ReplyCase[] {
  return source
    .split(/^@@ /m)
    .slice(1)
    .map((piece) => {
      const lines = piece.replace(/\r/g, '').split('\n');
      const rule = lines[0]?.trim() ?? '';
      const mark = lines.findIndex((line) => /^@[=>]$/.test(line));
      if (mark < 0) throw new Error(`${name}: "${rule}" does not say what its new text is`);
      const body = lines.slice(1, mark).join('\n').trim();
      const reply = lines
        .slice(mark + 1)
        .join('\n')
        .trim();
      return {
        id: `${name}: ${rule}`,
        body,
        isHtml: false,
        reply: reply === '' ? body : reply === '(nothing)' ? '' : reply,
        isForwarded: lines[mark] === '@>',
      };
    });
}
