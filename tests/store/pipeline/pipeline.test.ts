import 'fake-indexeddb/auto';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { OUTCOMES, REASONS } from '../../../src/domain/codes.ts';
import type { IsoDay } from '../../../src/domain/days.ts';
import { type Deal, emptyFields, type Instant, type RowId } from '../../../src/domain/deal.ts';
import { type DealFilter, type DealQuery, NO_FILTER, SORT_COLUMNS } from '../../../src/domain/pipeline.ts';
import { nextDay } from '../../../src/domain/stats.ts';
import { database } from '../../../src/store/database.ts';
import { filterChoices } from '../../../src/store/pipeline/choices.ts';
import { countDeals, matchingIds } from '../../../src/store/pipeline/count-deals.ts';
import { findDeals } from '../../../src/store/pipeline/find-deals.ts';
import type { Cursor } from '../../../src/store/pipeline/order.ts';
import { toStored } from '../../../src/store/stored-deal.ts';

const today = '2026-11-24' as IsoDay;
const never = new AbortController().signal;
const COMPANIES = ['Globex', 'ärzte am Markt', 'Acme', '', 'Zenith', 'Harborview Title'];
const WINNERS = ['Cooper', '', 'Northwind', 'COOPER'];
const WANTS = ['Managed IT', 'Backup & DR'];

/** 2,600 deals in which every value meets every other; each eleventh is deleted. */
const deals: Deal[] = Array.from({ length: 2_600 }, (_, index) => {
  const at = (list: readonly string[], step: number) => list[Math.floor(index / step) % list.length] ?? '';
  const day = (step: number) =>
    (index % step === 0 ? '' : `2026-${String((index % 12) + 1).padStart(2, '0')}-15`) as IsoDay | '';
  return {
    ...emptyFields(),
    id: `${String((index * 7_919) % 2_600).padStart(8, '0')}-0000-4000-8000-000000000000` as RowId,
    createdAt: '2026-01-01T00:00:00.000Z' as Instant,
    updatedAt: `2026-11-24T09:${String(index % 60).padStart(2, '0')}:00.000Z` as Instant,
    company: at(COMPANIES, 1),
    outcome: OUTCOMES[(index % 5) % 4] ?? 'open',
    decidedOn: day(7),
    lostTo: index % 2 === 0 ? 'incumbent' : null,
    competitor: at(WINNERS, 3),
    reasons: [{ code: REASONS[index % 10] ?? 'price', evidence: 'buyer_wrote' }],
    interests: index % 5 === 0 ? [{ name: at(WANTS, 5), winnerOffers: 'no', nextStep: '' }] : [],
    followUp: day(3),
    notes: index === 1_234 ? 'Call the partner in Duluth.' : '',
    messages: [],
    ...(index % 11 === 10 ? { deletedAt: '2026-11-24T10:00:00.000Z' as Instant } : {}),
  };
});

beforeAll(async () => {
  await database().deals.bulkAdd(deals.map(toStored));
});

const query = (
  change: Partial<Omit<DealQuery, 'filter'>> & { filter?: Partial<DealFilter> } = {},
): DealQuery => ({
  sort: 'updatedAt',
  isDescending: true,
  search: '',
  today,
  ...change,
  filter: { ...NO_FILTER, ...change.filter },
});

/** Every deal a query finds, page by page. */
async function allOf(wanted: DealQuery, pageSize: number): Promise<Deal[]> {
  const found: Deal[] = [];
  let cursor: Cursor | undefined;
  do {
    for await (const { deals, next } of findDeals(wanted, cursor, pageSize, never)) {
      found.push(...deals);
      cursor = next;
    }
  } while (cursor);
  return found;
}

/** The same without any index. */
function expected({ filter, search }: DealQuery): Deal[] {
  return deals.filter(
    (deal) =>
      deal.deletedAt === undefined &&
      (filter.outcome === '' || deal.outcome === filter.outcome) &&
      (filter.reason === '' || deal.reasons.some(({ code }) => code === filter.reason)) &&
      (filter.lostTo === '' || deal.lostTo === filter.lostTo) &&
      (filter.competitor === '' || deal.competitor.toLowerCase() === filter.competitor.toLowerCase()) &&
      (filter.from === '' || deal.decidedOn >= filter.from) &&
      (filter.to === '' || (deal.decidedOn !== '' && deal.decidedOn <= filter.to)) &&
      (filter.interest === '' ||
        deal.interests.some(({ name }) => name.toLowerCase() === filter.interest.toLowerCase())) &&
      (!filter.due || (nextDay(deal) !== '' && nextDay(deal) <= today)) &&
      JSON.stringify(deal).toLowerCase().includes(search.toLowerCase()),
  );
}

const ids = (some: readonly Deal[]) => some.map(({ id }) => id).sort();

const FILTERS: [string, Partial<DealFilter>][] = [
  ['nothing', {}],
  ['an outcome', { outcome: 'lost' }],
  ['a reason', { reason: 'price' }],
  ['who got it', { lostTo: 'incumbent' }],
  ['a competitor, whatever its case', { competitor: 'cooper' }],
  ['a competitor nobody knows', { competitor: 'Initech' }],
  ['days', { from: '2026-03-01' as IsoDay, to: '2026-06-30' as IsoDay }],
  ['a first day', { from: '2026-10-01' as IsoDay }],
  ['a last day', { to: '2026-02-28' as IsoDay }],
  ['what they want', { interest: 'managed it' }],
  ['what is due', { due: true }],
  ['an outcome and a competitor', { outcome: 'won', competitor: 'Northwind' }],
  [
    'everything',
    { outcome: 'lost', lostTo: 'incumbent', competitor: 'Cooper', due: true, interest: 'Backup & DR' },
  ],
];

/** Each column one way; the other way is tried without a filter and with one that narrows its index. */
const ORDERS = SORT_COLUMNS.map((sort, index) => ({ sort, isDescending: index % 2 === 0 }));

async function expectPages(wanted: DealQuery): Promise<void> {
  const found = await allOf(wanted, 259);
  expect(ids(found)).toEqual(ids(expected(wanted)));
  const keys = found.map((deal) => toStored(deal).order?.[wanted.sort] ?? '');
  const filled = keys.filter((key) => key !== '');
  expect(keys.slice(filled.length).every((key) => key === '')).toBe(true);
  const sorted = [...filled].sort();
  expect(filled).toEqual(wanted.isDescending ? sorted.reverse() : sorted);
}

test.each(ORDERS)('by $sort the other way too', async ({ sort, isDescending }) => {
  await expectPages(query({ sort, isDescending: !isDescending }));
  await expectPages(query({ sort, isDescending: !isDescending, filter: { from: '2026-02-01' as IsoDay } }));
});

describe.each(FILTERS)('filtered by %s', (_, filter) => {
  test.each(ORDERS)('by $sort (descending: $isDescending): pages hold each deal once', async (order) => {
    await expectPages(query({ ...order, filter }));
  });

  test('counted and listed without being read', async () => {
    const wanted = query({ filter });
    expect(await countDeals(wanted, never)).toBe(expected(wanted).length);
    expect((await matchingIds(wanted, never)).sort()).toEqual(ids(expected(wanted)));
  });
});

describe('searched for words', () => {
  test.each(['duluth', 'PARTNER', 'globex'])('%s', async (search) => {
    const wanted = query({ search });
    expect(ids(await allOf(wanted, 50))).toEqual(ids(expected(wanted)));
    expect(await countDeals(wanted, never)).toBe(expected(wanted).length);
  });

  test('all of which must be there', async () => {
    expect(await allOf(query({ search: 'duluth partner' }), 50)).toHaveLength(1);
    expect(await allOf(query({ search: 'duluth nowhere' }), 50)).toEqual([]);
  });
});

test('the first rows of a long search are handed over before the rest is found', async () => {
  const sizes: number[] = [];
  for await (const { deals: some } of findDeals(query({ search: 'zenith' }), undefined, 400, never))
    sizes.push(some.length);
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes[0]).toBeLessThan(60);
});

test('a page ends where the next begins, whatever was saved meanwhile', async () => {
  const wanted = query({ sort: 'company', isDescending: false });
  const first = await findDeals(wanted, undefined, 100, never).next();
  const cursor = first.value?.next;
  const seen = new Set(first.value?.deals.map(({ id }: Deal) => id));
  const extra = { ...deals[0], id: '00000000-0000-4000-8000-aaaaaaaaaaaa' as RowId, company: 'aaa' } as Deal;
  await database().deals.add(toStored(extra));
  const second = await findDeals(wanted, cursor, 100, never).next();
  expect(second.value?.deals.filter(({ id }: Deal) => seen.has(id) || id === extra.id)).toEqual([]);
  await database().deals.delete(extra.id);
});

test('an older query ends when it is called off', async () => {
  const controller = new AbortController();
  const search = findDeals(query({ search: 'nowhere' }), undefined, 50, controller.signal);
  const step = search.next();
  controller.abort();
  await expect(step).rejects.toThrow();
  await expect(countDeals(query({ search: 'x' }), controller.signal)).rejects.toThrow();
});

test('the filters offer what the book holds', async () => {
  const choices = await filterChoices();
  expect(choices.reasons).toEqual([...REASONS].sort());
  expect(choices.interests).toEqual(['backup & dr', 'managed it']);
});

afterEach(() => {
  expect(never.aborted).toBe(false);
});
