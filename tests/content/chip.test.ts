// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Chip, isOwnChange } from '../../src/content/chip.ts';
import { isDarkBehind } from '../../src/content/dark-behind.ts';
import type { MessageKey } from '../../src/domain/mail.ts';
import type { ChipView } from '../../src/messaging/chip.ts';
import { chips, LOST, NEUTRAL, part } from './fake-extension.ts';

const key = 'roundcube:mail.firm.example/INBOX/42' as MessageKey;
const LOGGED: ChipView = { state: 'logged', label: 'Lost, logged 3 Mar', quote: '', action: 'Open' };

beforeEach(() => {
  document.body.innerHTML = '<div id="column"><div id="body">text</div></div>';
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.removeAttribute('style');
});

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id}`);
  return element;
}

function placedChip(onPress: () => void = () => undefined): Chip {
  const chip = new Chip(key, onPress);
  chip.place({ parent: byId('column'), before: byId('body') }, false);
  return chip;
}

describe('a chip', () => {
  test('is being read until it is drawn, and stands right above the body', () => {
    placedChip();
    expect(chips()).toMatchObject([{ state: 'reading', key }]);
    expect(byId('body').previousElementSibling).toBe(chips()[0]?.element);
  });

  test.each([NEUTRAL, LOST, LOGGED])('shows what it is told: $state', (view) => {
    placedChip().draw(view);
    const chip = chips()[0]?.element;
    expect(chips()[0]?.state).toBe(view.state);
    expect(part(chip, '.label').textContent).toBe(view.label);
    expect(part(chip, 'button').textContent).toBe(view.action);
    expect(part(chip, 'q').textContent).toBe(view.quote);
    expect(part(chip, 'q').hidden).toBe(view.quote === '');
  });

  test('takes no word of a mail for HTML', () => {
    placedChip().draw({ ...LOST, label: '<img src=x onerror=alert(1)>' });
    const root = chips()[0]?.element.shadowRoot;
    expect(root?.querySelectorAll('img, b')).toHaveLength(0);
  });

  test('says to a screen reader what it is, and its button the sentence', () => {
    const chip = placedChip();
    chip.draw(LOST);
    const element = chips()[0]?.element;
    expect(part(element, '[role=group]').getAttribute('aria-label')).toBe(`Lossbook: ${LOST.label}`);
    expect(part(element, 'button').getAttribute('aria-describedby')).toBe(part(element, 'q').id);
    chip.draw(NEUTRAL);
    expect(part(element, 'button').hasAttribute('aria-describedby')).toBe(false);
  });

  test('has no fault an accessibility check can see', async () => {
    placedChip().draw(LOST);
    const { violations } = await axe.run(byId('column'), {
      // Colours need a real browser's layout.
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('opens the form for a person and not for a script', () => {
    const listen = vi.spyOn(HTMLButtonElement.prototype, 'addEventListener');
    const onPress = vi.fn();
    placedChip(onPress).draw(LOST);
    part(chips()[0]?.element, 'button').click();
    expect(onPress).not.toHaveBeenCalled();
    const onClick = listen.mock.calls.find(([type]) => type === 'click')?.[1] as (event: unknown) => void;
    onClick({ isTrusted: true });
    expect(onPress).toHaveBeenCalledOnce();
  });

  test('takes the place of one left over from an earlier version', () => {
    placedChip();
    placedChip();
    expect(document.querySelectorAll('lossbook-chip')).toHaveLength(2);
    document.body.innerHTML =
      '<div id="column"><lossbook-chip></lossbook-chip><div id="body">text</div></div>';
    const left = document.querySelector('lossbook-chip');
    left?.attachShadow({ mode: 'open' });
    placedChip();
    expect(left?.isConnected).toBe(false);
  });

  test('leaves an imitation in the words of a mail alone', () => {
    byId('body').insertAdjacentHTML('beforebegin', '<lossbook-chip data-state="won">You won</lossbook-chip>');
    placedChip().draw(LOST);
    expect(document.querySelectorAll('lossbook-chip')).toHaveLength(2);
  });

  test('gives up where the page takes it away again and again', () => {
    const chip = placedChip();
    for (let round = 0; round < 100; round += 1) {
      chips()[0]?.element.remove();
      chip.place({ parent: byId('column'), before: byId('body') }, false);
    }
    expect(chips()).toHaveLength(0);
  });
});

describe('a change of the page', () => {
  async function changeOf(act: () => void): Promise<boolean[]> {
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((news) => records.push(...news));
    observer.observe(document, { childList: true, subtree: true });
    act();
    await Promise.resolve();
    observer.disconnect();
    return records.map(isOwnChange);
  }

  test('is our own when we put the chip there or take it away', async () => {
    let chip: Chip | undefined;
    expect(await changeOf(() => (chip = placedChip()))).toEqual([true]);
    expect(await changeOf(() => chip?.remove())).toEqual([true]);
  });

  test('is none of ours when the page takes the chip away, or adds one', async () => {
    placedChip();
    expect(await changeOf(() => chips()[0]?.element.remove())).toEqual([false]);
    expect(await changeOf(() => byId('column').append(document.createElement('lossbook-chip')))).toEqual([
      false,
    ]);
  });
});

describe('the chip is dark where the mail is', () => {
  test.each([
    ['nothing painted', '', '', false],
    ['a white page', 'background: #fff', '', false],
    ['a dark page', 'background: #1b1b1b', '', true],
    ['a light mail on a dark page', 'background: #111', 'background: #fafafa', false],
    ['a dark mail on a light page', 'background: #fff', 'background: rgb(30, 30, 30)', true],
    ['a veil over a dark page', 'background: #111', 'background: rgba(255, 255, 255, 0.1)', true],
    ['a transparent mail', 'background: #111', 'background: transparent', true],
  ])('%s', (_, page, mail, isDark) => {
    document.body.setAttribute('style', page);
    byId('column').setAttribute('style', mail);
    expect(isDarkBehind(byId('column'))).toBe(isDark);
  });

  test.each([
    ['oklch(0.2 0.01 250)', true],
    ['oklch(0.98 0 0)', false],
    ['color(srgb 0.1 0.1 0.1)', true],
    ['lab(95 0 0)', false],
    ['rgba(0, 0, 0, 0)', false],
  ])('%s', (colour, isDark) => {
    vi.spyOn(window, 'getComputedStyle').mockReturnValue({
      backgroundColor: colour,
      colorScheme: '',
    } as CSSStyleDeclaration);
    expect(isDarkBehind(byId('column'))).toBe(isDark);
  });
});
