import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import type { IsoDay } from '../../src/domain/days.ts';
import { type DealFields, emptyFields } from '../../src/domain/deal.ts';
import { draftFromDeal, fieldsFromDraft } from '../../src/domain/draft.ts';
import { database } from '../../src/store/database.ts';
import { deleteDeal, findDeal, saveDeal } from '../../src/store/deals.ts';
import { changeDue, dealsToDo } from '../../src/store/due.ts';

const now = new Date('2026-11-24T09:00:00Z');
const today = '2026-11-24' as IsoDay;
const day = (text: string) => text as IsoDay;
const save = (fields: Partial<DealFields>) =>
  saveDeal({ fields: { ...emptyFields(), outcome: 'lost', ...fields } }, now);

afterEach(() => database().deals.clear());

describe('what there is to do', () => {
  test('is a deal with a day up to today, none that is later or deleted', async () => {
    await save({ followUp: day('2026-11-20'), revisit: today, recontact: day('2029-01-01') });
    await save({ followUp: day('2026-11-25') });
    await save({});
    const gone = await save({ followUp: today });
    await deleteDeal(gone.id, now);
    expect(await dealsToDo(today)).toHaveLength(1);
    expect(await dealsToDo()).toHaveLength(2);
  });

  test('gives deals as they are, without what the indexes need', async () => {
    const deal = await save({ followUp: today });
    expect(await dealsToDo()).toEqual([deal]);
  });
});

describe('a change of days', () => {
  test('is written, finds its way into the index, and says how it was', async () => {
    const { id } = await save({ company: 'Globex', followUp: today, revisit: day('2026-12-01') });
    expect(await changeDue(id, { followUp: '' }, now)).toEqual({ followUp: today });
    expect(await findDeal(id)).toMatchObject({ company: 'Globex', followUp: '', revisit: '2026-12-01' });
    expect((await database().deals.get(id))?.nextDay).toBe('2026-12-01');
    await changeDue(id, { followUp: today }, now);
    expect((await database().deals.get(id))?.nextDay).toBe(today);
  });

  test('of a deal that is gone does nothing', async () => {
    const { id } = await save({ followUp: today });
    await deleteDeal(id, now);
    expect(await changeDue(id, { followUp: '' }, now)).toBeUndefined();
  });

  test('leaves alone what another page has saved meanwhile', async () => {
    const deal = await save({ followUp: today });
    await Promise.all([
      saveDeal({ id: deal.id, fields: { ...deal, notes: 'Ask for the lease.' } }, now),
      changeDue(deal.id, { followUp: '' }, now),
    ]);
    expect(await findDeal(deal.id)).toMatchObject({ notes: 'Ask for the lease.', followUp: '' });
  });

  test('done is done: knocking again does not come back when the deal is saved in the form', async () => {
    const draft = {
      ...emptyFields(),
      outcome: 'lost' as const,
      termMonths: 36,
      contractStart: day('2026-11-23'),
    };
    const fields = fieldsFromDraft(draft);
    if (!fields) throw new Error('no outcome');
    const { id, recontact } = await saveDeal({ fields }, now);
    expect(recontact).toBe('2029-05-23');
    await changeDue(id, { recontact: '' }, now);
    const opened = await findDeal(id);
    const saved = opened && fieldsFromDraft({ ...draftFromDeal(opened), notes: 'more' });
    if (!saved) throw new Error('the deal is gone');
    await saveDeal({ id, fields: saved }, now);
    expect(await findDeal(id)).toMatchObject({ notes: 'more', recontact: '', contractEnd: '2029-11-23' });
  });
});
