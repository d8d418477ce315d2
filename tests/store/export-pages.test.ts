import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/domain/codes.ts';
import { emptyFields, type Instant, type RowId } from '../../src/domain/deal.ts';
import { database } from '../../src/store/database.ts';
import { deleteDeal, saveDeal } from '../../src/store/deals.ts';
import { changeExportMemory, readExportMemory } from '../../src/store/export-memory.ts';
import {
  countScope,
  dealPages,
  deletedSince,
  type ExportScope,
  firstOfScope,
  idsOfScope,
} from '../../src/store/export-pages.ts';
import browser, { resetBrowser } from '../fakes/browser.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 9, minute));
const since = (minute: number): ExportScope => ({
  kind: 'since',
  since: at(minute).toISOString() as Instant,
});

beforeEach(async () => {
  await resetBrowser();
  await database().deals.clear();
});

function log(company: string, minute: number, outcome: Outcome = 'lost') {
  return saveDeal({ fields: { ...emptyFields(), outcome, company } }, at(minute));
}

async function companies(scope: ExportScope): Promise<string[]> {
  const found: string[] = [];
  for await (const { deals } of dealPages(await idsOfScope(scope), new AbortController().signal))
    found.push(...deals.map(({ company }) => company));
  return found;
}

describe('the deals of an export', () => {
  test('are all living ones, the last changed first', async () => {
    await log('first', 1);
    const gone = await log('gone', 2);
    await log('last', 3);
    await deleteDeal(gone.id, at(4));
    expect(await companies({ kind: 'all' })).toEqual(['last', 'first']);
    expect(await countScope({ kind: 'all' })).toBe(2);
    expect((await firstOfScope({ kind: 'all' }, 1)).map(({ company }) => company)).toEqual(['last']);
  });

  test('are those of one outcome', async () => {
    await log('lost', 1);
    await log('won', 2, 'won');
    await log('open', 3, 'open');
    for (const outcome of ['lost', 'won', 'open'] as const)
      expect(await companies({ kind: 'outcome', outcome })).toEqual([outcome]);
    expect(await countScope({ kind: 'outcome', outcome: 'postponed' })).toBe(0);
  });

  test('are those changed at or after a moment, so that none falls between two exports', async () => {
    await log('before', 1);
    await log('at', 2);
    await log('after', 3);
    expect(await companies(since(2))).toEqual(['after', 'at']);
  });

  test('come in pages, without those deleted meanwhile, and stop when asked to', async () => {
    for (let minute = 0; minute < 3; minute += 1) await log(`deal ${minute}`, minute);
    const ids = await idsOfScope({ kind: 'all' });
    const [first] = ids;
    await deleteDeal(first as RowId, at(9));
    expect(await companies({ kind: 'all' })).toEqual(['deal 1', 'deal 0']);
    const stop = new AbortController();
    const pages = dealPages(ids, stop.signal);
    stop.abort();
    await expect(pages.next()).rejects.toThrow(/abort/i);
  });

  test('carry nothing that only the book’s indexes need', async () => {
    const deal = await log('Globex', 1);
    expect(await firstOfScope({ kind: 'all' }, 1)).toEqual([deal]);
  });
});

describe('deletions', () => {
  test('are told of deals that were there at the time, not of older or younger ones', async () => {
    const old = await log('deleted before', 1);
    const gone = await log('deleted since', 1);
    await deleteDeal(old.id, at(2));
    await deleteDeal(gone.id, at(5));
    const young = await log('came and went', 6);
    await deleteDeal(young.id, at(7));
    await log('there', 8);
    const deleted = await deletedSince(at(3).toISOString() as Instant);
    expect(deleted.map(({ company }) => company)).toEqual(['deleted since']);
  });
});

describe('what is remembered of exports', () => {
  test('is kept per program, part by part', async () => {
    const lastAt = at(1).toISOString() as Instant;
    await changeExportMemory('hubspot', { lastAt });
    await changeExportMemory('hubspot', { names: { stages: { lost: 'Verloren' } } });
    expect(await readExportMemory('hubspot')).toEqual({ lastAt, names: { stages: { lost: 'Verloren' } } });
    expect(await readExportMemory('odoo')).toEqual({ lastAt: null, names: undefined });
  });

  test.each([7, null, 'yesterday'])('is as before the first where it is damaged: %j', async (stored) => {
    await browser.storage.local.set({ 'export:hubspot:lastAt': stored });
    expect((await readExportMemory('hubspot')).lastAt).toBeNull();
  });
});
