import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ReminderSetting } from '../../src/dashboard/settings/reminder-setting.tsx';
import { allDeals } from '../../src/store/deals.ts';
import { changeSettings, readSettings } from '../../src/store/settings.ts';
import { state } from '../fakes/browser.ts';
import { field, freshStart, openPopup, save, showMail } from './open-popup.tsx';

beforeEach(async () => {
  vi.setSystemTime(new Date(2026, 10, 24, 9, 0));
  await freshStart();
});
afterEach(cleanup);

async function show() {
  render(<ReminderSetting />);
  await screen.findByRole('switch');
  return userEvent.setup();
}

describe('the settings of reminders', () => {
  test('are as after installation, and axe has nothing to say', async () => {
    const user = await show();
    expect(field('remind').checked).toBe(true);
    expect(['remindAt', 'followUpDays', 'leadMonths'].map((name) => field(name).value)).toEqual([
      '08:30',
      '14',
      '6',
    ]);
    await user.clear(field('leadMonths'));
    expect(screen.getByText('A whole number from 1 to 36')).toBeTruthy();
    expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  }, 30_000);

  test('are kept as they are set, and the background hears of it', async () => {
    const user = await show();
    fireEvent.change(field('remindAt'), { target: { value: '07:15' } });
    await user.clear(field('followUpDays'));
    await user.type(field('followUpDays'), '21');
    await user.clear(field('leadMonths'));
    await user.type(field('leadMonths'), '9');
    await user.click(screen.getByRole('switch', { name: 'Notify me in the morning' }));
    await screen.findByText('Saved');
    expect(await readSettings()).toMatchObject({
      remind: false,
      remindAt: '07:15',
      followUpDays: 21,
      leadMonths: 9,
    });
    expect(field('remindAt').disabled).toBe(true);
    expect(state.sent).toContainEqual({ type: 'reminders-changed' });
  });

  test.each([
    ['followUpDays', '0', 14],
    ['followUpDays', '1.5', 1],
    ['leadMonths', '37', 3],
  ] as const)('%s takes no %s', async (name, typed, kept) => {
    const user = await show();
    await user.clear(field(name));
    await user.type(field(name), typed);
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
    expect((await readSettings())[name]).toBe(kept);
  });

  test('are what the form proposes', async () => {
    await changeSettings({ followUpDays: 7, leadMonths: 12 });
    await showMail();
    const { user } = await openPopup();
    expect(field('followUp').value).toBe('2026-11-30');
    expect(screen.getByText(/Knock again Nov 23, 2028/)).toBeTruthy();
    await save(user);
    expect((await allDeals())[0]).toMatchObject({ followUp: '2026-11-30', recontact: '2028-11-23' });
  });
});
