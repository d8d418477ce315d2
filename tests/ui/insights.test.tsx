import 'fake-indexeddb/auto';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { InsightsView } from '../../src/dashboard/insights/insights-view.tsx';
import type { IsoDay } from '../../src/domain/days.ts';
import { type Deal, type DealFields, emptyFields } from '../../src/domain/deal.ts';
import { saveDeal } from '../../src/store/deals.ts';
import { freshStart } from './open-popup.tsx';

const now = new Date(2026, 10, 24, 9, 0);
const day = (text: string) => text as IsoDay;
const opened = vi.fn<(deal: Deal) => void>();
const sites = vi.fn();

beforeEach(async () => {
  vi.setSystemTime(now);
  await freshStart();
  opened.mockClear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function log(...deals: Partial<DealFields>[]): Promise<void> {
  for (const fields of deals)
    await saveDeal({ fields: { ...emptyFields(), outcome: 'lost', ...fields } }, now);
}

async function show() {
  const { container } = render(<InsightsView onOpen={opened} onSites={sites} />);
  await screen.findByRole('heading', { name: 'Insights' });
  return { user: userEvent.setup(), container };
}

async function axeFindings(container: Element): Promise<string[]> {
  // jsdom draws nothing: contrast is looked at in a real browser.
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id }) => id);
}

const card = (name: string) => within(screen.getByRole('region', { name }));
const cells = (row: Element) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent);

const cooper: Partial<DealFields> = {
  company: 'Harborview Title',
  competitor: 'Cooper Business Machines',
  lostTo: 'incumbent',
  decidedOn: day('2026-09-03'),
  reasons: [
    { code: 'relationship', evidence: 'buyer_wrote' },
    { code: 'own:Cousin of the owner', evidence: 'my_guess' },
  ],
  pricePosition: 'equal',
  quote: 'We know <b>Cooper</b>.',
  interests: [{ name: 'Managed IT', winnerOffers: 'no', nextStep: '' }],
  ourPriceMinor: 12_000_00,
  theirPriceMinor: 10_000_00,
  currency: 'USD',
};
const book: Partial<DealFields>[] = [
  cooper,
  { ...cooper, company: 'Globex Dental', competitor: 'COOPER business machines, Inc.', quote: '' },
  {
    company: 'St. Brendan Academy',
    outcome: 'won',
    decidedOn: day('2026-10-08'),
    competitor: 'Cooper Business Machines',
  },
  { company: 'Lindqvist Plumbing', lostTo: 'nobody', decidedOn: day('2025-02-01') },
  { company: 'Prairie Credit Union', outcome: 'open', decidedOn: day('2026-11-01') },
];

/** What axe may take on a busy machine, ms. */
const AXE_TIMEOUT = 30_000;

describe('an empty book', () => {
  test('says what will be here', { timeout: AXE_TIMEOUT }, async () => {
    const { user, container } = await show();
    expect(screen.getByText(/^Nothing in the book yet/)).toBeTruthy();
    await user.click(screen.getByRole('button'));
    expect(sites).toHaveBeenCalledOnce();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('a book with deals', () => {
  test('has nothing for axe to say, also with lists and tables open', { timeout: AXE_TIMEOUT }, async () => {
    await log(...book);
    const { user, container } = await show();
    await user.click(card('Why we lost').getByRole('button', { name: /^Relationship: 2 deals/ }));
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await axeFindings(container)).toEqual([]);
  });

  test('opens with the average, its sample and what so few mean', async () => {
    await log(...book);
    await show();
    const headline = card('Batting average');
    expect(headline.getByText('.250')).toBeTruthy();
    expect(headline.getByText(/^1 won of 4 decided/)).toBeTruthy();
    expect(headline.getByText('likely .046 to .699')).toBeTruthy();
    expect(headline.getByText(/^Only 4 decisions: read the range/)).toBeTruthy();
  });

  test('lists behind a bar the deals that it counts, and opens them', async () => {
    await log(...book);
    const { user } = await show();
    const reasons = card('Why we lost');
    const bar = reasons.getByRole('button', {
      name: 'Relationship: 2 deals, 2 said by the buyer, 0 our guess',
    });
    await user.click(bar);
    expect(bar.getAttribute('aria-expanded')).toBe('true');
    const rows = reasons.getAllByRole('button', { name: /Lost/ });
    expect(rows).toHaveLength(2);
    await user.click(reasons.getByRole('button', { name: /^Globex Dental/ }));
    expect(opened.mock.lastCall?.[0].company).toBe('Globex Dental');
    await user.click(bar);
    expect(reasons.queryByRole('button', { name: /^Globex Dental/ })).toBeNull();
  });

  test('counts every reason when asked, the guessed apart', async () => {
    await log(...book);
    const { user } = await show();
    const reasons = card('Why we lost');
    await user.click(reasons.getByRole('radio', { name: 'All reasons' }));
    expect(
      reasons.getByRole('button', { name: /^Cousin of the owner: 2 deals, 0 said .* 2 our guess/ }),
    ).toBeTruthy();
  });

  test('has the figures of a picture in a table', async () => {
    await log(...book);
    await show();
    const rows = card('Who it went to').getAllByRole('row', { hidden: true });
    expect(rows.map(cells)).toEqual([
      ['Winner', 'Losses'],
      ['Incumbent', '2'],
      ['Nobody, dropped', '1'],
    ]);
  });

  test('shows one card for a competitor in all spellings', async () => {
    await log(...book);
    const { user } = await show();
    const competitor = within(screen.getByRole('article', { name: 'Cooper Business Machines' }));
    expect(competitor.getByText('1 won, 2 lost')).toBeTruthy();
    expect(competitor.getByText('Only 3 decisions: too few to judge by')).toBeTruthy();
    expect(
      competitor.getByText('Equal 2 · 20% above theirs, median of 2 deals with both prices'),
    ).toBeTruthy();
    expect(competitor.getByText('Managed IT (2)')).toBeTruthy();
    expect(competitor.getByText('We know <b>Cooper</b>.')).toBeTruthy();
    await user.click(competitor.getByRole('button', { name: 'Cooper Business Machines: 3 deals' }));
    expect(competitor.getAllByRole('listitem')).toHaveLength(3);
  });

  test('names the accounts whose door is open, with what they were quoted', async () => {
    await log(...book);
    await show();
    const demands = card('What else they want');
    const [, row] = demands.getAllByRole('row', { hidden: true });
    expect(row && cells(row).slice(0, 3)).toEqual(['Managed IT', '2', '2']);
    expect(row && cells(row)[4]).toBe('$24,000');
    expect(demands.getByRole('definition').textContent).toContain('Harborview Title');
  });
});

describe('a period', () => {
  test('leaves out what was decided outside it', async () => {
    await log(...book);
    const { user } = await show();
    await user.click(screen.getByRole('radio', { name: 'This year' }));
    expect(card('Batting average').getByText('.333')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'This quarter' }));
    expect(card('Batting average').getByText('1.000')).toBeTruthy();
    expect(
      card('Batting average over time').getByText(
        'No line yet: it begins with decisions in three different months.',
      ),
    ).toBeTruthy();
  });

  test('without deals leads back to the whole book', async () => {
    await log({ company: 'Lindqvist Plumbing', decidedOn: day('2024-02-01') });
    const { user } = await show();
    await user.click(screen.getByRole('radio', { name: 'This quarter' }));
    expect(screen.getByText('No deals in this period.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show the whole book' }));
    expect(card('Batting average').getByText('.000')).toBeTruthy();
  });

  test('without decisions says when the average starts', { timeout: AXE_TIMEOUT }, async () => {
    await log({ company: 'Lindqvist Plumbing', outcome: 'open' });
    const { container } = await show();
    expect(screen.getByText(/^Nothing won or lost yet in this period/)).toBeTruthy();
    expect(screen.getByText(/^No competitor named yet/)).toBeTruthy();
    expect(screen.getByText(/^No interests noted yet/)).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });
});

test('a long list shows fifty deals, and all of them when asked', { timeout: AXE_TIMEOUT }, async () => {
  await log(...Array.from({ length: 60 }, (_, index) => ({ company: `Account ${index}` })));
  const { user } = await show();
  const prices = card('Our price on losses');
  await user.click(prices.getByRole('button', { name: 'Not noted: 60 deals' }));
  expect(prices.getAllByRole('button', { name: /^Account/ })).toHaveLength(50);
  await user.click(prices.getByRole('button', { name: 'Show all 60 deals' }));
  expect(prices.getAllByRole('button', { name: /^Account/ })).toHaveLength(60);
});

test('a saved picture needs nothing of the page, and is named after chart and day', async () => {
  await log(...book);
  const { user } = await show();
  const saved: { blob: Blob; name: string }[] = [];
  URL.createObjectURL = (blob) => {
    saved.push({ blob: blob as Blob, name: '' });
    return 'blob:picture';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const last = saved.at(-1);
    if (last) last.name = this.download;
  });
  await user.click(screen.getByRole('button', { name: 'Save “Why we lost” as SVG' }));
  expect(saved[0]?.name).toBe('lossbook-main-reasons-2026-11-24.svg');
  const text = (await saved[0]?.blob.text()) ?? '';
  const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(picture.querySelector('parsererror')).toBeNull();
  expect(picture.querySelector('title')?.textContent).toBe('Why we lost');
  for (const words of ['Relationship', 'Each loss once', 'Said by the buyer']) expect(text).toContain(words);
  expect(text).not.toMatch(/class=|href|url\(|<style|<image/);
});
