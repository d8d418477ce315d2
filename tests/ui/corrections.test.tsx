import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Dashboard } from '../../src/dashboard/dashboard.tsx';
import type { MessageKey } from '../../src/domain/mail.ts';
import { allCorrections } from '../../src/store/corrections.ts';
import { database } from '../../src/store/database.ts';
import { allDeals } from '../../src/store/deals.ts';
import { resetBrowser } from '../fakes/browser.ts';
import { field, freshStart, openPopup, save, showMail, storyMail, storyReading } from './open-popup.tsx';

beforeEach(async () => {
  vi.setSystemTime(new Date(2026, 10, 24, 9, 0));
  await freshStart();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Logs a mail as postponed that was read as lost. */
async function correctMail(key: string, name = 'Marlene Okafor'): Promise<void> {
  await showMail(
    { ...storyMail, key: key as MessageKey, from: { ...storyMail.from, name } },
    storyReading,
    1,
  );
  const { user } = await openPopup();
  await user.click(screen.getByRole('radio', { name: 'Postponed' }));
  await save(user);
  cleanup();
}

async function openCorrections() {
  render(<Dashboard />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Corrections' }));
  await screen.findByText(/^\d+ corrections?$|^None yet/);
  return user;
}

describe('a saved deal', () => {
  test('that says what was read leaves no example', async () => {
    await showMail();
    const { user } = await openPopup();
    await user.type(field('notes'), 'x');
    await save(user);
    expect(await allCorrections()).toEqual([]);
  });

  test('that says otherwise leaves the mail, the reading and what the rep said', async () => {
    await showMail();
    const { user } = await openPopup();
    await user.selectOptions(field('lostTo'), 'competitor');
    await user.click(screen.getByRole('checkbox', { name: 'Price' }));
    await save(user);
    expect(await allCorrections()).toMatchObject([
      {
        messageKey: storyMail.key,
        mail: {
          id: storyMail.key,
          date: '2026-11-23',
          from: storyMail.from,
          to: storyMail.to[0],
          subject: storyMail.subject,
          text: storyMail.text,
        },
        lang: 'en',
        reading: storyReading,
        label: { outcome: 'lost', lostTo: 'competitor', reasons: ['relationship', 'service', 'price'] },
        tags: ['my_guess:price'],
      },
    ]);
    await user.selectOptions(field('lostTo'), 'incumbent');
    await user.click(screen.getByRole('checkbox', { name: 'Price' }));
    await save(user);
    await waitFor(async () => expect(await allCorrections()).toEqual([]));
  });

  test('that is changed in the dashboard, its mail not open, brings its example up to date', async () => {
    await correctMail('one');
    render(<Dashboard />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Pipeline' }));
    await user.click(await screen.findByRole('button', { name: /^Tri-County Title/ }));
    await user.click(await screen.findByRole('radio', { name: 'Won' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await allCorrections())[0]?.label.outcome).toBe('won'));
    expect(await allCorrections()).toHaveLength(1);
  });

  test('is saved also where the example cannot be kept', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(database().corrections, 'put').mockImplementation(() => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    await correctMail('one');
    expect((await allDeals())[0]?.outcome).toBe('postponed');
    expect(await allCorrections()).toEqual([]);
  });
});

describe('the list of corrections', () => {
  test('says per field what was read and what the rep said, the newest first', async () => {
    await correctMail('one', 'Ada First');
    vi.setSystemTime(new Date(2026, 10, 24, 9, 5));
    await database().deals.clear();
    await resetBrowser();
    await correctMail('two', 'Bob Second');
    await openCorrections();
    expect(screen.getByText('2 corrections')).toBeTruthy();
    const rows = [...document.querySelectorAll('li.correction')];
    expect(rows.map((row) => row.querySelector('strong')?.textContent)).toEqual(['Bob Second', 'Ada First']);
    const changes = [...(rows[0]?.querySelectorAll('.changes > div') ?? [])].map((row) => row.textContent);
    expect(changes).toEqual([
      'How did it end?Read: Lost → You said: Postponed',
      'Who won?Read: Incumbent → You said: nothing',
    ]);
    expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });

  test('one or all can be deleted, and come back with Undo', async () => {
    await correctMail('one');
    const user = await openCorrections();
    await user.click(screen.getByRole('button', { name: 'Delete Marlene Okafor' }));
    await screen.findByText(/^None yet/);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('1 correction');
    await user.click(screen.getByRole('button', { name: 'Delete all' }));
    await screen.findByText('1 correction deleted');
    expect(await allCorrections()).toEqual([]);
    await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
    await screen.findByText('1 correction');
  });

  test('is saved as a file of labelled mails', async () => {
    await correctMail('one');
    const blobs: Blob[] = [];
    const createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return 'blob:1';
    };
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined }));
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    const names: string[] = [];
    const user = await openCorrections();
    await user.click(screen.getByRole('button', { name: 'Save as a file' }));
    expect(click).toHaveBeenCalledOnce();
    expect(names).toEqual(['lossbook-corrections-2026-11-24.jsonl']);
    expect(JSON.parse((await blobs[0]?.text()) ?? '')).toMatchObject({
      id: 'one',
      label: { outcome: 'postponed' },
    });
    vi.unstubAllGlobals();
  });

  test('is empty at first and says how that changes', async () => {
    await openCorrections();
    expect(screen.getByText(/Change what Lossbook filled in and save the deal/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save as a file' })).toBeNull();
  });
});
