import type { IsoDay } from '../../domain/days.ts';
import type { DayFormat, Format } from './preset.ts';

/** What stands in a cell, before a CRM's own way of writing it. */
export type Value =
  | { kind: 'text'; text: string }
  /** One of our own codes; '' for none. */
  | { kind: 'code'; code: string }
  | { kind: 'day'; day: IsoDay | '' }
  /** Digits with a point; '' for none. */
  | { kind: 'number'; number: string }
  | { kind: 'truth'; isTrue: boolean }
  | { kind: 'list'; items: string[] };

/** The value as the CRM reads it. */
export function writeValue(value: Value, format: Format, days: DayFormat): string {
  switch (value.kind) {
    case 'text':
      return replaceRefused(value.text, format);
    case 'code':
      return format.capitals ? value.code.toUpperCase() : value.code;
    case 'day':
      return writeDay(value.day, days);
    case 'number':
      return value.number;
    case 'truth':
      return value.isTrue ? format.yes : format.no;
    case 'list':
      return writeList(
        value.items.map((item) => replaceRefused(item, format)),
        format,
      );
  }
}

/** @example writeDay('2026-11-24', 'mdy') // '11/24/2026' */
export function writeDay(day: IsoDay | '', format: DayFormat): string {
  if (day === '' || format === 'ymd') return day;
  const [year, month, dayOfMonth] = day.split('-');
  if (format === 'mdy') return `${month}/${dayOfMonth}/${year}`;
  return [dayOfMonth, month, year].join(format === 'dots' ? '.' : '/');
}

/** A joining sign inside an item would make two of it, so it becomes a slash there. */
function writeList(items: string[], { list }: Format): string {
  if (items.length === 0) return '';
  if (list === 'json') return JSON.stringify(items);
  if (list === 'carets') return items.map((item) => `^${item.replaceAll('^', '/')}^`).join(',');
  return items.map((item) => item.replaceAll(list.join, '/')).join(list.join);
}

function replaceRefused(text: string, { replaced }: Format): string {
  if (!replaced) return text;
  let kept = text;
  for (const [refused, substitute] of Object.entries(replaced)) kept = kept.replaceAll(refused, substitute);
  return kept;
}
