import { isIsoDay } from '../domain/days.ts';
import type { Address, Mail } from '../domain/mail.ts';

/** A mail of a mail file with its label as written; values are checked by who uses them. */
export interface LabelledMail {
  mail: Mail;
  label: Record<string, unknown>;
  tags: string[];
}

/**
 * Reads a file of whole mails: each opens with `=== lost; to: incumbent; reasons: service; …`, header
 * lines and an empty line; `[[` and `]]` stand around the deciding sentence. Throws with the line's number.
 * @param name names the mails: `name-1`, `name-2` …
 */
export function parseMailFile(file: string, name: string): LabelledMail[] {
  const mails: LabelledMail[] = [];
  const lines = file.split(/\r?\n/);
  const starts = lines.flatMap((line, index) => (line.startsWith('=== ') ? [index] : []));
  for (const [number, start] of starts.entries()) {
    try {
      mails.push(parseMail(lines.slice(start, starts[number + 1]), `${name}-${number + 1}`));
    } catch (error) {
      throw new Error(`line ${start + 1}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return mails;
}

function parseMail(lines: readonly string[], id: string): LabelledMail {
  const empty = lines.indexOf('');
  const headers = new Map(
    lines.slice(1, empty).map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
    }),
  );
  const marked = lines
    .slice(empty + 1)
    .join('\n')
    .trim();
  const quote = /\[\[([\s\S]*?)\]\]/.exec(marked)?.[1] ?? '';
  const date = headers.get('date') ?? '';
  if (!isIsoDay(date)) throw new Error(`"${date}" is no day`);
  const label = parseLabel(lines[0]?.slice(4) ?? '', quote);
  if ((label.outcome === 'none') !== (quote === '')) throw new Error('[[ ]] belong to a decision');
  return {
    mail: {
      id,
      date,
      from: parseAddress(headers.get('from') ?? ''),
      to: parseAddress(headers.get('to') ?? ''),
      subject: headers.get('subject') ?? '',
      text: marked.replace(/\[\[|\]\]/g, ''),
    },
    label,
    tags: listOf(headers.get('tags') ?? '', ','),
  };
}

function parseAddress(header: string): Address {
  const [, name = '', email = ''] = /^(.*?)\s*<([^<>]*)>$/.exec(header) ?? [];
  return email === '' ? { name: '', email: header } : { name: name.replace(/^"|"$/g, ''), email };
}

function parseLabel(head: string, quote: string): Record<string, unknown> {
  const [outcome = '', ...parts] = listOf(head, ';');
  const label: Record<string, unknown> = { outcome, quote, lostTo: null, competitor: null };
  label.reasons = [];
  label.interests = [];
  for (const part of parts) {
    const at = part.indexOf(':');
    const [key, value] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    if (key === 'to') label.lostTo = value;
    else if (key === 'competitor') label.competitor = value;
    else if (key === 'reasons') label.reasons = listOf(value, ',');
    else if (key === 'price') label.pricePosition = value;
    else if (key === 'interests') label.interests = listOf(value, '|');
    else if (key === 'term') label.termMonths = Number(value);
    else if (key === 'revisit') label.revisit = value;
    else throw new Error(`"${part}" says nothing`);
  }
  return label;
}

function listOf(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
