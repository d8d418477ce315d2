import { saveFile } from '../../components/save-file.ts';
import { localDay } from '../../domain/days.ts';
import { type CalendarEntry, toCalendarFile } from '../../exchange/calendar-file.ts';
import type { SharedEntry } from '../../exchange/calendar-links.ts';
import { readSettings } from '../../store/settings.ts';
import { nameOf, whatToDo } from '../../words/due-words.ts';
import { say } from '../../words/words.ts';
import { type DueEntry, keyOf } from './due-entry.ts';

/** Saves a calendar file of these items, each with an alarm at the time of the morning's reminder. */
export async function saveCalendar(entries: readonly DueEntry[]): Promise<void> {
  const now = new Date();
  const { remindAt } = await readSettings();
  saveFile(toCalendarFile(entries.map(toEntry), { now, today: localDay(now), alarm: remindAt }));
}

/** What a vendor of calendars learns by a link: the company and the day. No quote, no notes, no names. */
export function sharedEntry({ item, deal }: DueEntry): SharedEntry {
  const title = deal.company === '' ? say('due_sharedUnnamed') : say('due_shared', deal.company);
  return { title, day: item.day };
}

/** In words for the day itself, on which it is read. */
function toEntry({ item, deal }: DueEntry): CalendarEntry {
  return {
    uid: `${keyOf(item)}@lossbook.example`,
    day: item.day,
    title: say('due_line', nameOf(deal), whatToDo(deal, item.kind, item.day)),
    description: [deal.contactName, deal.title].filter((line) => line !== '').join('\n'),
    changedAt: deal.updatedAt,
  };
}
