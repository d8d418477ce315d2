// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startOnce } from '../../src/content/start-once.ts';
import { watchPage } from '../../src/content/watch-page.ts';
import { articleOf, chips, FakeExtension, LOST, NEUTRAL } from './fake-extension.ts';

let extension: FakeExtension;
let stop: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  extension = new FakeExtension();
  extension.install();
  document.body.innerHTML = '<main></main>';
});
afterEach(() => {
  stop?.();
  stop = undefined;
  vi.useRealTimers();
  vi.restoreAllMocks();
  Object.assign(globalThis, { lossbookRunning: undefined });
});

function main(): HTMLElement {
  const element = document.querySelector('main');
  if (!element) throw new Error('no main');
  return element;
}

/** Long enough for changes to be seen and answers to come. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(2_000);
}

async function show(html: string): Promise<void> {
  main().innerHTML = html;
  await settle();
}

async function watch(html: string): Promise<void> {
  main().innerHTML = html;
  stop = watchPage();
  await settle();
}

describe('an open message', () => {
  test('is told once and gets one chip', async () => {
    await watch(articleOf('dana', 'We stay with Northwind.'));
    await settle();
    expect(extension.sent.map(({ type }) => type)).toEqual(['page-started', 'message-opened']);
    const [{ message } = { message: undefined }] = extension.sentOf('message-opened');
    expect(message).toMatchObject({ text: 'We stay with Northwind.', receivedDay: '2025-03-04' });
    expect(chips()).toMatchObject([{ state: 'neutral', key: message?.key }]);
  });

  test('shows what the background answers', async () => {
    extension.answer = () => ({ ok: true, value: LOST });
    await watch(articleOf('dana', 'We stay with Northwind.'));
    expect(chips()).toMatchObject([{ state: 'lost' }]);
  });

  test('that the background wants no chip for gets none, until it does', async () => {
    extension.answer = () => ({ ok: true, value: null });
    await watch(articleOf('dana', 'We stay with Northwind.'));
    expect(chips()).toEqual([]);
    const key = extension.sentOf('message-opened')[0]?.message.key;
    extension.tell({ type: 'chip-changed', key, chip: LOST });
    expect(chips()).toMatchObject([{ state: 'lost', key }]);
  });

  test('is drawn anew when the background says so; a chip of another message is not', async () => {
    await watch(articleOf('dana', 'We stay with Northwind.'));
    extension.tell({ type: 'chip-changed', key: 'another', chip: LOST });
    expect(chips()).toMatchObject([{ state: 'neutral' }]);
    extension.tell({ type: 'chip-changed', key: chips()[0]?.key, chip: LOST });
    expect(chips()).toMatchObject([{ state: 'lost' }]);
  });

  test('that comes later is seen, and another one in its place', async () => {
    await watch('<p>Nothing open</p>');
    expect(chips()).toEqual([]);
    await show(articleOf('dana', 'We stay with Northwind.'));
    const first = chips()[0]?.key;
    await show(articleOf('omar', 'We went with Fabrikam.'));
    expect(chips()).toHaveLength(1);
    expect(chips()[0]?.key).not.toBe(first);
    expect(extension.sentOf('message-left')).toEqual([{ type: 'message-left', key: first }]);
  });

  test('leaves with its chip', async () => {
    await watch(articleOf('dana', 'We stay with Northwind.'));
    const { key } = chips()[0] ?? {};
    await show('');
    expect(chips()).toEqual([]);
    expect(extension.sentOf('message-left')).toEqual([{ type: 'message-left', key }]);
  });

  test('is hidden: it left', async () => {
    await watch(articleOf('dana', 'We stay with Northwind.'));
    document.getElementById('dana')?.setAttribute('style', 'display: none');
    await settle();
    expect(chips()).toEqual([]);
  });

  test('beside another: two chips, two keys, each in its place', async () => {
    await watch(articleOf('dana', 'We stay with Northwind.') + articleOf('omar', 'We went with Fabrikam.'));
    expect(new Set(chips().map(({ key }) => key)).size).toBe(2);
    expect(chips().map(({ element }) => element.closest('article')?.id)).toEqual(['dana', 'omar']);
    document.getElementById('dana')?.remove();
    await settle();
    expect(chips().map(({ element }) => element.closest('article')?.id)).toEqual(['omar']);
  });

  test('whose text grows is told again, under its old key', async () => {
    const start = 'We stay with Northwind. '.repeat(20);
    await watch(articleOf('dana', start));
    document.querySelector('.body')?.insertAdjacentHTML('beforeend', '<p>And we signed.</p>');
    await settle();
    const [first, second] = extension.sentOf('message-opened');
    expect(second?.message.key).toBe(first?.message.key);
    expect(second?.message.text).toContain('And we signed.');
    expect(chips()).toHaveLength(1);
  });

  test('is not told again for changes around it or that change nothing', async () => {
    await watch(articleOf('dana', 'We stay with Northwind.'));
    main().insertAdjacentHTML('afterend', '<div class="toast">Saved</div>');
    document.querySelector('.body p')?.setAttribute('class', 'seen');
    await settle();
    expect(extension.sentOf('message-opened')).toHaveLength(1);
  });

  test('gets its chip back when the page redraws without it', async () => {
    await watch(articleOf('dana', 'We stay with Northwind.'));
    chips()[0]?.element.remove();
    await settle();
    expect(chips()).toHaveLength(1);
  });

  test('with an imitation of a chip in its text: the imitation stays as it is', async () => {
    await watch(articleOf('dana', 'x <lossbook-chip data-state="won" data-message="y">Won</lossbook-chip>'));
    extension.tell({ type: 'chip-changed', key: chips()[0]?.key, chip: LOST });
    expect(document.querySelector('.body lossbook-chip')?.getAttribute('data-state')).toBe('won');
    await show('');
    expect(chips()).toEqual([]);
  });
});

describe('the page is left in peace', () => {
  test('one look for a burst of changes', async () => {
    await watch('');
    const looks = vi.spyOn(document, 'querySelectorAll');
    for (let change = 0; change < 100; change += 1) {
      main().append('x');
      await vi.advanceTimersByTimeAsync(1);
    }
    await settle();
    const perLook = looks.mock.calls.filter(([selector]) => selector.startsWith('article')).length;
    expect(perLook).toBe(1);
  });

  test('nothing happens while nothing changes', async () => {
    await watch(articleOf('dana', 'We stay with Northwind.'));
    const looks = vi.spyOn(document, 'querySelectorAll');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(looks).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('nobody answers: no chip, a few tries, then quiet', async () => {
    extension.answer = () => ({ ok: false, error: 'broken' });
    await watch(articleOf('dana', 'We stay with Northwind.'));
    expect(chips()).toEqual([]);
    for (let change = 0; change < 10; change += 1) {
      main().append('x');
      await settle();
    }
    expect(extension.sentOf('message-opened')).toHaveLength(3);
  });

  test('an answer that comes after the next message is not drawn on it', async () => {
    let release: (value: unknown) => void = () => undefined;
    extension.answer = ({ from }) =>
      from.email.startsWith('dana')
        ? new Promise((resolve) => (release = resolve))
        : { ok: true, value: NEUTRAL };
    await watch(articleOf('dana', 'We stay with Northwind.'));
    await show(articleOf('omar', 'When can we talk?'));
    release({ ok: true, value: LOST });
    await settle();
    expect(chips()).toMatchObject([{ state: 'neutral' }]);
  });
});

describe('the extension goes and comes', () => {
  test('once it is gone the chips go with the next change, and nothing is sent any more', async () => {
    await watch(articleOf('dana', 'We stay with Northwind.'));
    const before = extension.sent.length;
    extension.isGone = true;
    await show(articleOf('omar', 'We went with Fabrikam.'));
    expect(chips()).toEqual([]);
    expect(extension.sent).toHaveLength(before);
    await show(articleOf('dana', 'We stay with Northwind.'));
    expect(chips()).toEqual([]);
  });

  test('the second of two scripts in one page does nothing', async () => {
    main().innerHTML = articleOf('dana', 'We stay with Northwind.');
    const stops: (() => void)[] = [];
    const start = () => {
      const end = watchPage();
      stops.push(end);
      return end;
    };
    startOnce(start);
    startOnce(start);
    await settle();
    expect(stops).toHaveLength(1);
    expect(chips()).toHaveLength(1);
    stops[0]?.();
  });

  test.each([
    ['sees the variables of the old one', false],
    ['sees none of them', true],
  ])('after an update the new script takes over, where it %s', async (_, isNewWorld) => {
    main().innerHTML = articleOf('dana', 'We stay with Northwind.');
    startOnce(watchPage);
    await settle();
    const old = chips()[0]?.element;
    extension.isGone = true;
    const left = isNewWorld ? undefined : { isConnected: () => false };
    Object.assign(globalThis, { lossbookRunning: left });
    document.dispatchEvent(new Event('lossbook-takeover'));
    expect(old?.isConnected).toBe(false);
    extension = new FakeExtension();
    extension.answer = () => ({ ok: true, value: LOST });
    extension.install();
    startOnce(() => {
      stop = watchPage();
      return stop;
    });
    await settle();
    expect(chips()).toMatchObject([{ state: 'lost' }]);
  });

  test('a page cannot stop a script that is connected', async () => {
    main().innerHTML = articleOf('dana', 'We stay with Northwind.');
    startOnce(() => {
      stop = watchPage();
      return stop;
    });
    await settle();
    document.dispatchEvent(new Event('lossbook-takeover'));
    expect(chips()).toHaveLength(1);
  });

  test('a page that goes away tells so; one that comes back tells everything again', async () => {
    await watch(articleOf('dana', 'We stay with Northwind.'));
    const { key } = chips()[0] ?? {};
    dispatchEvent(new Event('pagehide'));
    expect(extension.sentOf('message-left')).toEqual([{ type: 'message-left', key }]);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(extension.sentOf('message-opened')).toHaveLength(2);
    expect(chips()).toHaveLength(1);
  });
});
