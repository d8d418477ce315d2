import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AskWhySetting } from '../../src/dashboard/settings/ask-why-setting.tsx';
import { readSettings } from '../../src/store/settings.ts';
import { state } from '../fakes/browser.ts';
import {
  field,
  freshStart,
  nothingRead,
  openPopup,
  save,
  showMail,
  storyMail,
  storyReading,
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

const TEXT = 'Hi Marlene,\n\nThank you.';
const answers = (isWritten: boolean) => {
  state.answer = (message) =>
    (message as { type: string }).type === 'ask-why'
      ? { ok: true, value: { text: TEXT, isWritten } }
      : { ok: true, value: null };
};
const button = () => screen.getByRole('button', { name: 'Ask why' });

describe('asking why', () => {
  test('sends what the form knows, and says that it is written', async () => {
    answers(true);
    await showMail();
    const { user } = await openPopup();
    await user.click(button());
    await screen.findByText('Written into your reply: read it over and send it.');
    expect(state.sent).toContainEqual({
      type: 'ask-why',
      tabId: TAB,
      key: storyMail.key,
      newText: storyMail.text,
      facts: { name: 'Marlene Okafor', company: 'Tri-County Title', interests: ['managed IT', 'backup'] },
    });
  });

  test('copies the text where no reply opened, shows it, and Escape leaves the form', async () => {
    answers(false);
    await showMail();
    const { user } = await openPopup();
    const written = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(button());
    await screen.findByText(/the text is on the clipboard/);
    expect(written).toHaveBeenCalledWith(TEXT);
    expect(screen.getByRole('textbox', { name: 'Ask why' })).toHaveProperty('value', TEXT);
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/the text is on the clipboard/)).toBeNull();
    expect(field('company').value).toBe('Tri-County Title');
  });

  test('says so where the clipboard is closed, and copies on a fresh click', async () => {
    answers(false);
    await showMail();
    const { user } = await openPopup();
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no gesture'));
    await user.click(button());
    await screen.findByText('No reply opened here. Copy this text into your reply.');
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByText(/the text is on the clipboard/);
    expect(written).toHaveBeenCalledTimes(2);
  });

  test('a background that does not answer is said', async () => {
    state.answer = () => ({ ok: false, error: 'x' });
    await showMail();
    const { user } = await openPopup();
    await user.click(button());
    await screen.findByText('Not written: press Ask why again.');
  });

  test.each([
    ['a deal that is not lost', () => showMail(storyMail, { ...storyReading, outcome: 'won' })],
    ['a mail without a decision', () => showMail(storyMail, nothingRead)],
    ['no mail', async () => undefined],
  ])('is not offered for %s', async (_, show) => {
    await show();
    await openPopup();
    expect(screen.queryByRole('button', { name: 'Ask why' })).toBeNull();
  });

  test('what became of a later save is said instead', async () => {
    answers(true);
    await showMail();
    const { user } = await openPopup();
    await user.click(button());
    await screen.findByText(/Written into your reply/);
    await save(user);
    expect(screen.queryByText(/Written into your reply/)).toBeNull();
  });
});

describe('the wording in the settings', () => {
  const text = () => screen.findByRole('textbox', { name: 'Text' });

  test('is kept as it is typed, shown filled, and can go back to ours', async () => {
    const user = userEvent.setup();
    render(<AskWhySetting />);
    await user.clear(await text());
    expect((await readSettings()).replyTemplates).toEqual({});
    await user.type(await text(), 'Dear {{name}, why?');
    expect((await readSettings()).replyTemplates).toEqual({ en: 'Dear {name}, why?' });
    expect(document.querySelector('output')?.textContent).toBe('Dear Marlene Okafor, why?');
    await user.click(screen.getByRole('button', { name: 'Back to the original' }));
    expect((await readSettings()).replyTemplates).toEqual({});
    expect(document.querySelector('output')?.textContent).toContain('Hi Marlene,');
  });

  test('is one for each language', async () => {
    const user = userEvent.setup();
    render(<AskWhySetting />);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Language' }), 'de');
    expect(await text()).toHaveProperty('value', expect.stringContaining('Guten Tag'));
    await user.clear(await text());
    await user.type(await text(), 'Warum?');
    expect((await readSettings()).replyTemplates).toEqual({ de: 'Warum?' });
  });
});
