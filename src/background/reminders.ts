import browser from 'webextension-polyfill';
import { type IsoDay, localDay } from '../domain/days.ts';
import { dueList, isDue } from '../domain/due.ts';
import { isReminderTime, nextLook } from '../domain/reminder.ts';
import { dealsToDo } from '../store/due.ts';
import { keepReminded, remindedDay } from '../store/reminded.ts';
import { readSettings } from '../store/settings.ts';
import { nameOf, whatToDo } from '../words/due-words.ts';
import { formatNumber, say, sayCount } from '../words/words.ts';
import { openDashboard } from './pages.ts';

/** Name of the one alarm and of the one notification: a new one takes the place of the old. */
const DUE = 'due';

/** The brick of a loss, dark enough for white figures in every theme. */
const BADGE_COLOUR = '#9a4129';

/** Things named in the notification; how many there are in all stands above them. */
const NAMED = 3;

type DueList = ReturnType<typeof dueList>;

/**
 * Brings the toolbar's count and the morning's notification up to date, and sets the alarm for the
 * next look. Harmless at any time and as often as it likes: a day has one notification at most.
 */
export function attendDue(now: Date): Promise<void> {
  underWay = underWay.then(
    () => attend(now),
    () => attend(now),
  );
  return underWay;
}

/** Runs follow each other: of two at once both would find that today's notification is still to come. */
let underWay: Promise<void> = Promise.resolve();

/** The notification was clicked: the list opens. */
export async function onNotificationClicked(id: string): Promise<void> {
  if (id !== DUE) return;
  await Promise.all([browser.notifications.clear(id), openDashboard('due')]);
}

async function attend(now: Date): Promise<void> {
  const { remind, remindAt } = await readSettings();
  // First of all: whatever fails below is looked at again.
  browser.alarms.create(DUE, { when: nextLook(now, remindAt).getTime() });
  try {
    const today = localDay(now);
    const due = await dueOn(today);
    await showCount(due.length);
    if (!isReminderTime(now, remindAt, await remindedDay())) return;
    // Kept before it is shown: a worker that is ended in between must not show it twice.
    await keepReminded(today);
    if (remind && due.length > 0) await notify(due, today);
  } catch (error) {
    // The pages say what is wrong with the book; here nobody could read it.
    console.warn(error);
  }
}

async function dueOn(today: IsoDay): Promise<DueList> {
  return dueList(await dealsToDo(today)).filter(({ item }) => isDue(item, today));
}

async function showCount(count: number): Promise<void> {
  // A badge has room for four figures.
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  const title = count === 0 ? say('extensionName') : sayCount('due_toolbar', count);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}

async function notify(due: DueList, today: IsoDay): Promise<void> {
  const lines = due
    .slice(0, NAMED)
    .map(({ item, deal }) => say('due_line', nameOf(deal), whatToDo(deal, item.kind, today)));
  const more = due.length - lines.length;
  await browser.notifications.create(DUE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: sayCount('due_notification', due.length),
    message: [...lines, ...(more > 0 ? [say('due_notificationMore', formatNumber(more))] : [])].join('\n'),
  });
}
