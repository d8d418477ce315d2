import { addDays, type IsoDay } from '../domain/days.ts';
import type { Instant } from '../domain/deal.ts';
import type { TimeOfDay } from '../domain/reminder.ts';
import type { ExportFile } from './spreadsheet-export.ts';

/** One day in a calendar. */
export interface CalendarEntry {
  /** Stays the same for the same thing, so that a calendar changes its entry and makes no second one. */
  uid: string;
  day: IsoDay;
  title: string;
  /** '' for none. */
  description: string;
  /** When the thing was last changed: a later change wins in the calendar. */
  changedAt: Instant;
}

/** The longest line, in octets of UTF-8 without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * A file every calendar opens (RFC 5545): entries that last the whole day, show nobody as busy, are
 * private, and remind at `alarm`. What is in it stays with the rep: no one is invited.
 */
export function toCalendarFile(
  entries: readonly CalendarEntry[],
  { now, today, alarm }: { now: Date; today: IsoDay; alarm: TimeOfDay },
): ExportFile {
  const stamp = toUtc(now);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lossbook//Lossbook//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, stamp, alarm)),
    'END:VCALENDAR',
  ];
  return {
    name: `lossbook-due-${today}.ics`,
    text: lines.map((line) => `${fold(line)}\r\n`).join(''),
    mimeType: 'text/calendar;charset=utf-8',
  };
}

function eventLines(entry: CalendarEntry, stamp: string, alarm: TimeOfDay): string[] {
  const title = toText(entry.title);
  return [
    'BEGIN:VEVENT',
    `UID:${toText(entry.uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${Math.floor(Date.parse(entry.changedAt) / 60_000)}`,
    `DTSTART;VALUE=DATE:${compact(entry.day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(entry.day, 1))}`,
    `SUMMARY:${title}`,
    ...(entry.description === '' ? [] : [`DESCRIPTION:${toText(entry.description)}`]),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    `TRIGGER:${toTrigger(alarm)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** A time of the entry's own day, counted from its first minute. */
function toTrigger(alarm: TimeOfDay): string {
  const [hours, minutes] = alarm.split(':').map(Number);
  return `PT${hours}H${minutes}M`;
}

/** A text as a value: no control character, no half character, and the signs of the format escaped. */
export function toText(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')]
    .map((character) => (/^[\uD800-\uDFFF]$/.test(character) ? '\uFFFD' : character))
    .filter((character) => character === '\n' || character === '\t' || !/\p{Cc}/u.test(character))
    .join('')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Lines of at most 75 octets, each further one after a space, never cut within a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** `2026-12-08` as `20261208`. */
function compact(day: IsoDay): string {
  return day.replaceAll('-', '');
}

function toUtc(now: Date): string {
  return `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
