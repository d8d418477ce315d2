import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../src/domain/days.ts';
import type { Deal, Instant } from '../../src/domain/deal.ts';
import {
  type DueItem,
  doneChange,
  dueItems,
  dueList,
  groupOf,
  isDue,
  moveChange,
  reasonOf,
  snoozeDay,
} from '../../src/domain/due.ts';
import { makeDeal } from './make-deal.ts';

const day = (text: string) => text as IsoDay;
const item = (text: string): DueItem => ({ dealId: makeDeal().id, kind: 'followUp', day: day(text) });
const interest = (name: string, winnerOffers: 'yes' | 'no' | 'unknown') => ({
  name,
  winnerOffers,
  nextStep: '',
});

describe('what is due of a deal', () => {
  test('is one item for each of its days, the earliest first', () => {
    const deal = makeDeal({
      followUp: day('2026-12-08'),
      revisit: day('2026-12-01'),
      recontact: day('2029-05-23'),
    });
    expect(dueItems(deal).map(({ kind }) => kind)).toEqual(['revisit', 'followUp', 'recontact']);
    expect(dueItems(deal)[0]).toEqual({ dealId: deal.id, kind: 'revisit', day: '2026-12-01' });
  });

  test.each<[string, Partial<Deal>]>([
    ['without a day', {}],
    ['that is deleted', { followUp: day('2026-12-08'), deletedAt: '2026-11-24T09:00:00.000Z' as Instant }],
  ])('is nothing for a deal %s', (_, fields) => {
    expect(dueItems(makeDeal(fields))).toEqual([]);
  });

  test('comes by day, and of one day in the order the deals were logged', () => {
    const first = makeDeal({ followUp: day('2026-12-08'), createdAt: '2026-11-01T00:00:00Z' as Instant });
    const second = makeDeal({ followUp: day('2026-12-08'), createdAt: '2026-11-02T00:00:00Z' as Instant });
    const earlier = makeDeal({ revisit: day('2026-12-07'), recontact: day('2029-01-01') });
    expect(dueList([second, earlier, first]).map(({ deal }) => deal.id)).toEqual([
      earlier.id,
      first.id,
      second.id,
      earlier.id,
    ]);
  });
});

describe('why', () => {
  test.each<[DueItem['kind'], Partial<Deal>, string, string]>([
    ['followUp', { outcome: 'lost' }, 'followUp_lost', ''],
    ['followUp', { interests: [interest('Backup', 'yes')] }, 'followUp_lost', ''],
    ['followUp', { interests: [interest('Backup', 'unknown')] }, 'followUp_lost', ''],
    [
      'followUp',
      { interests: [interest('Managed IT', 'no'), interest('Copier', 'yes'), interest('Backup', 'no')] },
      'followUp_lostWants',
      'Managed IT, Backup',
    ],
    ['followUp', { outcome: 'won', interests: [interest('Backup', 'no')] }, 'followUp_won', ''],
    ['followUp', { outcome: 'postponed' }, 'followUp_postponed', ''],
    ['followUp', { outcome: 'open' }, 'followUp_open', ''],
    ['revisit', { outcome: 'lost' }, 'revisit', ''],
    ['recontact', { contractEnd: day('2029-05-11') }, 'recontact', '2029-05-11'],
    ['recontact', {}, 'recontact', ''],
  ])('%s of %j: %s %s', (kind, fields, code, value) => {
    expect(reasonOf(makeDeal(fields), kind)).toEqual({ code, value });
  });
});

describe('groups', () => {
  test.each([
    ['2026-11-23', '2026-11-24', 'overdue'],
    ['2026-11-24', '2026-11-24', 'today'],
    ['2026-11-25', '2026-11-24', 'thisWeek'],
    ['2026-11-29', '2026-11-24', 'thisWeek'],
    ['2026-11-30', '2026-11-24', 'later'],
    // Sunday ends a week, Monday begins one.
    ['2026-11-30', '2026-11-29', 'later'],
    ['2026-12-06', '2026-11-30', 'thisWeek'],
    ['2027-01-03', '2026-12-28', 'thisWeek'],
    ['2025-12-31', '2026-01-01', 'overdue'],
  ])('%s seen from %s is %s', (due, today, group) => {
    expect(groupOf(day(due), day(today))).toBe(group);
    expect(isDue(item(due), day(today))).toBe(group === 'overdue' || group === 'today');
  });
});

describe('what can be done with an item', () => {
  test('done empties its day, and no other', () => {
    expect(doneChange(item('2026-11-24'))).toEqual({ followUp: '' });
    expect(moveChange({ ...item('2026-11-24'), kind: 'recontact' }, day('2029-01-02'))).toEqual({
      recontact: '2029-01-02',
    });
  });

  test.each([
    ['overdue, a day: tomorrow', '2026-11-02', 'day', '2026-11-24', '2026-11-25'],
    ['today, a day', '2026-11-24', 'day', '2026-11-24', '2026-11-25'],
    ['a Friday, a day: Monday', '2026-11-27', 'day', '2026-11-27', '2026-11-30'],
    ['a week', '2026-11-24', 'week', '2026-11-24', '2026-12-01'],
    ['a month', '2026-11-24', 'month', '2026-11-24', '2026-12-24'],
    ['a month that is shorter, off the weekend', '2027-01-29', 'month', '2027-01-29', '2027-03-01'],
    ['still to come: from its own day', '2026-12-08', 'week', '2026-11-24', '2026-12-15'],
  ] as const)('%s', (_, due, snooze, today, expected) => {
    expect(snoozeDay(item(due), snooze, day(today))).toBe(expected);
  });
});
