import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Dashboard } from '../../src/dashboard/dashboard.tsx';
import { type DealFields, emptyFields, type RowId } from '../../src/domain/deal.ts';
import type { MessageKey } from '../../src/domain/mail.ts';
import { database } from '../../src/store/database.ts';
import { allDeals, saveDeal } from '../../src/store/deals.ts';
import { freshStart } from './open-popup.tsx';

beforeEach(async () => {
  vi.setSystemTime(new Date(2026, 10, 24, 9, 0));
  history.replaceState(null, '', '#');
  await freshStart();
  await database().changes.clear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const mail = { key: 'm1' as MessageKey, url: 'https://mail.example/?_uid=42', subject: 'Re: Copiers' };

async function log(fields: Partial<DealFields>, message?: typeof mail): Promise<RowId> {
  return (await saveDeal({ fields: { ...emptyFields(), ...fields }, message }, new Date())).id;
}

async function threeDeals(): Promise<void> {
  await log({ company: 'Globex', outcome: 'lost', competitor: 'Cooper' });
  await log({ company: 'Acme', outcome: 'won', notes: 'Call the partner.' });
  await log({ company: 'Zenith', outcome: 'postponed' });
}

function open() {
  render(<Dashboard />);
  return userEvent.setup();
}

const names = () => [...document.querySelectorAll('.deal-open')].map((name) => name.textContent);
const shows = (...wanted: string[]) => waitFor(() => expect(names()).toEqual(wanted));
const count = (text: string) =>
  waitFor(() => expect(document.querySelector('.count')?.textContent).toBe(text));

describe('the dashboard', () => {
  test('starts with the webmails while there is no deal', async () => {
    open();
    expect(await screen.findByRole('textbox', { name: /address/i })).toBeTruthy();
  });

  test('starts with the deals once there are some, and has nothing for axe to say', async () => {
    await threeDeals();
    open();
    await count('3 deals');
    expect(names()).toHaveLength(3);
    expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  }, 30_000);
});

describe('the table', () => {
  test('is sorted by its headers, one way and the other', async () => {
    await threeDeals();
    const user = open();
    await count('3 deals');
    await user.click(screen.getByRole('button', { name: 'Company' }));
    await shows('Acme', 'Globex', 'Zenith');
    await user.click(screen.getByRole('button', { name: 'Company' }));
    await shows('Zenith', 'Globex', 'Acme');
    expect(location.hash).toBe('#book?sort=company&order=desc');
  });

  test('is narrowed by filters and words, and says so when nothing is left', async () => {
    await threeDeals();
    const user = open();
    await count('3 deals');
    await user.type(screen.getByRole('searchbox'), 'partner');
    await shows('Acme');
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Any outcome' }), 'lost');
    await user.click(await screen.findByRole('button', { name: 'Show all deals' }));
    await count('3 deals');
    expect(location.hash).toBe('#book');
  });

  test('shows the columns the rep chose, also next time', async () => {
    await threeDeals();
    const user = open();
    await count('3 deals');
    await user.click(screen.getByText('Columns'));
    await user.click(screen.getByRole('checkbox', { name: 'Title' }));
    await user.click(screen.getByRole('checkbox', { name: 'Competitor' }));
    cleanup();
    open();
    await screen.findByRole('columnheader', { name: 'Title' });
    expect(screen.queryByRole('columnheader', { name: 'Competitor' })).toBeNull();
  });

  test('is what the address says', async () => {
    await threeDeals();
    history.replaceState(null, '', '#book?outcome=lost&sort=nonsense');
    open();
    await shows('Globex');
  });
});

describe('selected deals', () => {
  test('are changed together, and changed back', async () => {
    await threeDeals();
    const user = open();
    await count('3 deals');
    await user.click(screen.getByRole('checkbox', { name: 'Select all deals found' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Outcome' }), 'open');
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    await screen.findByText('3 deals changed');
    expect((await allDeals()).map(({ outcome }) => outcome)).toEqual(['open', 'open', 'open']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect((await allDeals()).map(({ outcome }) => outcome).sort()).toEqual(['lost', 'postponed', 'won']),
    );
  });

  test('are deleted together, and come back', async () => {
    await threeDeals();
    const user = open();
    await count('3 deals');
    await user.click(screen.getByRole('checkbox', { name: 'Select Globex' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select Acme' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await screen.findByText('2 deals deleted');
    await shows('Zenith');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await count('3 deals');
  });

  test('are walked and picked by keys', async () => {
    await threeDeals();
    history.replaceState(null, '', '#book?sort=company&order=asc');
    const user = open();
    await shows('Acme', 'Globex', 'Zenith');
    screen.getByRole('grid').focus();
    await user.keyboard('j ');
    expect((screen.getByRole('checkbox', { name: 'Select Globex' }) as HTMLInputElement).checked).toBe(true);
    await user.keyboard('{Escape}');
    expect(screen.queryByText('1 selected')).toBeNull();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByDisplayValue('Zenith')).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByDisplayValue('Zenith')).toBeNull());
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

describe('the deal beside the list', () => {
  test('tells its story: the words, the mail, what was changed', async () => {
    const id = await log({ company: 'Globex', outcome: 'open', quote: 'We stay.' }, mail);
    await saveDeal(
      { id, fields: { ...emptyFields(), company: 'Globex', outcome: 'lost', quote: 'We stay.' } },
      new Date(2026, 10, 24, 9, 30),
    );
    history.replaceState(null, '', `#book?deal=${id}`);
    const user = open();
    await user.click(await screen.findByText('Story'));
    const story = within(document.querySelector('.story') as HTMLElement);
    await story.findByText(/Outcome:/);
    expect(document.querySelector('.history')?.textContent).toContain('Outcome: Open → Lost');
    expect(story.getByText('We stay.')).toBeTruthy();
    expect(story.getByRole('link', { name: 'Re: Copiers' }).getAttribute('href')).toBe(mail.url);
  });

  test('says when it is not in the book any more', async () => {
    await threeDeals();
    history.replaceState(null, '', '#book?deal=00000000-0000-4000-8000-000000000000');
    open();
    await screen.findByText('This deal is not in the book any more.');
  });
});

test('a book that cannot be read says why and is tried again', async () => {
  await threeDeals();
  const broken = vi.spyOn(database().deals, 'where').mockImplementation(() => {
    throw Object.assign(new Error('private window'), { name: 'InvalidStateError' });
  });
  history.replaceState(null, '', '#book');
  const user = open();
  const retry = await screen.findByRole('button', { name: 'Try again' });
  broken.mockRestore();
  await user.click(retry);
  await count('3 deals');
});
