/** The moment some hours ago. */
export function hoursAgo(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * 3_600_000);
}

/** That time of day, `days` working days ago: the mailbox is always one of this week. */
export function workdaysAgo(now: Date, days: number, hour: number, minute = 0): Date {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate(), hour, minute);
  for (let left = days; left > 0; ) {
    day.setDate(day.getDate() - 1);
    if (day.getDay() !== 0 && day.getDay() !== 6) left -= 1;
  }
  return day;
}

/** The name of the month `months` from now. */
export function monthAhead(now: Date, months: number): string {
  return new Date(now.getFullYear(), now.getMonth() + months, 1).toLocaleDateString('en', { month: 'long' });
}

/** As a list shows it: the time today, the weekday within the week, else the day. */
export function shortDate(date: Date, now: Date): string {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  if (date >= midnight) return date.toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' });
  if (midnight.getTime() - date.getTime() < 6 * 86_400_000)
    return date.toLocaleDateString('en', { weekday: 'short' });
  return date.toLocaleDateString('en', { day: 'numeric', month: 'short' });
}

/** As a message's head shows it. */
export function longDate(date: Date): string {
  return date.toLocaleString('en', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}
