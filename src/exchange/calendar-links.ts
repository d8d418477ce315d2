import { addDays, type IsoDay } from '../domain/days.ts';

/** What a web calendar is told: the rep presses the link, and its vendor gets these two and no more. */
export interface SharedEntry {
  title: string;
  day: IsoDay;
}

/** Google Calendar's form for a new entry, filled. */
export function googleLink({ title, day }: SharedEntry): string {
  const compact = (value: IsoDay) => value.replaceAll('-', '');
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${compact(day)}/${compact(addDays(day, 1))}`,
  });
  return `https://calendar.google.com/calendar/render?${query}`;
}

/** The same of Outlook on the web. */
export function outlookLink({ title, day }: SharedEntry): string {
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: day,
    enddt: addDays(day, 1),
    allday: 'true',
  });
  // Outlook shows a plus sign as one, where others read it as a space.
  return `https://outlook.live.com/calendar/deeplink/compose?${query.toString().replaceAll('+', '%20')}`;
}
