import { afterEach, describe, expect, test, vi } from 'vitest';
import type { IsoDay } from '../../src/domain/days.ts';
import { isReminderTime, isTimeOfDay, nextLook, type TimeOfDay } from '../../src/domain/reminder.ts';

const at = (text: string) => new Date(text);
const time = (text: string) => text as TimeOfDay;

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['08:30', true],
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['8:30', false],
  ['08:60', false],
  ['08:30:00', false],
  ['', false],
  [830, false],
])('%j is a time of day: %s', (text, expected) => {
  expect(isTimeOfDay(text)).toBe(expected);
});

describe('whether the reminder is to come', () => {
  test.each([
    ['before its time', '2026-11-24T08:29:59', '2026-11-23', false],
    ['on its minute', '2026-11-24T08:30:00', '2026-11-23', true],
    ['after a sleep over the hour', '2026-11-24T14:10:00', '2026-11-23', true],
    ['at the first start ever', '2026-11-24T14:10:00', '', true],
    ['a second time on a day', '2026-11-24T14:10:00', '2026-11-24', false],
    ['after midnight, before its time', '2026-11-25T00:00:00', '2026-11-24', false],
    ['after days of sleep', '2026-11-30T08:31:00', '2026-11-24', true],
    ['flown west, where it is yesterday again', '2026-11-23T20:00:00', '2026-11-24', false],
    ['a clock that was years ahead when it came last', '2026-11-24T09:00:00', '2031-01-01', true],
    ['over the new year', '2027-01-01T08:30:00', '2026-12-31', true],
  ])('%s', (_, now, last, expected) => {
    expect(isReminderTime(at(now), time('08:30'), last as IsoDay | '')).toBe(expected);
  });
});

describe('when to look again', () => {
  test.each([
    ['within the hour', '2026-11-24T10:00:00', '08:30', '2026-11-24T11:00:00'],
    ['at the time of the reminder', '2026-11-24T07:50:00', '08:30', '2026-11-24T08:30:00'],
    ['not on the very minute again', '2026-11-24T08:30:00', '08:30', '2026-11-24T09:30:00'],
    ['at midnight', '2026-11-24T23:20:00', '08:30', '2026-11-25T00:00:00'],
    ['at midnight into a new year', '2026-12-31T23:59:59', '00:00', '2027-01-01T00:00:00'],
  ])('%s', (_, now, own, expected) => {
    expect(nextLook(at(now), time(own))).toEqual(at(expected));
  });

  test('is never now or before, on any minute of a day the clock changes', () => {
    vi.stubEnv('TZ', 'America/New_York');
    for (const start of ['2026-03-08T04:30:00Z', '2026-11-01T03:30:00Z']) {
      for (let minute = 0; minute < 1500; minute += 7) {
        const now = new Date(at(start).getTime() + minute * 60_000);
        const wait = nextLook(now, time('02:30')).getTime() - now.getTime();
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(3_600_000);
      }
    }
  });

  test('a time the clock change skips comes right after it', () => {
    vi.stubEnv('TZ', 'America/New_York');
    const last = '2026-03-07' as IsoDay;
    expect(isReminderTime(at('2026-03-08T01:59:00-05:00'), time('02:30'), last)).toBe(false);
    expect(isReminderTime(at('2026-03-08T03:30:00-04:00'), time('02:30'), last)).toBe(true);
  });
});
