import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type DealFields, emptyFields, type RowId } from '../../src/domain/deal.ts';
import { LONGEST_HISTORY, LONGEST_VALUE } from '../../src/domain/history.ts';
import type { MessageKey } from '../../src/domain/mail.ts';
import { readHistory } from '../../src/store/changes.ts';
import { database } from '../../src/store/database.ts';
import {
  allDeals,
  deleteDeals,
  editDeals,
  findDeal,
  messageKeysOf,
  restoreDeals,
  saveDeal,
} from '../../src/store/deals.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 9, minute));
const fields = (change: Partial<DealFields> = {}): DealFields => ({ ...emptyFields(), ...change });
const message = (key: string) => ({ key: key as MessageKey, url: '', subject: '' });

afterEach(async () => {
  vi.restoreAllMocks();
  await database().deals.clear();
  await database().changes.clear();
});

describe('the history of a deal', () => {
  test('says what was changed from what to what, and when', async () => {
    const { id } = await saveDeal({ fields: fields({ company: 'Globex' }) }, at(0));
    await saveDeal(
      {
        id,
        fields: fields({
          company: 'Globex',
          outcome: 'lost',
          reasons: [{ code: 'price', evidence: 'my_guess' }],
          termMonths: 36,
        }),
      },
      at(1),
    );
    expect(await readHistory(id)).toEqual([
      { at: '2026-11-24T09:00:00.000Z', what: 'logged', fields: [] },
      {
        at: '2026-11-24T09:01:00.000Z',
        what: 'changed',
        fields: [
          { field: 'outcome', from: 'open', to: 'lost' },
          { field: 'reasons', from: [], to: ['price'] },
          { field: 'termMonths', from: '', to: '36' },
        ],
      },
    ]);
  });

  test('says nothing about a save that changed nothing', async () => {
    const { id } = await saveDeal({ fields: fields() }, at(0));
    await saveDeal({ id, fields: fields() }, at(1));
    expect(await readHistory(id)).toHaveLength(1);
  });

  test('stays short, however much is changed and however long it is', async () => {
    const { id } = await saveDeal({ fields: fields() }, at(0));
    for (let count = 0; count < LONGEST_HISTORY + 5; count += 1)
      await saveDeal({ id, fields: fields({ notes: `${count}`.padStart(5_000, 'x') }) }, at(count));
    const entries = await readHistory(id);
    expect(entries).toHaveLength(LONGEST_HISTORY);
    expect(entries.at(-1)?.fields[0]?.to).toHaveLength(LONGEST_VALUE);
  });

  test('is not written when the deal is not', async () => {
    const { id } = await saveDeal({ fields: fields() }, at(0));
    vi.spyOn(database().changes, 'bulkPut').mockImplementation(() => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    await expect(saveDeal({ id, fields: fields({ company: 'Globex' }) }, at(1))).rejects.toMatchObject({
      code: 'full',
    });
    expect((await findDeal(id))?.company).toBe('');
  });
});

describe('many deals at once', () => {
  const three = async () => {
    const ids: RowId[] = [];
    for (const name of ['A', 'B', 'C'])
      ids.push((await saveDeal({ fields: fields({ company: name }), message: message(name) }, at(0))).id);
    return ids;
  };

  test('are deleted and come back, and their histories say so', async () => {
    const [a, b, c] = (await three()) as [RowId, RowId, RowId];
    await deleteDeals([a, b], at(1));
    expect((await allDeals()).map(({ id }) => id)).toEqual([c]);
    expect(await database().deals.count()).toBe(3);
    await restoreDeals([a, b], at(2));
    expect(await allDeals()).toHaveLength(3);
    expect((await readHistory(a)).map(({ what }) => what)).toEqual(['logged', 'deleted', 'restored']);
    expect(await readHistory(c)).toHaveLength(1);
  });

  test('that come back leave a mail to the deal that has it now', async () => {
    const [a, b] = (await three()) as [RowId, RowId, RowId];
    await deleteDeals([a, b], at(1));
    await saveDeal({ fields: fields(), message: message('A') }, at(2));
    await restoreDeals([a, b], at(3));
    expect(await messageKeysOf([a])).toEqual([]);
    expect(await messageKeysOf([b])).toEqual(['B']);
  });

  test('are edited, and edited back', async () => {
    const ids = await three();
    const undo = await editDeals(new Map(ids.map((id) => [id, { competitor: 'Cooper' }])), at(1));
    expect((await allDeals()).map(({ competitor }) => competitor)).toEqual(['Cooper', 'Cooper', 'Cooper']);
    await editDeals(undo, at(2));
    expect((await allDeals()).map(({ competitor }) => competitor)).toEqual(['', '', '']);
    expect((await readHistory(ids[0] as RowId)).map(({ what }) => what)).toEqual([
      'logged',
      'changed',
      'changed',
    ]);
  });

  test('that were deleted meanwhile are passed over', async () => {
    const [a, b] = (await three()) as [RowId, RowId, RowId];
    await deleteDeals([a], at(1));
    const undo = await editDeals(new Map([a, b].map((id) => [id, { competitor: 'Cooper' }])), at(2));
    expect([...undo.keys()]).toEqual([b]);
  });
});
