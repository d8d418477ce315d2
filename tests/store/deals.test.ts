import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import type { IsoDay } from '../../src/domain/days.ts';
import { type DealFields, emptyFields } from '../../src/domain/deal.ts';
import type { MessageKey, OpenMessage } from '../../src/domain/mail.ts';
import { database } from '../../src/store/database.ts';
import {
  allDeals,
  competitorNames,
  deleteDeal,
  dueDeals,
  findDeal,
  findDealByMessage,
  recentDeals,
  restoreDeal,
  saveDeal,
} from '../../src/store/deals.ts';
import { readStats } from '../../src/store/stats.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 9, minute));
const lost = (fields: Partial<DealFields> = {}): DealFields => ({
  ...emptyFields(),
  outcome: 'lost',
  ...fields,
});
const mail = (key: string): Pick<OpenMessage, 'key' | 'url' | 'subject'> => ({
  key: key as MessageKey,
  url: '',
  subject: 'Re: copier',
});

afterEach(() => database().deals.clear());

describe('saving', () => {
  test('writes a row with a UUID and both moments', async () => {
    const deal = await saveDeal({ fields: lost({ company: 'Globex' }), message: mail('m1') }, at(0));
    expect(deal.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(deal.createdAt).toBe('2026-11-24T09:00:00.000Z');
    expect(deal.updatedAt).toBe(deal.createdAt);
    expect(await findDealByMessage('m1' as MessageKey)).toEqual(deal);
  });

  test('the same mail changes its deal', async () => {
    const first = await saveDeal({ fields: lost(), message: mail('m1') }, at(0));
    const second = await saveDeal({ fields: lost({ notes: 'more' }), message: mail('m1') }, at(5));
    expect(second.id).toBe(first.id);
    expect(second.createdAt).toBe(first.createdAt);
    expect(await allDeals()).toEqual([second]);
  });

  test('two forms that save the same mail at once make one deal', async () => {
    await Promise.all(
      [1, 2, 3].map((minute) => saveDeal({ fields: lost(), message: mail('m1') }, at(minute))),
    );
    expect(await allDeals()).toHaveLength(1);
  });

  test('an edited deal keeps its mails', async () => {
    const { id } = await saveDeal({ fields: lost(), message: mail('m1') }, at(0));
    const edited = await saveDeal({ id, fields: lost({ company: 'Globex' }) }, at(1));
    expect(edited.messages.map(({ key }) => key)).toEqual(['m1']);
  });

  test('deals logged by hand stay apart', async () => {
    await saveDeal({ fields: lost() }, at(0));
    await saveDeal({ fields: lost() }, at(1));
    expect(await allDeals()).toHaveLength(2);
  });
});

describe('deleting', () => {
  test('leaves a tombstone out of sight and can be undone', async () => {
    const { id } = await saveDeal({ fields: lost({ company: 'Globex' }), message: mail('m1') }, at(0));
    await deleteDeal(id, at(1));
    expect(await findDeal(id)).toBeUndefined();
    expect(await findDealByMessage('m1' as MessageKey)).toBeUndefined();
    expect(await recentDeals(10)).toEqual([]);
    expect((await database().deals.get(id))?.deletedAt).toBe('2026-11-24T09:01:00.000Z');

    await restoreDeal(id, at(2));
    expect(await findDealByMessage('m1' as MessageKey)).toMatchObject({ id, company: 'Globex' });
    expect(await findDeal(id)).not.toHaveProperty('deletedAt');
  });

  test('a deleted deal is due no more', async () => {
    const { id } = await saveDeal({ fields: lost({ followUp: '2026-11-20' as IsoDay }) }, at(0));
    expect((await readStats('2026-11-24' as IsoDay)).due).toBe(1);
    await deleteDeal(id, at(1));
    expect((await database().deals.get(id))?.nextDay).toBe('');
    expect((await readStats('2026-11-24' as IsoDay)).due).toBe(0);
  });

  test('what is due comes longest overdue first, and neither later nor deleted deals', async () => {
    for (const followUp of ['2026-11-24', '2026-11-20', '2026-11-25', ''] as const) {
      await saveDeal({ fields: lost({ followUp: followUp as IsoDay | '' }) }, at(0));
    }
    const gone = await saveDeal({ fields: lost({ followUp: '2026-11-01' as IsoDay }) }, at(0));
    await deleteDeal(gone.id, at(1));
    const due = await dueDeals('2026-11-24' as IsoDay, 10);
    expect(due.map(({ followUp }) => followUp)).toEqual(['2026-11-20', '2026-11-24']);
  });

  test('a mail logged anew after the deletion stays with the newer deal', async () => {
    const first = await saveDeal({ fields: lost(), message: mail('m1') }, at(0));
    await deleteDeal(first.id, at(1));
    const second = await saveDeal({ fields: lost(), message: mail('m1') }, at(2));
    expect(second.id).not.toBe(first.id);
    await restoreDeal(first.id, at(3));
    expect((await findDealByMessage('m1' as MessageKey))?.id).toBe(second.id);
    expect((await findDeal(first.id))?.messages).toEqual([]);
  });
});

describe('looking', () => {
  test('the last changed comes first, up to the limit', async () => {
    for (const [minute, company] of ['A', 'B', 'C'].entries())
      await saveDeal({ fields: lost({ company }) }, at(minute));
    expect((await recentDeals(2)).map(({ company }) => company)).toEqual(['C', 'B']);
  });

  test.each([
    ['globex', true],
    ['GLOBEX dana', true],
    ['backup', true],
    ['initech', true],
    ['globex nobody', false],
    ['  ', true],
  ])('searching %j finds the deal: %s', async (words, found) => {
    const fields = lost({
      company: 'Globex',
      contactName: 'Dana Whitlock',
      quote: 'We stay with Initech.',
      interests: [{ name: 'Backup', winnerOffers: 'no', nextStep: '' }],
    });
    await saveDeal({ fields }, at(0));
    expect(await recentDeals(10, words)).toHaveLength(found ? 1 : 0);
  });

  test('competitors are offered once each, in order', async () => {
    for (const competitor of ['Initech', 'Cooper', 'Initech', ''])
      await saveDeal({ fields: lost({ competitor }) }, at(0));
    expect(await competitorNames()).toEqual(['Cooper', 'Initech']);
  });
});
