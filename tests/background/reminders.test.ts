import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attendDue, onNotificationClicked } from '../../src/background/reminders.ts';
import type { IsoDay } from '../../src/domain/days.ts';
import { type DealFields, emptyFields } from '../../src/domain/deal.ts';
import type { TimeOfDay } from '../../src/domain/reminder.ts';
import { database } from '../../src/store/database.ts';
import { saveDeal } from '../../src/store/deals.ts';
import { changeSettings } from '../../src/store/settings.ts';
import { toStored } from '../../src/store/stored-deal.ts';
import { makeDeal } from '../domain/make-deal.ts';
import browser, { resetBrowser, state } from '../fakes/browser.ts';

const day = (text: string) => text as IsoDay;
const at = (text: string) => new Date(text);
const save = (fields: Partial<DealFields>) =>
  saveDeal({ fields: { ...emptyFields(), outcome: 'lost', ...fields } }, at('2026-11-20T09:00:00'));

beforeEach(async () => {
  await resetBrowser();
  await database().deals.clear();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the count in the toolbar', () => {
  test('is of what is due by now, and grows at midnight', async () => {
    await save({ followUp: day('2026-11-20'), revisit: day('2026-11-24') });
    await save({ followUp: day('2026-11-25') });
    await attendDue(at('2026-11-24T23:59:00'));
    expect(state.badge).toBe('2');
    expect(state.toolbarTitle).toBe('Lossbook: 2 things to do today');
    expect(state.alarms.get('due')).toBe(at('2026-11-25T00:00:00').getTime());
    await attendDue(at('2026-11-25T00:00:00'));
    expect(state.badge).toBe('3');
  });

  test('is gone when nothing is due', async () => {
    const { id } = await save({ followUp: day('2026-11-24') });
    await attendDue(at('2026-11-24T09:00:00'));
    expect(state.badge).toBe('1');
    await saveDeal({ id, fields: { ...emptyFields(), outcome: 'won' } }, at('2026-11-24T09:01:00'));
    await attendDue(at('2026-11-24T09:01:00'));
    expect([state.badge, state.toolbarTitle]).toEqual(['', 'Lossbook']);
  });

  test('has room for three figures', async () => {
    const deals = Array.from({ length: 1000 }, () => makeDeal({ followUp: day('2026-11-24') }));
    await database().deals.bulkPut(deals.map(toStored));
    await attendDue(at('2026-11-24T09:00:00'));
    expect(state.badge).toBe('999+');
  });
});

describe('the morning’s notification', () => {
  /** What is done at each moment, and how many notifications there have been after it. */
  const cases: [string, [moment: string, shown: number][]][] = [
    [
      'comes at its time',
      [
        ['2026-11-24T08:29:00', 0],
        ['2026-11-24T08:30:00', 1],
      ],
    ],
    [
      'comes once a day',
      [
        ['2026-11-24T08:30:00', 1],
        ['2026-11-24T09:30:00', 1],
        ['2026-11-24T23:59:00', 1],
      ],
    ],
    [
      'comes every day',
      [
        ['2026-11-24T08:30:00', 1],
        ['2026-11-25T00:00:00', 1],
        ['2026-11-25T08:30:00', 2],
      ],
    ],
    [
      'comes late after a sleep over the hour',
      [
        ['2026-11-24T01:00:00', 0],
        ['2026-11-24T13:37:00', 1],
      ],
    ],
    [
      'comes once after days of sleep',
      [
        ['2026-11-24T08:30:00', 1],
        ['2026-11-28T11:00:00', 2],
      ],
    ],
    [
      'does not come again where it is yesterday again',
      [
        ['2026-11-24T08:30:00', 1],
        ['2026-11-23T20:00:00', 1],
      ],
    ],
  ];
  test.each(cases)('%s', async (_, moments) => {
    await save({ followUp: day('2026-11-20') });
    for (const [moment, shown] of moments) {
      await attendDue(at(moment));
      expect(state.notifications, moment).toHaveLength(shown);
    }
  });

  test('is one also when everything asks for it at once', async () => {
    await save({ followUp: day('2026-11-20') });
    await Promise.all([1, 2, 3].map(() => attendDue(at('2026-11-24T08:30:00'))));
    expect(state.notifications).toHaveLength(1);
  });

  test('comes not a second time after a restart of browser and worker', async () => {
    await save({ followUp: day('2026-11-20') });
    await attendDue(at('2026-11-24T08:30:00'));
    await browser.storage.session.clear();
    vi.resetModules();
    const restarted = await import('../../src/background/reminders.ts');
    await restarted.attendDue(at('2026-11-24T10:00:00'));
    expect(state.notifications).toHaveLength(1);
  });

  test('comes on the rep’s own clock, wherever they fly', async () => {
    await save({ followUp: day('2026-11-20') });
    const moment = at('2026-11-24T13:00:00Z');
    vi.stubEnv('TZ', 'America/Los_Angeles');
    await attendDue(moment);
    expect(state.notifications).toHaveLength(0);
    expect(state.alarms.get('due')).toBe(moment.getTime() + 3_600_000);
    vi.stubEnv('TZ', 'America/New_York');
    await attendDue(new Date(moment.getTime() + 3_600_000));
    expect(state.notifications).toHaveLength(1);
  });

  test('says what to do and for whom, three at most', async () => {
    await save({
      company: 'Tri-County Title',
      followUp: day('2026-11-20'),
      interests: [{ name: 'Managed IT', winnerOffers: 'no', nextStep: '' }],
    });
    await save({ company: 'Globex', recontact: day('2026-11-21'), contractEnd: day('2027-05-11') });
    await save({ contactName: 'Dana Whitlock', revisit: day('2026-11-22'), quote: 'Ask us in November.' });
    for (let more = 0; more < 2; more += 1) await save({ followUp: day('2026-11-23') });
    await attendDue(at('2026-11-24T08:30:00'));
    expect(state.notifications).toEqual([
      {
        id: 'due',
        title: '5 things to do today',
        message:
          'Tri-County Title: Follow up: they want Managed IT\nGlobex: Lease ends May 11, 2027: knock now\n' +
          'Dana Whitlock: They asked you to come back\nand 2 more',
      },
    ]);
  });

  test('does not come when nothing is due, nor later that day when something is', async () => {
    await attendDue(at('2026-11-24T08:30:00'));
    await save({ followUp: day('2026-11-24') });
    await attendDue(at('2026-11-24T15:00:00'));
    expect(state.notifications).toEqual([]);
    expect(state.badge).toBe('1');
  });

  test('does not come when it is switched off, and the next morning when it is on again', async () => {
    await save({ followUp: day('2026-11-20') });
    await changeSettings({ remind: false });
    await attendDue(at('2026-11-24T08:30:00'));
    await changeSettings({ remind: true });
    await attendDue(at('2026-11-24T15:00:00'));
    expect(state.notifications).toEqual([]);
    await attendDue(at('2026-11-25T08:30:00'));
    expect(state.notifications).toHaveLength(1);
  });

  test('comes at the time the rep set', async () => {
    await save({ followUp: day('2026-11-20') });
    await changeSettings({ remindAt: '07:05' as TimeOfDay });
    await attendDue(at('2026-11-24T07:00:00'));
    expect(state.alarms.get('due')).toBe(at('2026-11-24T07:05:00').getTime());
    await attendDue(at('2026-11-24T07:05:00'));
    expect(state.notifications).toHaveLength(1);
  });

  test('is kept as given before it is shown: a browser that refuses it is not asked all day', async () => {
    await save({ followUp: day('2026-11-20') });
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const create = vi.spyOn(browser.notifications, 'create').mockRejectedValue(new Error('no'));
    await attendDue(at('2026-11-24T08:30:00'));
    await attendDue(at('2026-11-24T09:30:00'));
    expect(create).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledOnce();
  });

  test('opens the list when it is clicked; another’s does not', async () => {
    await onNotificationClicked('other');
    expect(state.opened).toEqual([]);
    await onNotificationClicked('due');
    expect(state.opened).toEqual(['chrome-extension://lossbook/src/dashboard/index.html#due']);
  });
});

test('a book that cannot be opened is looked at again, and the day’s notification is not lost', async () => {
  await save({ followUp: day('2026-11-20') });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const broken = vi.spyOn(database().deals, 'where').mockImplementation(() => {
    throw Object.assign(new Error('private'), { name: 'InvalidStateError' });
  });
  await attendDue(at('2026-11-24T08:30:00'));
  expect(state.alarms.get('due')).toBe(at('2026-11-24T09:30:00').getTime());
  broken.mockRestore();
  await attendDue(at('2026-11-24T09:30:00'));
  expect(state.notifications).toHaveLength(1);
});
