import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { putProblem } from '../../src/store/page-state.ts';
import browser from '../fakes/browser.ts';
import { freshStart, openPopup, TAB } from './open-popup.tsx';

beforeEach(freshStart);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const problem = { webmail: 'gmail', field: 'body', selector: '.a3s' };
const broken = () => putProblem({ tabId: TAB, frameId: 0 }, problem);

test('a page that is not understood is said, and the form is still there', async () => {
  await broken();
  await openPopup();
  await screen.findByText(/does not understand this page of Gmail any more/);
  expect(document.querySelector('form')).not.toBeNull();
});

test('its report is saved as a file', async () => {
  await broken();
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async (injection) =>
    'func' in injection ? [{ result: '<html></html>' }, { result: undefined }] : [],
  );
  const files: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (file: Blob) => files.push(file) && 'blob:x',
    revokeObjectURL: () => undefined,
  });
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { user } = await openPopup();
  await user.click(await screen.findByRole('button', { name: 'Save a report of the page' }));
  await vi.waitFor(() => expect(clicked).toHaveBeenCalledOnce());
  const [link] = clicked.mock.contexts as unknown as HTMLAnchorElement[];
  expect(link?.download).toMatch(/^lossbook-page-gmail-\d{4}-\d{2}-\d{2}\.html$/);
  expect(await files[0]?.text()).toBe('<!-- gmail: no body at .a3s -->\n<html></html>');
});

test('a page that cannot be read is said too', async () => {
  await broken();
  vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('gone'));
  const { user } = await openPopup();
  await user.click(await screen.findByRole('button', { name: 'Save a report of the page' }));
  await screen.findByText('The page could not be read. Reload it and try again.');
});

test('nothing is said of a page that is understood', async () => {
  await putProblem({ tabId: TAB + 1, frameId: 0 }, problem);
  await openPopup();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.queryByRole('button', { name: 'Save a report of the page' })).toBeNull();
});
