import { readdirSync } from 'node:fs';
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { asBookError } from '../../../src/store/book-error.ts';
import { LossbookDatabase } from '../../../src/store/database.ts';
import { SCHEMA_VERSIONS } from '../../../src/store/schema.ts';
import type { MigrationCase } from './migration-case.ts';

const cases: MigrationCase[] = await Promise.all(
  readdirSync(import.meta.dirname)
    .filter((name) => /^v\d+\.ts$/.test(name))
    .sort()
    .map(async (name) => (await import(`./${name}`)).default),
);

test('every released version has its case, with its stores as they were released', () => {
  expect(cases.map(({ version, stores }) => ({ version, stores }))).toEqual(
    SCHEMA_VERSIONS.map(({ version, stores }) => ({ version, stores })),
  );
});

describe.each(cases)('a book of version $version', (one) => {
  const { version, stores, given, expected, corrections, changes } = one;
  test('opens today with every row as it must be', async () => {
    const name = `book-v${version}`;
    const old = new Dexie(name);
    old.version(version).stores(stores);
    await old.table('deals').bulkAdd(given);
    if (corrections) await old.table('corrections').bulkAdd(corrections.given);
    if (changes) await old.table('changes').bulkAdd(changes.given);
    old.close();

    const book = new LossbookDatabase(name);
    expect(await book.deals.orderBy('id').toArray()).toEqual(expected);
    expect(await book.corrections.orderBy('id').toArray()).toEqual(corrections?.expected ?? []);
    expect(await book.changes.orderBy('id').toArray()).toEqual(changes?.expected ?? []);
    expect(book.verno).toBe(SCHEMA_VERSIONS.at(-1)?.version);
    book.close();
  });
});

test('an upgraded book finds its living deals by every index, and its deleted ones by none', async () => {
  const [first] = cases;
  const old = new Dexie('book-indexed');
  old.version(1).stores(first?.stores ?? {});
  await old.table('deals').bulkAdd(first?.given ?? []);
  old.close();

  const book = new LossbookDatabase('book-indexed');
  for (const column of ['company', 'competitor', 'outcome', 'decidedOn', 'updatedAt', 'nextDay'])
    expect(await book.deals.orderBy(`[order.${column}+id]`).primaryKeys(), column).toHaveLength(1);
  expect(await book.deals.orderBy('facets').keys()).toEqual([
    'interest:managed it',
    'lostTo:incumbent',
    'reason:own:Cousin of the owner',
    'reason:relationship',
  ]);
  expect(await book.deals.count()).toBe(2);
  book.close();
});

test('a book of a newer Lossbook is not opened, and says so', async () => {
  const newer = new Dexie('book-newer');
  newer.version(99).stores({ deals: 'id' });
  await newer.open();
  newer.close();
  const book = new LossbookDatabase('book-newer');
  const failure = asBookError(() => book.deals.toArray());
  await expect(failure.catch(({ code }) => code)).resolves.toBe('newerVersion');
});
