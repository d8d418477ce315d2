import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { asBookError, BookError } from '../../src/store/book-error.ts';

const named = (name: string) => Object.assign(new Error(name), { name });

test.each([
  ['a full disk', named('QuotaExceededError'), 'full'],
  [
    'a full disk inside an aborted transaction',
    new Dexie.AbortError('aborted', named('QuotaExceededError')),
    'full',
  ],
  ['a private window', named('InvalidStateError'), 'unavailable'],
  ['no IndexedDB at all', new Dexie.MissingAPIError('no API'), 'unavailable'],
  [
    'a database that does not open',
    new Dexie.OpenFailedError('failed', named('UnknownError')),
    'unavailable',
  ],
  ['a newer book', named('VersionError'), 'newerVersion'],
  ['something else', new Error('?'), 'unknown'],
  ['no error at all', 'text', 'unknown'],
])('%s is told as what it is', async (_, thrown, code) => {
  const failure = asBookError(() => Promise.reject(thrown));
  await expect(failure).rejects.toBeInstanceOf(BookError);
  await expect(failure).rejects.toMatchObject({ code, cause: thrown });
});

test('a BookError passes through as it is', async () => {
  const error = new BookError('full', undefined);
  await expect(asBookError(() => Promise.reject(error))).rejects.toBe(error);
});
