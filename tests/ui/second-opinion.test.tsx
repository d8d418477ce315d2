import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Dashboard } from '../../src/dashboard/dashboard.tsx';
import { changeSettings, readSettings } from '../../src/store/settings.ts';
import { StandInLanguageModel } from '../fakes/language-model.ts';
import {
  chosen,
  field,
  freshStart,
  nothingRead,
  openPopup,
  showMail,
  storyMail,
  storyReading,
} from './open-popup.tsx';

let standIn: StandInLanguageModel;
let takeAway: () => void;

beforeEach(async () => {
  vi.setSystemTime(new Date(2026, 10, 24, 9, 0));
  await freshStart();
  standIn = new StandInLanguageModel();
  standIn.answer = JSON.stringify({
    outcome: 'lost',
    lostTo: 'incumbent',
    competitor: 'Cooper',
    quote: 'We are going to stay with Cooper.',
  });
  takeAway = standIn.install();
});
afterEach(() => {
  cleanup();
  takeAway();
});

const unsure = { ...nothingRead, outcome: 'postponed', confidence: 0.6 } as const;

describe('a second opinion in the form, against a stand-in with the documented interface', () => {
  test('is shown and fills nothing in until it is used', async () => {
    await changeSettings({ secondOpinion: true });
    await showMail(storyMail, nothingRead);
    const { user } = await openPopup();
    const use = await screen.findByRole('button', { name: 'Use it' });
    expect(use.closest('[role=status]')?.textContent).toBe(
      'Second opinion (this browser’s own model): Lost · Cooper: We are going to stay with Cooper.Use it',
    );
    expect(chosen('outcome')).toEqual([]);
    expect(field('quote').value).toBe('');
    await user.click(use);
    expect(chosen('outcome')).toEqual(['lost']);
    expect(field('lostTo').value).toBe('incumbent');
    expect(field('competitor').value).toBe('Cooper');
    expect(field('quote').value).toBe('We are going to stay with Cooper.');
    expect(screen.queryByRole('button', { name: 'Use it' })).toBeNull();
  });

  test.each([
    [
      'no decision',
      { outcome: 'none', lostTo: null, competitor: null, quote: '' },
      /no decision in this mail/,
    ],
    [
      'words that are not in the mail',
      { outcome: 'won', lostTo: null, competitor: null, quote: 'We sign.' },
      /was dropped/,
    ],
  ])('%s is said in a line, with nothing to use', async (_, answer, line) => {
    standIn.answer = JSON.stringify(answer);
    await changeSettings({ secondOpinion: true });
    await showMail(storyMail, unsure);
    await openPopup();
    expect(await screen.findByText(line)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use it' })).toBeNull();
    expect(chosen('outcome')).toEqual(['postponed']);
  });

  test.each([
    ['the rep has not switched it on', false, nothingRead],
    ['the engine is sure', true, storyReading],
  ])('is not asked for where %s', async (_, secondOpinion, reading) => {
    await changeSettings({ secondOpinion });
    await showMail(storyMail, reading);
    await openPopup();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(standIn.created).toEqual([]);
    expect(screen.queryByText(/second opinion/i)).toBeNull();
  });

  test('is not asked for where the browser has no model', async () => {
    takeAway();
    await changeSettings({ secondOpinion: true });
    await showMail(storyMail, nothingRead);
    await openPopup();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText(/second opinion/i)).toBeNull();
  });

  test.each<[string, () => void]>([
    ['the form closes', cleanup],
    ['the popup goes away', () => window.dispatchEvent(new Event('pagehide'))],
  ])('is given up when %s', async (_, close) => {
    let told: AbortSignal | undefined;
    standIn.answer = (_, signal) => {
      told = signal;
      return new Promise(() => undefined);
    };
    await changeSettings({ secondOpinion: true });
    await showMail(storyMail, nothingRead);
    await openPopup();
    await screen.findByText(/^Asking this browser’s own model/);
    await waitFor(() => expect(told?.aborted).toBe(false));
    close();
    await waitFor(() => expect(told?.aborted).toBe(true));
  });
});

describe('the switch on the dashboard, against a stand-in with the documented interface', () => {
  async function openSettings() {
    render(<Dashboard />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    return user;
  }
  const toggle = () => screen.getByRole('switch', { name: 'Ask this browser’s own model' });

  test('is off, says what it costs, and keeps what is set', async () => {
    const user = await openSettings();
    await screen.findByText('The model is on this machine.');
    expect(toggle()).toHaveProperty('checked', false);
    expect(screen.getByText(/some gigabytes, with 22 GB/)).toBeTruthy();
    await user.click(toggle());
    await waitFor(async () => expect(await readSettings()).toMatchObject({ secondOpinion: true }));
    await user.click(toggle());
    await waitFor(async () => expect(await readSettings()).toMatchObject({ secondOpinion: false }));
    expect(standIn.created).toEqual([]);
  });

  test('has the browser fetch a model that is not here, and shows how far it is', async () => {
    standIn.state = 'downloadable';
    const user = await openSettings();
    await screen.findByText(/^The model is not here yet/);
    await user.click(toggle());
    await screen.findByText('Fetching the model: 25%');
    await screen.findByText('The model is on this machine.');
  });

  test('says when the model could not be fetched, and when the machine cannot run it', async () => {
    standIn.state = 'downloadable';
    standIn.failure = new DOMException('disk', 'QuotaExceededError');
    const user = await openSettings();
    await screen.findByText(/^The model is not here yet/);
    await user.click(toggle());
    await screen.findByText(/could not be fetched/);
    cleanup();
    standIn.state = 'unavailable';
    await openSettings();
    await screen.findByText(/^This machine cannot run the model/);
  });

  test('is hidden where the browser has no model, and a line says why', async () => {
    takeAway();
    await openSettings();
    expect(screen.getByText(/^This browser has no language model of its own/)).toBeTruthy();
    expect(screen.queryByRole('switch', { name: 'Ask this browser’s own model' })).toBeNull();
  });
});
