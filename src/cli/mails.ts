import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { isIsoDay } from '../domain/days.ts';
import type { Address, Mail } from '../domain/mail.ts';

/** One line of a JSONL file, or what is wrong with it. */
export type JsonLine = { line: number; value: Record<string, unknown> } | { line: number; error: string };

/** Lines of a JSONL file (`-`: standard input); paths count from where the command was typed. */
export function readJsonLines(file: string | undefined): JsonLine[] {
  if (file === undefined) throw new Error('name a .jsonl file, or - for standard input');
  const path =
    file === '-' ? 0 : isAbsolute(file) ? file : resolve(process.env.INIT_CWD ?? process.cwd(), file);
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((text, index): JsonLine[] => (text.trim() === '' ? [] : [parseLine(text, index + 1)]));
}

function parseLine(text: string, line: number): JsonLine {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { line, value: value as Record<string, unknown> };
    }
    return { line, error: 'not a JSON object' };
  } catch (error) {
    return { line, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The mail of a line; what a line leaves out is empty, but text and date must be there. */
export function toMail(value: Record<string, unknown>): Mail | string {
  const { id, date, from, to, subject, text } = value;
  if (typeof text !== 'string') return '"text" is missing or not a string';
  if (!isIsoDay(date)) return '"date" is missing or not a day as yyyy-mm-dd';
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : '',
    date,
    from: toAddress(from),
    to: toAddress(to),
    subject: typeof subject === 'string' ? subject : '',
    text,
  };
}

function toAddress(value: unknown): Address {
  const { name, email } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  return { name: typeof name === 'string' ? name : '', email: typeof email === 'string' ? email : '' };
}

/** Runs `each` on every good line and reports the others: exit code 1 for a bad line, 2 for no file. */
export function forEachLine(
  file: string | undefined,
  each: (value: Record<string, unknown>) => string | undefined,
): void {
  let lines: JsonLine[];
  try {
    lines = readJsonLines(file);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
    return;
  }
  for (const entry of lines) {
    const error = 'error' in entry ? entry.error : each(entry.value);
    if (error === undefined) continue;
    console.error(`line ${entry.line}: ${error}`);
    process.exitCode = 1;
  }
}
