import { beforeEach, expect, test } from 'vitest';
import type { IsoDay } from '../../src/domain/days.ts';
import type { RowId } from '../../src/domain/deal.ts';
import { emptyDraft } from '../../src/domain/draft.ts';
import type { MessageKey } from '../../src/domain/mail.ts';
import { dropDraft, dropOldDrafts, findDraft, keepDraft } from '../../src/store/drafts.ts';
import browser, { resetBrowser } from '../fakes/browser.ts';

const now = new Date(Date.UTC(2026, 10, 24));
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);
const draft = { ...emptyDraft('2026-11-24' as IsoDay), company: 'Globex' };
const ofMail = { message: 'm1' as MessageKey };

beforeEach(resetBrowser);

test('each subject has its own draft', async () => {
  await keepDraft(ofMail, draft, now);
  expect(await findDraft(ofMail, now)).toEqual(draft);
  expect(await findDraft({ message: 'm2' as MessageKey }, now)).toBeUndefined();
  expect(await findDraft({ deal: 'm1' as RowId }, now)).toBeUndefined();
  expect(await findDraft('by-hand', now)).toBeUndefined();
});

test('a dropped draft is gone', async () => {
  await keepDraft(ofMail, draft, now);
  await dropDraft(ofMail);
  expect(await findDraft(ofMail, now)).toBeUndefined();
});

test('a draft is kept for 30 days', async () => {
  await keepDraft(ofMail, draft, now);
  expect(await findDraft(ofMail, daysLater(29))).toEqual(draft);
  expect(await findDraft(ofMail, daysLater(31))).toBeUndefined();
});

test('clearing out takes old drafts and nothing else', async () => {
  await keepDraft(ofMail, draft, now);
  await keepDraft('by-hand', draft, daysLater(20));
  await browser.storage.local.set({ other: 1 });
  await dropOldDrafts(daysLater(31));
  expect(Object.keys(await browser.storage.local.get(null))).toEqual(['draft:by-hand', 'other']);
});

test('a damaged draft is no draft', async () => {
  await browser.storage.local.set({ 'draft:by-hand': { draft: { company: 7 }, keptAt: now.getTime() } });
  expect(await findDraft('by-hand', now)).toBeUndefined();
  await browser.storage.local.set({ 'draft:by-hand': 'text' });
  expect(await findDraft('by-hand', now)).toBeUndefined();
});
