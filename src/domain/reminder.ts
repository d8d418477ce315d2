import { daysBetween, type IsoDay, localDay } from './days.ts';

/** Time of day on a 24-hour clock, `hh:mm`. */
export type TimeOfDay = string & { readonly __brand: 'TimeOfDay' };

/** When the rep is reminded unless they set another time. */
export const DEFAULT_REMINDER_TIME = '08:30' as TimeOfDay;

/** Nobody waits longer than this for what a sleep, a clock or a time zone has changed. */
const LONGEST_WAIT_MS = 3_600_000;

/** A time zone can turn the calendar back by two days at most; a day kept from further ahead is a wrong clock's. */
const MOST_DAYS_AHEAD = 2;

/** Whether `text` is a time of day as a time field gives it. */
export function isTimeOfDay(text: unknown): text is TimeOfDay {
  return typeof text === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/**
 * Whether the morning's reminder of today is still to come from, `lastDay` being the day of the last
 * one, and its time has passed on the rep's own clock: once a day, however late the browser woke.
 */
export function isReminderTime(now: Date, time: TimeOfDay, lastDay: IsoDay | ''): boolean {
  const today = localDay(now);
  const isFromBefore = lastDay === '' || lastDay < today || daysBetween(today, lastDay) > MOST_DAYS_AHEAD;
  return isFromBefore && now.getTime() >= momentOf(now, time).getTime();
}

/**
 * When to look again: at midnight, at the time of the reminder, and within the hour in any case, so
 * that a clock or time zone that was changed is noticed.
 */
export function nextLook(now: Date, time: TimeOfDay): Date {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const morning = momentOf(now, time);
  const moments = [midnight.getTime(), morning.getTime(), now.getTime() + LONGEST_WAIT_MS];
  return new Date(Math.min(...moments.filter((moment) => moment > now.getTime())));
}

/** That time on the day of `now`; a time that a clock change skips is as much later. */
function momentOf(now: Date, time: TimeOfDay): Date {
  const [hours, minutes] = time.split(':').map(Number);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate(), hours, minutes);
}
