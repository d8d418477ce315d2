import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../src/domain/reading.ts';
import {
  chosen,
  freshStart,
  nothingRead,
  openPopup,
  save,
  showMail,
  storyMail,
  storyReading,
} from './open-popup.tsx';

const text = `Hi Ben,

Thank you. We are going to stay with Cooper. Their service is great.
Pricing ran neck and neck. We need managed IT.

Marlene`;
const mail = { ...storyMail, text };
const reading: Reading = {
  ...storyReading,
  competitor: 'Cooper',
  interests: ['managed IT'],
  quote: 'We are going to stay with Cooper.',
  evidence: {
    outcome: ['We are going to stay with Cooper.'],
    lostTo: ['stay with Cooper'],
    competitor: ['We are going to stay with Cooper.'],
    reasons: ['Their service is great.', 'Pricing ran neck and neck.'],
    pricePosition: ['neck and neck'],
    interests: ['We need managed IT.'],
  },
};

beforeEach(async () => {
  vi.setSystemTime(new Date(2026, 10, 24, 9, 0));
  await freshStart();
});
afterEach(cleanup);

const button = (field: string) => screen.getByRole('button', { name: `Words of the mail: ${field}` });

/** The words a field shows, the marked ones in brackets; undefined while they are hidden. */
function wordsOf(field: string): string | undefined {
  const tip = document.getElementById(button(field).getAttribute('aria-describedby') ?? '');
  if (!tip || tip.hidden) return undefined;
  return [...tip.querySelectorAll('.evidence-sentence')].map(bracketed).join(' / ');
}

function bracketed(element: Element): string {
  return [...element.childNodes]
    .map((node) => (node.nodeName === 'MARK' ? `[${node.textContent}]` : node.textContent))
    .join('');
}

describe('a field that the mail filled shows the words it rests on', () => {
  test.each([
    ['How did it end?', '[We are going to stay with Cooper.]'],
    ['Who won?', 'We are going to [stay with Cooper].'],
    ['Why?', '[Their service is great.] / [Pricing ran neck and neck.]'],
    ['Our price', 'Pricing ran [neck and neck].'],
    ['Also wants', 'We need [managed IT].'],
  ])('%s', async (field, words) => {
    await showMail(mail, reading);
    const { user } = await openPopup();
    expect(wordsOf(field)).toBeUndefined();
    await user.hover(button(field));
    expect(wordsOf(field)).toBe(words);
    await user.unhover(button(field));
    expect(wordsOf(field)).toBeUndefined();
  });

  test('on focus, on a tap, and to a screen reader at any time', async () => {
    await showMail(mail, reading);
    const { user } = await openPopup();
    expect(button('Our price').getAttribute('aria-describedby')).toMatch(/./);
    button('Our price').focus();
    expect(await vi.waitFor(() => wordsOf('Our price') ?? Promise.reject())).toBe(
      'Pricing ran [neck and neck].',
    );
    await user.keyboard('{Enter}');
    expect(wordsOf('Our price')).toBeDefined();
    await user.tab();
    expect(wordsOf('Our price')).toBeUndefined();
    await user.pointer({ keys: '[TouchA]', target: button('Why?') });
    expect(wordsOf('Why?')).toBeDefined();
  });

  test('Escape takes the words away and leaves the form', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    await showMail(mail, reading);
    const { user } = await openPopup();
    await user.hover(button('Why?'));
    await user.keyboard('{Escape}');
    expect(wordsOf('Why?')).toBeUndefined();
    expect(close).not.toHaveBeenCalled();
  });

  test('and none where the mail says nothing about it, or the mail is not at hand', async () => {
    await showMail(mail, reading);
    await openPopup();
    expect(screen.queryByRole('button', { name: 'Words of the mail: Lease' })).toBeNull();
    cleanup();
    await freshStart();
    await openPopup();
    expect(screen.queryByRole('button', { name: /^Words of the mail/ })).toBeNull();
    expect(screen.queryByText('What the mail says')).toBeNull();
  });
});

describe('what the mail says', () => {
  async function openMail() {
    await showMail(mail, reading);
    const { user } = await openPopup();
    await user.click(screen.getByText('What the mail says'));
    const box = screen.getByRole('region', { name: 'What the mail says' });
    const active = () => [...box.querySelectorAll('mark.active')].map((words) => words.textContent);
    return { user, box, active };
  }

  test('is its whole new text with the words of every field marked', async () => {
    const { box } = await openMail();
    expect(box.textContent).toBe(text);
    expect(bracketed(box).replaceAll('][', '')).toBe(
      text
        .replace('We are going to stay with Cooper.', '[$&]')
        .replace('Their service is great.', '[$&]')
        .replace('Pricing ran neck and neck.', '[$&]')
        .replace('managed IT', '[$&]'),
    );
  });

  test('being on a field shows its words, by mouse and by keyboard', async () => {
    const { user, active } = await openMail();
    await user.hover(screen.getByText('Our price'));
    expect(active()).toEqual(['neck and neck']);
    await user.unhover(screen.getByText('Our price'));
    expect(active()).toEqual([]);
    await user.click(screen.getByRole('textbox', { name: 'Also wants' }));
    expect(active()).toEqual(['managed IT']);
  });

  test('being on words shows their fields', async () => {
    const { user, box } = await openMail();
    await user.hover(within(box).getByText('neck and neck'));
    const fields = [...document.querySelectorAll('.field.active .field-label')].map(
      (label) => label.textContent,
    );
    expect(fields).toEqual(['Why?', 'Our price']);
  });

  test('takes no word of a mail for HTML', async () => {
    const hostile = 'We stay with <img src=x onerror="alert(1)">Cooper</b>.';
    await showMail({ ...mail, text: hostile }, { ...reading, evidence: { outcome: [hostile] } });
    const { user } = await openPopup();
    await user.hover(button('How did it end?'));
    expect(wordsOf('How did it end?')).toBe(`[${hostile}]`);
    expect(screen.getByText('What the mail says').closest('details')?.textContent).toContain(hostile);
    expect(document.querySelector('img, b')).toBeNull();
  });
});

describe('an unsure reading', () => {
  const unsure = { ...reading, confidence: 0.6 };

  test('is filled in and plainly marked, until the rep says otherwise or saves', async () => {
    await showMail(mail, unsure);
    const { user } = await openPopup();
    expect(chosen('outcome')).toEqual(['lost']);
    const group = screen.getByRole('radiogroup', { name: 'How did it end?' });
    expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Not sure: check this',
    );
    await user.click(screen.getByRole('radio', { name: 'Postponed' }));
    expect(screen.queryByText('Not sure: check this')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Lost' }));
    expect(screen.getByText('Not sure: check this')).toBeTruthy();
    await save(user);
    expect(screen.queryByText('Not sure: check this')).toBeNull();
    cleanup();
    await openPopup();
    expect(screen.queryByText('Not sure: check this')).toBeNull();
  });

  test.each([
    ['a sure reading', reading],
    ['a mail that announces nothing', { ...nothingRead, confidence: 0.3 }],
  ])('%s is not marked', async (_, sure) => {
    await showMail(mail, sure);
    await openPopup();
    expect(screen.queryByText('Not sure: check this')).toBeNull();
  });
});

test('the form with its words has no fault an accessibility check can see', async () => {
  await showMail(mail, { ...reading, confidence: 0.6 });
  const { user } = await openPopup();
  await user.click(screen.getByText('What the mail says'));
  await user.hover(button('Why?'));
  // Colours and the page around the form need a real browser.
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(document.body, { rules });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target).join()}`)).toEqual([]);
});
