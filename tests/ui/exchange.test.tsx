import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExchangeView } from '../../src/dashboard/exchange/exchange-view.tsx';
import type { IsoDay } from '../../src/domain/days.ts';
import { emptyFields } from '../../src/domain/deal.ts';
import { PRESETS } from '../../src/exchange/presets/presets.ts';
import { database } from '../../src/store/database.ts';
import { deleteDeal, saveDeal } from '../../src/store/deals.ts';
import browser, { resetBrowser } from '../fakes/browser.ts';

interface Saved {
  name: string;
  blob: Blob;
}
let saved: Saved[] = [];

// Between two files the page waits a little, and a busy machine longer.
configure({ asyncUtilTimeout: 5_000 });

beforeEach(async () => {
  vi.setSystemTime(new Date(2026, 10, 24, 9, 0));
  await resetBrowser();
  await database().deals.clear();
  saved = [];
  const blobs: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob) - 1}`,
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs[Number(this.href.replace('blob:', ''))];
    if (blob) saved.push({ name: this.download, blob });
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const followUp = '2026-12-08' as IsoDay;

async function log(company: string, fields = {}) {
  return saveDeal(
    { fields: { ...emptyFields(), outcome: 'lost', company, title: 'Copier', ...fields } },
    new Date(),
  );
}

async function open(preset?: string) {
  render(<ExchangeView />);
  const user = userEvent.setup();
  if (preset) await user.selectOptions(screen.getByLabelText('For'), preset);
  await screen.findByText(/^The first rows$|^There is no deal/);
  return user;
}

/** Presses Save and gives what the browser was handed. */
async function save(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'Save file' }));
  await screen.findByText(/written/);
  return Promise.all(saved.map(async ({ name, blob }) => ({ name, text: await blob.text() })));
}

vi.setConfig({ testTimeout: 20_000 });

describe('a file', () => {
  test('for a CRM is saved under its name and day, and the axe has nothing to say', async () => {
    await log('Globex');
    const user = await open('hubspot');
    await user.click(screen.getByText(/fields to create in HubSpot first$/));
    await user.click(screen.getByText('Your names in HubSpot'));
    const [file, ...more] = await save(user);
    expect(more).toEqual([]);
    expect(file?.name).toBe('lossbook-hubspot-2026-11-24.csv');
    expect(file?.text).toMatch(/^Deal Name,Pipeline,.*\r\nGlobex – Copier,Sales Pipeline,Closed Lost,/);
    expect(screen.getByText('1 deal written. It is in your downloads.')).toBeTruthy();
    expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });

  test('for a spreadsheet is guarded, for programs it is exact', async () => {
    await log('=1+1');
    const user = await open();
    const [spreadsheet] = await save(user);
    expect(spreadsheet?.name).toBe('lossbook-spreadsheet-2026-11-24.csv');
    expect(spreadsheet?.text).toContain('"\'=1+1"');
    await user.selectOptions(screen.getByLabelText('For'), 'full');
    await screen.findByText('lossbook-1:id');
    await user.click(screen.getByRole('button', { name: 'Save file' }));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved[1]?.name).toBe('lossbook-full-2026-11-24.csv');
    expect(await saved[1]?.blob.text()).toContain(',=1+1,');
  });

  test('holds one outcome if that is asked for', async () => {
    await log('Globex');
    await log('Acme', { outcome: 'won' });
    const user = await open('full');
    await user.selectOptions(screen.getByLabelText('Which deals'), 'won');
    await screen.findByText('1 deal');
    const [file] = await save(user);
    expect(file?.text).toContain('Acme');
    expect(file?.text).not.toContain('Globex');
  });

  test('with more rows than the CRM takes is several, numbered', async () => {
    for (let count = 0; count < 3; count += 1) await log(`Globex ${count}`);
    const zoho = PRESETS.find(({ id }) => id === 'zoho');
    vi.spyOn(zoho?.limits ?? { rows: 0 }, 'rows', 'get').mockReturnValue(2);
    const user = await open('zoho');
    const files = await save(user);
    expect(files.map(({ name }) => name)).toEqual([
      'lossbook-zoho-2026-11-24-1of2.csv',
      'lossbook-zoho-2026-11-24-2of2.csv',
    ]);
    expect(screen.getByText('2 rows')).toBeTruthy();
  });

  test('of calls to make and one of what else they want go with it', async () => {
    await log('Globex', { followUp, interests: [{ name: 'Backup', winnerOffers: 'no', nextStep: '' }] });
    const user = await open('hubspot');
    await user.click(screen.getByRole('checkbox', { name: 'Calls to make, as tasks' }));
    await user.click(screen.getByRole('checkbox', { name: /^What else they want/ }));
    const [, tasks, opportunities] = await save(user);
    expect(tasks?.name).toBe('lossbook-hubspot-tasks-2026-11-24.csv');
    expect(tasks?.text).toContain('Follow up: Globex – Copier,2026-12-08');
    expect(opportunities?.name).toBe('lossbook-hubspot-opportunities-2026-11-24.csv');
    expect(opportunities?.text).toContain('Globex – Backup');
  });

  test('cannot be made of nothing', async () => {
    const user = await open('hubspot');
    const button = screen.getByRole('button', { name: 'Save file' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await user.click(button);
    expect(saved).toEqual([]);
  });

  test('that is cancelled is not saved and not remembered', async () => {
    await log('Globex');
    const user = await open('hubspot');
    let go: (value: never[]) => void = () => undefined;
    const slow = new Promise<never[]>((resolve) => {
      go = resolve;
    });
    vi.spyOn(database().deals, 'bulkGet').mockReturnValue(slow as never);
    await user.click(screen.getByRole('button', { name: 'Save file' }));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    go([]);
    await screen.findByText('Cancelled. Nothing was saved.');
    expect(saved).toEqual([]);
    expect(await browser.storage.local.get('export:hubspot:lastAt')).toEqual({});
  });
});

describe('only what changed', () => {
  test('since the last export to that program, and what was deleted is said', async () => {
    const gone = await log('Initech');
    await log('Globex');
    const user = await open('hubspot');
    const option = () => screen.getByRole<HTMLOptionElement>('option', { name: /^Changed since/ });
    expect(option().disabled).toBe(true);
    vi.setSystemTime(new Date(2026, 10, 24, 9, 5));
    await save(user);
    await waitFor(() => expect(option().disabled).toBe(false));

    vi.setSystemTime(new Date(2026, 10, 25, 9, 0));
    await log('Acme');
    await deleteDeal(gone.id, new Date());
    await user.selectOptions(screen.getByLabelText('Which deals'), 'changes');
    expect(option().textContent).toBe('Changed since the last export, Nov 24');
    await screen.findByText('1 deal');
    const note = await screen.findByText(/^1 deal was deleted since/);
    expect(within(note.parentElement as HTMLElement).getByText('Initech – Copier')).toBeTruthy();
    saved = [];
    vi.setSystemTime(new Date(2026, 10, 25, 9, 5));
    const [file] = await save(user);
    expect(file?.text).toContain('Acme');
    expect(file?.text).not.toContain('Globex');
    await waitFor(() => expect(screen.getByText('0 deals')).toBeTruthy());
  });

  test('is remembered per program, and an export of one outcome is no export of all', async () => {
    await log('Globex');
    const user = await open('hubspot');
    await user.selectOptions(screen.getByLabelText('Which deals'), 'lost');
    await save(user);
    expect(await browser.storage.local.get('export:hubspot:lastAt')).toEqual({});
    await user.selectOptions(screen.getByLabelText('Which deals'), 'all');
    await save(user);
    await user.selectOptions(screen.getByLabelText('For'), 'odoo');
    await waitFor(() =>
      expect(screen.getByRole<HTMLOptionElement>('option', { name: /none yet/ }).disabled).toBe(true),
    );
  });
});

describe('names of the rep’s own CRM', () => {
  test('stand in the preview and the file, and are there the next time', async () => {
    await log('Globex', { reasons: [{ code: 'price', evidence: 'my_guess' }] });
    let user = await open('hubspot');
    await user.click(screen.getByText('Your names in HubSpot'));
    const stage = screen.getByLabelText('Lost');
    await user.clear(stage);
    await user.type(stage, 'Verloren');
    expect(screen.getByRole('cell', { name: 'Verloren' })).toBeTruthy();
    const [file] = await save(user);
    expect(file?.text).toContain(',Verloren,');
    cleanup();
    user = await open('hubspot');
    await user.click(screen.getByText('Your names in HubSpot'));
    expect(screen.getByLabelText<HTMLInputElement>('Lost').value).toBe('Verloren');
    await user.click(screen.getByRole('button', { name: 'Back to the names HubSpot comes with' }));
    expect(screen.getByLabelText<HTMLInputElement>('Lost').value).toBe('Closed Lost');
  });

  test('can be changed right after an export', async () => {
    await log('Globex');
    const user = await open('hubspot');
    await user.click(screen.getByText('Your names in HubSpot'));
    await save(user);
    const stage = screen.getByLabelText<HTMLInputElement>('Won');
    await user.clear(stage);
    await user.type(stage, 'Gewonnen');
    await waitFor(async () =>
      expect(await browser.storage.local.get('export:hubspot:names')).toEqual({
        'export:hubspot:names': { stages: { won: 'Gewonnen' }, reasons: {} },
      }),
    );
    expect(stage.value).toBe('Gewonnen');
  });

  test('that cannot be are said to be wrong, not kept and not written', async () => {
    await log('Globex');
    const user = await open('hubspot');
    await user.click(screen.getByText('Your names in HubSpot'));
    const stage = screen.getByLabelText('Won');
    await user.clear(stage);
    expect(screen.getByText('Type a name.')).toBeTruthy();
    await user.type(stage, 'Closed Lost');
    expect(screen.getByText('Won and lost need different stages.')).toBeTruthy();
    expect(stage.getAttribute('aria-invalid')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Save file' }));
    expect(saved).toEqual([]);
    const { 'export:hubspot:names': kept } = await browser.storage.local.get('export:hubspot:names');
    expect(JSON.stringify(kept ?? '')).not.toContain('"won":"Closed Lost"');
  });
});
