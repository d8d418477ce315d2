import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Label, labelOfReading } from '../../src/domain/correction.ts';
import type { IsoDay } from '../../src/domain/days.ts';
import { type MessageKey, mailOf } from '../../src/domain/mail.ts';
import {
  allCorrections,
  deleteCorrections,
  findCorrection,
  keepCorrection,
  restoreCorrections,
} from '../../src/store/corrections.ts';
import { database } from '../../src/store/database.ts';
import { storyMail, storyReading } from '../ui/open-popup.tsx';

beforeEach(() => database().corrections.clear());

const read = labelOfReading(storyReading);
const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 9, minute));

/** The rep says `label` about a mail, otherwise as it was read. */
function say(label: Partial<Label>, minute: number, key: string = storyMail.key): Promise<void> {
  const messageKey = key as MessageKey;
  const mail = { ...mailOf(storyMail, '2026-11-24' as IsoDay), id: key };
  const example = {
    messageKey,
    mail,
    lang: 'en',
    reading: storyReading,
    label: { ...read, ...label },
    tags: [],
  };
  return keepCorrection(example, at(minute));
}

const said = async () => (await allCorrections()).map(({ label }) => label.outcome);
const ids = async () => (await allCorrections()).map(({ id }) => id);

describe('an example', () => {
  test('is a row with a UUID and its moments', async () => {
    await say({ outcome: 'postponed' }, 1);
    expect(await allCorrections()).toMatchObject([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
        createdAt: at(1).toISOString(),
        updatedAt: at(1).toISOString(),
        mail: { text: storyMail.text },
        label: { outcome: 'postponed' },
      },
    ]);
  });

  test('is none where the rep agrees', async () => {
    await say({}, 1);
    expect(await database().corrections.count()).toBe(0);
  });

  test('is one per mail, the newest', async () => {
    await say({ outcome: 'postponed' }, 1);
    const [id] = await ids();
    await say({ outcome: 'won' }, 2);
    expect(await allCorrections()).toMatchObject([
      { id, createdAt: at(1).toISOString(), updatedAt: at(2).toISOString(), label: { outcome: 'won' } },
    ]);
  });

  test('goes when the rep comes back to the reading, and comes again with another word', async () => {
    await say({ outcome: 'postponed' }, 1);
    await say({}, 2);
    expect(await said()).toEqual([]);
    expect(await database().corrections.count()).toBe(1);
    await say({ outcome: 'postponed' }, 3);
    expect(await said()).toEqual(['postponed']);
    expect(await database().corrections.count()).toBe(1);
  });

  test('of several mails the newest comes first', async () => {
    await say({ outcome: 'postponed' }, 1, 'one');
    await say({ outcome: 'won' }, 2, 'two');
    await say({ outcome: 'none' }, 3, 'one');
    expect(await said()).toEqual(['none', 'won']);
    expect((await findCorrection('two' as MessageKey))?.label.outcome).toBe('won');
  });
});

describe('a deleted example', () => {
  test('leaves a tombstone and comes back with undo', async () => {
    await say({ outcome: 'postponed' }, 1, 'one');
    await say({ outcome: 'won' }, 2, 'two');
    const both = await ids();
    await deleteCorrections(both, at(3));
    expect(await said()).toEqual([]);
    expect(await findCorrection('one' as MessageKey)).toBeUndefined();
    expect((await database().corrections.toArray()).map(({ deletedAt }) => deletedAt)).toEqual([
      at(3).toISOString(),
      at(3).toISOString(),
    ]);
    await restoreCorrections(both, at(4));
    expect((await said()).sort()).toEqual(['postponed', 'won']);
    expect((await allCorrections()).some((row) => 'deletedAt' in row)).toBe(false);
  });

  test('stays deleted when its deal is saved again, until the rep says something else', async () => {
    await say({ outcome: 'postponed' }, 1);
    await deleteCorrections(await ids(), at(2));
    await say({ outcome: 'postponed' }, 3);
    expect(await said()).toEqual([]);
    await say({ outcome: 'won' }, 4);
    expect(await said()).toEqual(['won']);
  });
});
