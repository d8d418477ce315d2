import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MessageKey } from '../../src/domain/mail.ts';
import { database } from '../../src/store/database.ts';
import { allDeals } from '../../src/store/deals.ts';
import { dropOpenMessage } from '../../src/store/open-messages.ts';
import { state } from '../fakes/browser.ts';
import {
  chosen,
  field,
  freshStart,
  nothingRead,
  openPopup,
  save,
  showMail,
  storyMail,
  TAB,
} from './open-popup.tsx';

beforeEach(async () => {
  vi.setSystemTime(new Date(2026, 10, 24, 9, 0));
  await freshStart();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the form of a mail that announces a loss', () => {
  test('is filled from the mail', async () => {
    await showMail();
    await openPopup();
    expect(field('company').value).toBe('Tri-County Title');
    expect(field('contactName').value).toBe('Marlene Okafor');
    expect(field('contactEmail').value).toBe('mokafor@tricountytitle.example');
    expect(field('title').value).toBe('Copier proposal');
    expect(chosen('outcome')).toEqual(['lost']);
    expect(field('lostTo').value).toBe('incumbent');
    expect(field('competitor').value).toBe('Cooper Business Machines');
    expect(new Set(chosen('reasons'))).toEqual(new Set(['relationship', 'service']));
    expect(chosen('pricePosition')).toEqual(['equal']);
    expect(field('quote').value).toBe('We are going to stay with Cooper.');
    expect(field('termMonths').value).toBe('36');
    expect(field('followUp').value).toBe('2026-12-07');
    expect(field('interests').value).toBe('managed IT, backup');
    expect(chosen('winnerLacks')).toEqual(['managed IT']);
    expect(screen.getByRole('button', { name: 'Relationship is the main reason' })).toHaveProperty(
      'ariaPressed',
      'true',
    );
  });

  test('is saved with one press, and the chips are told', async () => {
    await showMail();
    const { user } = await openPopup();
    await save(user);
    const [deal] = await allDeals();
    expect(deal).toMatchObject({
      company: 'Tri-County Title',
      outcome: 'lost',
      lostTo: 'incumbent',
      reasons: [
        { code: 'relationship', evidence: 'buyer_wrote' },
        { code: 'service', evidence: 'buyer_wrote' },
      ],
      interests: [
        { name: 'managed IT', winnerOffers: 'no' },
        { name: 'backup', winnerOffers: 'unknown' },
      ],
      recontact: '2029-05-23',
      messages: [{ key: storyMail.key, url: storyMail.url }],
    });
    expect(state.sent).toContainEqual({ type: 'deals-changed', messageKeys: [storyMail.key] });
  });

  test('opened again shows the deal and changes it, never a second one', async () => {
    await showMail();
    const first = await openPopup();
    await save(first.user);
    cleanup();
    const { user } = await openPopup();
    await user.type(field('notes'), 'Ask for the lease copy');
    await save(user);
    expect((await allDeals()).map(({ notes }) => notes)).toEqual(['Ask for the lease copy']);
  });
});

describe('keyboard alone', () => {
  test('outcome, reasons and save', async () => {
    await showMail(storyMail, nothingRead);
    const { user } = await openPopup();
    await user.keyboard('w13');
    expect(chosen('outcome')).toEqual(['won']);
    expect(chosen('reasons')).toEqual(['price', 'service']);
    await user.keyboard('1{Enter}');
    await screen.findByText(/^Saved/);
    expect((await allDeals())[0]).toMatchObject({
      outcome: 'won',
      reasons: [{ code: 'service', evidence: 'my_guess' }],
    });
  });

  test('digits and letters typed into a text stay text', async () => {
    await showMail();
    const { user } = await openPopup();
    await user.type(field('notes'), 'won 3 of 4 ?');
    expect(field('notes').value).toBe('won 3 of 4 ?');
    expect(chosen('outcome')).toEqual(['lost']);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/^Saved/);
  });

  test('? shows the keys, Escape hides them, Escape again leaves', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    await showMail();
    const { user } = await openPopup();
    await user.keyboard('?');
    expect(screen.getByRole('region', { name: 'Keys' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Keys' })).toBeNull();
    expect(close).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('nothing is lost', () => {
  test('a half-filled form survives the popup’s closing', async () => {
    await showMail();
    const { user } = await openPopup();
    await user.type(field('notes'), 'half a');
    cleanup();
    const again = await openPopup();
    expect(field('notes').value).toBe('half a');
    expect(screen.getByText('Continued where you left off.')).toBeTruthy();
    await again.user.click(screen.getByRole('button', { name: 'Start over' }));
    await waitFor(() => expect(field('notes').value).toBe(''));
    expect(screen.queryByText('Continued where you left off.')).toBeNull();
  });

  test('a saved form leaves no draft behind', async () => {
    await showMail();
    const { user } = await openPopup();
    await user.type(field('notes'), 'x');
    await save(user);
    cleanup();
    await openPopup();
    expect(screen.queryByText('Continued where you left off.')).toBeNull();
    expect(field('notes').value).toBe('x');
  });

  test('a book that cannot be written says what to do and keeps the form', async () => {
    await showMail();
    const { user } = await openPopup();
    await user.type(field('notes'), 'keep me');
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(database().deals, 'put').mockImplementation(() => {
      throw full;
    });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/no room left.*Free some space/);
    expect(field('notes').value).toBe('keep me');
    vi.restoreAllMocks();
    cleanup();
    await openPopup();
    expect(field('notes').value).toBe('keep me');
  });
});

describe('what the form asks for', () => {
  test('an outcome, and nothing else', async () => {
    await showMail({ ...storyMail, from: { name: '', email: '' }, subject: '', text: '' }, nothingRead);
    const { user } = await openPopup();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert').textContent).toBe('Choose how it ended, then save.');
    expect(await allDeals()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Lost' }));
    expect(screen.queryByRole('alert')).toBeNull();
    await save(user);
    expect(await allDeals()).toHaveLength(1);
  });

  test('a price position can be taken back', async () => {
    await showMail();
    const { user } = await openPopup();
    await user.click(screen.getByRole('radio', { name: 'Equal' }));
    expect(chosen('pricePosition')).toEqual([]);
    await save(user);
    expect((await allDeals())[0]?.pricePosition).toBeNull();
  });

  test('another reason can be made the main one', async () => {
    await showMail();
    const { user } = await openPopup();
    await user.click(screen.getByRole('button', { name: 'Service is the main reason' }));
    await save(user);
    expect((await allDeals())[0]?.reasons.map(({ code }) => code)).toEqual(['service', 'relationship']);
  });

  test('interests are typed with commas, doubles count once, what was known stays', async () => {
    await showMail();
    const { user } = await openPopup();
    await user.type(field('interests'), ', Phones, phones,');
    expect(field('interests').value).toBe('managed IT, backup, Phones, phones,');
    await save(user);
    expect((await allDeals())[0]?.interests.map(({ name, winnerOffers }) => [name, winnerOffers])).toEqual([
      ['managed IT', 'no'],
      ['backup', 'unknown'],
      ['Phones', 'unknown'],
    ]);
  });

  test('lessons are offered from the tags and kept with a click', async () => {
    await showMail();
    const { user } = await openPopup();
    await user.click(screen.getByRole('button', { name: /Price was equal: lead with service/ }));
    await save(user);
    expect((await allDeals())[0]?.lessons).toEqual(['Price was equal: lead with service next time']);
  });
});

describe('whose mail it is', () => {
  test('of two open mails the last opened is taken, and the other can be picked', async () => {
    const other = {
      ...storyMail,
      key: 'roundcube:mail.example/INBOX/43' as MessageKey,
      subject: 'Re: Printers',
    };
    await showMail(storyMail, undefined, 1);
    await showMail(other, undefined, 2);
    const { user } = await openPopup();
    expect(field('title').value).toBe('Printers');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Open mail' }),
      'Marlene Okafor: Re: Copier proposal',
    );
    await waitFor(() => expect(field('title').value).toBe('Copier proposal'));
  });

  test('a page with no mail says so and lets the rep fill in by hand', async () => {
    const { user } = await openPopup();
    expect(screen.getByRole('note').textContent).toMatch(/No open mail was found/);
    await user.click(screen.getByRole('radio', { name: 'Won' }));
    await save(user);
    expect((await allDeals())[0]).toMatchObject({ outcome: 'won', messages: [] });
  });

  test('a mail that comes on screen after the popup is taken, unless the rep has begun', async () => {
    const { user } = await openPopup();
    await showMail();
    await waitFor(() => expect(field('title').value).toBe('Copier proposal'));
    cleanup();
    await freshStart();
    await openPopup();
    await user.type(field('notes'), 'by hand');
    await showMail();
    expect(await screen.findByRole('combobox', { name: 'Open mail' })).toBeTruthy();
    expect(field('notes').value).toBe('by hand');
  });

  test('the mail that left the screen stays in its form', async () => {
    await showMail();
    await openPopup();
    await dropOpenMessage({ tabId: TAB, frameId: 0 }, storyMail.key);
    expect(field('title').value).toBe('Copier proposal');
  });
});
