import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../src/domain/days.ts';
import type { Instant } from '../../src/domain/deal.ts';
import type { TimeOfDay } from '../../src/domain/reminder.ts';
import { type CalendarEntry, toCalendarFile } from '../../src/exchange/calendar-file.ts';
import { googleLink, outlookLink } from '../../src/exchange/calendar-links.ts';

const options = {
  now: new Date('2026-11-24T09:05:07.123Z'),
  today: '2026-11-24' as IsoDay,
  alarm: '08:30' as TimeOfDay,
};
const entry: CalendarEntry = {
  uid: '1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b-followUp@lossbook.example',
  day: '2026-12-08' as IsoDay,
  title: 'Follow up on the loss: Tri-County Title & Escrow',
  description: 'Marlene Okafor\nCopier proposal',
  changedAt: '2026-11-24T09:00:00.000Z' as Instant,
};
const write = (...entries: CalendarEntry[]) => toCalendarFile(entries, options);
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent') };
};
const value = (component: ICAL.Component, name: string) => String(component.getFirstPropertyValue(name));

describe('the calendar file', () => {
  test('is written to the letter', () => {
    expect(write(entry)).toEqual({
      name: 'lossbook-due-2026-11-24.ics',
      mimeType: 'text/calendar;charset=utf-8',
      text: [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Lossbook//Lossbook//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:1b4e28ba-2fa1-4d3b-a3f5-ef19b5a7633b-followUp@lossbook.example',
        'DTSTAMP:20261124T090507Z',
        `SEQUENCE:${Date.parse('2026-11-24T09:00:00Z') / 60_000}`,
        'DTSTART;VALUE=DATE:20261208',
        'DTEND;VALUE=DATE:20261209',
        'SUMMARY:Follow up on the loss: Tri-County Title & Escrow',
        'DESCRIPTION:Marlene Okafor\\nCopier proposal',
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Follow up on the loss: Tri-County Title & Escrow',
        'TRIGGER:PT8H30M',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    });
  });

  test('is read by another program as what was meant', () => {
    const { calendar, events } = read(write(entry, { ...entry, uid: 'other', description: '' }).text);
    expect(value(calendar, 'method')).toBe('PUBLISH');
    expect(events).toHaveLength(2);
    const [first] = events;
    if (!first) throw new Error('no event');
    const event = new ICAL.Event(first);
    expect(event).toMatchObject({ uid: entry.uid, summary: entry.title, description: entry.description });
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-12-08', '2026-12-09']);
    const alarm = first.getFirstSubcomponent('valarm');
    expect(alarm && value(alarm, 'trigger')).toBe('PT8H30M');
    expect(events[1]?.getFirstProperty('description')).toBeNull();
  });

  test('a later change has a higher sequence and the same name', () => {
    const later = { ...entry, changedAt: '2026-11-24T09:01:00.000Z' as Instant };
    const [before, after] = [write(entry), write(later)].map(({ text }) => read(text).events[0]);
    if (!before || !after) throw new Error('no event');
    expect(Number(value(after, 'sequence'))).toBe(Number(value(before, 'sequence')) + 1);
    expect(value(after, 'uid')).toBe(value(before, 'uid'));
  });

  test('the day after the last of a year or a February is the right one', () => {
    for (const [day, next] of [
      ['2026-12-31', '20270101'],
      ['2028-02-28', '20280229'],
      ['2026-02-28', '20260301'],
    ]) {
      expect(write({ ...entry, day: day as IsoDay }).text).toContain(`DTEND;VALUE=DATE:${next}`);
    }
  });

  test('of nothing is a calendar with nothing in it', () => {
    expect(read(write().text).events).toEqual([]);
  });
});

describe('whatever is written in a text', () => {
  /** What of a text a calendar can hold at all. */
  const kept = (text: string) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .replace(/(?![\n\t])\p{Cc}/gu, '');
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          '\\',
          ';',
          ',',
          '\n',
          '\r',
          '\r\n',
          '"',
          ':',
          'BEGIN:VEVENT',
          '😀',
          'é',
          '\u2028',
          '\0',
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('comes back as it was, and no line is longer than 75 octets', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        const { text } = write({ ...entry, title, description });
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(text).not.toMatch(/\p{Surrogate}/u);
        const { events } = read(text);
        expect(events).toHaveLength(1);
        const [event] = events;
        expect(event && value(event, 'summary')).toBe(kept(title));
        if (kept(description) !== '') expect(event && value(event, 'description')).toBe(kept(description));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a link to a web calendar', () => {
  const shared = { title: 'Re-contact Müller & Söhne + Co', day: '2026-12-31' as IsoDay };

  test('of Google says the title, the day and nothing else', () => {
    const url = new URL(googleLink(shared));
    expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/render');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      action: 'TEMPLATE',
      text: shared.title,
      dates: '20261231/20270101',
    });
  });

  test('of Outlook too, with spaces that are no plus signs', () => {
    const url = new URL(outlookLink(shared));
    expect(url.origin + url.pathname).toBe('https://outlook.live.com/calendar/deeplink/compose');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: shared.title,
      startdt: '2026-12-31',
      enddt: '2027-01-01',
      allday: 'true',
    });
    expect(url.search).not.toContain('+');
  });
});
