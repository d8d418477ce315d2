import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Dashboard } from '../../src/dashboard/dashboard.tsx';
import { DueView } from '../../src/dashboard/due/due-view.tsx';
import type { IsoDay } from '../../src/domain/days.ts';
import { type Deal, type DealFields, emptyFields, type MessageRef } from '../../src/domain/deal.ts';
import type { MessageKey } from '../../src/domain/mail.ts';
import { database } from '../../src/store/database.ts';
import { findDeal, saveDeal } from '../../src/store/deals.ts';
import { toStored } from '../../src/store/stored-deal.ts';
import { makeDeal } from '../domain/make-deal.ts';
import { state } from '../fakes/browser.ts';
import { freshStart } from './open-popup.tsx';

const day = (text: string) => text as IsoDay;
const message: MessageRef = { key: 'm1' as MessageKey, url: '', subject: 'Re: Copier proposal' };
const save = (fields: Partial<DealFields>) =>
  saveDeal({ fields: { ...emptyFields(), outcome: 'lost', ...fields }, message }, new Date());

beforeEach(async () => {
  // A Tuesday.
  vi.setSystemTime(new Date(2026, 10, 24, 9, 0));
  await freshStart();
  location.hash = '';
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A deal with all three days: late, this week, and years ahead. */
const storyDeal = () =>
  save({
    company: 'Tri-County Title',
    contactName: 'Marlene Okafor',
    title: 'Copier proposal',
    followUp: day('2026-11-20'),
    revisit: day('2026-11-26'),
    recontact: day('2029-05-11'),
    contractEnd: day('2029-11-11'),
    interests: [{ name: 'Managed IT', winnerOffers: 'no', nextStep: '' }],
    quote: 'We are going to stay with Cooper.',
    quoteSource: { messageKey: message.key, author: 'Marlene Okafor', day: day('2026-11-06') },
    notes: 'Her brother runs Globex.',
  });

async function show(onOpen: (deal: Deal) => void = () => undefined) {
  render(<DueView onOpen={onOpen} onOpenBook={() => undefined} />);
  const user = userEvent.setup();
  await waitFor(() => expect(document.querySelector('.due-item, .due-empty')).not.toBeNull());
  return user;
}

/** The line that says this. */
const line = (what: string) => {
  const found = screen.getByText(what).closest<HTMLElement>('li');
  if (!found) throw new Error(`no line "${what}"`);
  return within(found);
};
const lines = () =>
  [...document.querySelectorAll('.due-groups section')].map((section) => [
    section.querySelector('h3')?.textContent,
    ...[...section.querySelectorAll('.due-item')].map((item) =>
      ['.due-open', '.due-what', '.due-day'].map((part) => item.querySelector(part)?.textContent).join(' | '),
    ),
  ]);
/** axe and a hundred lines take their time on a busy machine. */
const SLOW_MS = 30_000;
const violations = async () =>
  (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations;

const LOSS = 'Follow up: they want Managed IT';
const REVISIT = 'They asked you to come back';

describe('the list', () => {
  test('says whom to call, why and when, what is late first', async () => {
    await storyDeal();
    await show();
    expect(lines()).toEqual([
      ['Overdue', `Tri-County Title | ${LOSS} | Nov 20 · 4 days late`],
      ['This week', `Tri-County Title | ${REVISIT} | Nov 26`],
      ['Later', 'Tri-County Title | Lease ends Nov 11, 2029: knock again | May 11, 2029'],
    ]);
    expect(screen.getByText('1 thing to do today')).toBeTruthy();
  });

  test.each(['Calendar', 'Reschedule', 'Their words'])(
    'with %s open axe has nothing to say',
    async (panel) => {
      await storyDeal();
      const user = await show();
      await user.click(line(LOSS).getByRole('button', { name: panel }));
      expect(await violations()).toEqual([]);
    },
    SLOW_MS,
  );

  test(
    'teaches as long as it is empty',
    async () => {
      await show();
      expect(screen.getByText(/^Nothing to do yet\./)).toBeTruthy();
      expect(screen.getByRole('button', { name: 'Open the book' })).toBeTruthy();
      expect(await violations()).toEqual([]);
    },
    SLOW_MS,
  );

  test('shows the words of the prospect when it is asked to, and no button where there are none', async () => {
    await storyDeal();
    const user = await show();
    expect(screen.queryByText(/stay with Cooper/)).toBeNull();
    await user.click(line(LOSS).getByRole('button', { name: 'Their words' }));
    expect(screen.getByRole('figure').textContent).toBe(
      'We are going to stay with Cooper.Marlene Okafor · Nov 6, 2026',
    );
    await user.click(line(LOSS).getByRole('button', { name: 'Their words' }));
    expect(screen.queryByText(/stay with Cooper/)).toBeNull();
    await freshStart();
    cleanup();
    await save({ followUp: day('2026-11-24') });
    await show();
    expect(screen.queryByRole('button', { name: 'Their words' })).toBeNull();
  });

  test('opens the deal', async () => {
    const { id } = await storyDeal();
    const opened: Deal[] = [];
    const user = await show((deal) => opened.push(deal));
    await user.click(line(REVISIT).getByRole('button', { name: 'Tri-County Title' }));
    expect(opened.map((deal) => deal.id)).toEqual([id]);
  });

  test(
    'of very many shows a hundred first',
    async () => {
      const deals = Array.from({ length: 103 }, () => makeDeal({ followUp: day('2026-12-01') }));
      await database().deals.bulkPut(deals.map(toStored));
      const user = await show();
      expect(document.querySelectorAll('.due-item')).toHaveLength(100);
      // By role it would take long among so many buttons.
      await user.click(screen.getByText('Show more (3)'));
      expect(document.querySelectorAll('.due-item')).toHaveLength(103);
    },
    SLOW_MS,
  );

  test('is a section of the dashboard and an address of its own', async () => {
    await storyDeal();
    location.hash = '#due';
    render(<Dashboard />);
    await screen.findByText(LOSS);
    const user = userEvent.setup();
    await user.click(line(LOSS).getByRole('button', { name: 'Tri-County Title' }));
    await screen.findByRole('radiogroup', { name: 'How did it end?' });
  });
});

describe('each action is on the disk, tells the background, and can be undone', () => {
  test.each<[string, string, keyof DealFields, string, string]>([
    ['Done', LOSS, 'followUp', '', `Done. Tri-County Title: ${LOSS}`],
    ['Done', REVISIT, 'revisit', '', `Done. Tri-County Title: ${REVISIT}`],
    ['1 day', LOSS, 'followUp', '2026-11-25', 'Tri-County Title: moved to Nov 25'],
    ['1 week', LOSS, 'followUp', '2026-12-01', 'Tri-County Title: moved to Dec 1'],
    ['1 month', REVISIT, 'revisit', '2026-12-28', 'Tri-County Title: moved to Dec 28'],
  ])('%s, of "%s"', async (button, what, field, expected, said) => {
    const before = await storyDeal();
    const user = await show();
    await user.click(line(what).getByRole('button', { name: button }));
    await screen.findByText(said);
    expect(await findDeal(before.id)).toEqual({ ...before, [field]: expected });
    expect(state.sent).toEqual([{ type: 'deals-changed', messageKeys: ['m1'] }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await findDeal(before.id)).toEqual(before));
    expect(screen.queryByText(said)).toBeNull();
    expect(state.sent).toHaveLength(2);
  });

  test('Reschedule, to a day of the rep’s own, today at the earliest', async () => {
    const before = await storyDeal();
    const user = await show();
    await user.click(line(LOSS).getByRole('button', { name: 'Reschedule' }));
    const input = screen.getByLabelText<HTMLInputElement>('New day');
    expect(document.activeElement).toBe(input);
    expect(input).toMatchObject({ value: '2026-11-24', min: '2026-11-24' });
    await user.clear(input);
    await user.click(screen.getByRole('button', { name: 'Move' }));
    expect(await findDeal(before.id)).toEqual(before);
    await user.type(input, '2027-01-15');
    await user.click(screen.getByRole('button', { name: 'Move' }));
    await screen.findByText('Tri-County Title: moved to Jan 15, 2027');
    expect((await findDeal(before.id))?.followUp).toBe('2027-01-15');
  });

  test('a book that cannot be written says so, and nothing is said to be done', async () => {
    await storyDeal();
    const user = await show();
    vi.spyOn(database().deals, 'put').mockImplementation(() => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    await user.click(line(LOSS).getByRole('button', { name: 'Done' }));
    await screen.findByRole('alert');
    expect(screen.queryByText(/^Done\./)).toBeNull();
    expect(line(LOSS)).toBeTruthy();
  });
});

describe('by keyboard alone', () => {
  test('arrows go from line to line, letters act on it, U takes it back', async () => {
    const { id } = await storyDeal();
    const user = await show();
    const focused = () =>
      document.activeElement?.closest('.due-item')?.querySelector('.due-what')?.textContent;
    screen.getAllByRole('button', { name: 'Tri-County Title' })[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe(REVISIT);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(focused()).toBe(LOSS);
    await user.keyboard('d');
    await screen.findByText(/^Done\./);
    // The next line has the focus, so that the rep goes on.
    await waitFor(() => expect(focused()).toBe(REVISIT));
    await user.keyboard('2');
    await screen.findByText('Tri-County Title: moved to Dec 3');
    expect(await findDeal(id)).toMatchObject({ followUp: '', revisit: '2026-12-03' });
    await user.keyboard('u');
    await waitFor(async () => expect((await findDeal(id))?.revisit).toBe('2026-11-26'));
  });

  test('R, C and Q open what is below the line, Escape closes it', async () => {
    await storyDeal();
    const user = await show();
    screen.getAllByRole('button', { name: 'Tri-County Title' })[0]?.focus();
    await user.keyboard('q');
    expect(screen.getByText('We are going to stay with Cooper.')).toBeTruthy();
    await user.keyboard('c');
    expect(screen.queryByText('We are going to stay with Cooper.')).toBeNull();
    expect(screen.getByRole('link', { name: 'Add to Google Calendar' })).toBeTruthy();
    await user.keyboard('r');
    // Letters typed into a field are no keys of the list.
    await user.keyboard('d');
    expect(line(LOSS)).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByLabelText('New day')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Tri-County Title');
  });
});

describe('calendars', () => {
  function catchFiles() {
    const files: { name: string; text: Promise<string> }[] = [];
    let blob = new Blob();
    const createObjectURL = (next: Blob) => {
      blob = next;
      return 'blob:1';
    };
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push({ name: this.download, text: blob.text() });
    });
    return files;
  }

  test('one file of all that is to do, or of one, without quote and notes', async () => {
    await storyDeal();
    const files = catchFiles();
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Save all as calendar file' }));
    await user.click(line(REVISIT).getByRole('button', { name: 'Calendar' }));
    await user.click(screen.getByRole('button', { name: 'Save as calendar file' }));
    await waitFor(() => expect(files).toHaveLength(2));
    expect(files.map(({ name }) => name)).toEqual([
      'lossbook-due-2026-11-24.ics',
      'lossbook-due-2026-11-24.ics',
    ]);
    const [all = '', one = ''] = await Promise.all(files.map(({ text }) => text));
    expect(all.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(one.match(/^SUMMARY.*$/gm)).toEqual([`SUMMARY:Tri-County Title: ${REVISIT}`]);
    expect(one).toContain('DESCRIPTION:Marlene Okafor\\nCopier proposal\r\n');
    // In words for the day on which it is read.
    expect(all).toContain('SUMMARY:Tri-County Title: Lease ends Nov 11: knock now\r\n');
    expect(all).not.toMatch(/Cooper|brother/);
  });

  test('links carry the company and the day, no quote, no notes and no name of a person', async () => {
    await storyDeal();
    const user = await show();
    await user.click(line(REVISIT).getByRole('button', { name: 'Calendar' }));
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Add to Google Calendar',
      'Add to Outlook Calendar',
    ]);
    for (const { href, target, rel } of links) {
      expect(decodeURIComponent(href.replaceAll('+', ' '))).toContain('Re-contact Tri-County Title');
      expect(href).not.toMatch(/Cooper|brother|Marlene|Okafor|Copier|Managed/);
      expect([target, rel]).toEqual(['_blank', 'noreferrer']);
    }
  });

  test('of a deal without a company the link does not name the person instead', async () => {
    await save({ contactName: 'Dana Whitlock', followUp: day('2026-11-24') });
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Calendar' }));
    for (const { href } of screen.getAllByRole<HTMLAnchorElement>('link')) {
      expect(href).toContain('Re-contact');
      expect(href).not.toContain('Dana');
    }
  });
});
