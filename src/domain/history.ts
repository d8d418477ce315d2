import type { DealFields, Instant, Row } from './deal.ts';

/** What the history of a deal tells of: everything the rep says but what follows from it. */
export const HISTORY_FIELDS = [
  'outcome',
  'decidedOn',
  'company',
  'contactName',
  'contactEmail',
  'title',
  'lostTo',
  'competitor',
  'reasons',
  'pricePosition',
  'ourPriceMinor',
  'theirPriceMinor',
  'interests',
  'termMonths',
  'contractStart',
  'contractEnd',
  'followUp',
  'revisit',
  'quote',
  'lessons',
  'notes',
] as const satisfies readonly (keyof DealFields)[];
export type HistoryField = (typeof HISTORY_FIELDS)[number];

/** One field as it was and as it became: codes, days and texts as stored; several are a list, none is ''. */
export interface FieldChange {
  field: HistoryField;
  from: string | string[];
  to: string | string[];
}

/** What happened to a deal at one moment. */
export interface HistoryEntry {
  at: Instant;
  what: 'logged' | 'changed' | 'deleted' | 'restored';
  fields: FieldChange[];
}

/** The history of one deal, under the deal's id; the oldest entry first. */
export interface DealHistory extends Row {
  entries: HistoryEntry[];
}

/** Entries a deal keeps; beyond them the oldest goes. */
export const LONGEST_HISTORY = 40;

/** Characters kept of a text that changed: enough to know it again. */
export const LONGEST_VALUE = 200;

/** What differs, in the order of the form. */
export function changesBetween(before: DealFields, after: DealFields): FieldChange[] {
  return HISTORY_FIELDS.flatMap((field) => {
    const [from, to] = [before[field], after[field]];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [{ field, from: toPlain(from), to: toPlain(to) }];
  });
}

/** The entries with one more, the oldest left out where there are too many. */
export function withEntry(entries: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  return [...entries, entry].slice(-LONGEST_HISTORY);
}

function toPlain(value: DealFields[HistoryField]): string | string[] {
  if (value === null) return '';
  if (!Array.isArray(value)) return String(value).slice(0, LONGEST_VALUE);
  return value.map((item) => {
    const text = typeof item === 'string' ? item : 'code' in item ? item.code : item.name;
    return text.slice(0, LONGEST_VALUE);
  });
}
