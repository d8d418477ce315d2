// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/content/watch-page.ts';
import { articleOf, chips, FakeExtension } from './fake-extension.ts';

let extension: FakeExtension;
let stop: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  extension = new FakeExtension();
  extension.install();
  document.body.innerHTML = `<main>${articleOf('dana', 'We stay with Northwind.')}</main><footer></footer>`;
  // The command that types is missing in jsdom; real browsers have it (tests/e2e/ask-why.test.ts).
  Object.assign(document, { execCommand: () => false });
});
afterEach(() => {
  stop?.();
  stop = undefined;
  vi.useRealTimers();
});

async function watch(): Promise<void> {
  stop = watchPage();
  await vi.advanceTimersByTimeAsync(2_000);
}

async function askFor(text: string): Promise<void> {
  extension.reply = text;
  extension.tell({ type: 'open-reply', key: chips()[0]?.key });
  await vi.advanceTimersByTimeAsync(1_000);
}

function addEditor(html: string): HTMLElement {
  const footer = document.querySelector('footer');
  if (!footer) throw new Error('no footer');
  footer.innerHTML = html;
  return footer.firstElementChild as HTMLElement;
}

describe('the reply the rep asked for', () => {
  test('goes into the editor beside the message, above what it quotes', async () => {
    await watch();
    const editor = addEditor('<div contenteditable="true"><blockquote>We stay.</blockquote></div>');
    await askFor('Hi Dana,\n\nThank you.');
    expect(editor.innerHTML).toMatch(
      /^Hi Dana,<br><br>Thank you\.<br><br>.*<blockquote>We stay\.<\/blockquote>$/,
    );
  });

  test('is text in it, whatever it holds', async () => {
    await watch();
    const editor = addEditor('<div contenteditable="true"></div>');
    await askFor('<img src=x onerror=alert(1)>');
    expect(editor.querySelector('img')).toBeNull();
    expect(editor.textContent).toContain('<img src=x');
  });

  test('goes into a text area, which is told of it', async () => {
    await watch();
    addEditor('<form><textarea>> We stay.</textarea></form>');
    const heard = vi.fn();
    document.addEventListener('input', heard);
    await askFor('Hi Dana,');
    expect(document.querySelector('textarea')?.value).toBe('Hi Dana,\n\n> We stay.');
    expect(heard).toHaveBeenCalledOnce();
  });

  test('waits for an editor that opens later', async () => {
    await watch();
    await askFor('Hi Dana,');
    const editor = addEditor('<div contenteditable="true"></div>');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(editor.textContent).toContain('Hi Dana,');
  });

  test('is not written into an editor that opens long after', async () => {
    await watch();
    await askFor('Hi Dana,');
    await vi.advanceTimersByTimeAsync(10_000);
    const editor = addEditor('<div contenteditable="true"></div>');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(editor.textContent).toBe('');
  });

  test('stays out of a page that has only some editor and not the message', async () => {
    document.body.innerHTML = '<main></main><footer></footer>';
    await watch();
    const editor = addEditor('<div contenteditable="true"></div>');
    extension.reply = 'Hi Dana,';
    extension.tell({ type: 'open-reply', key: 'generic:other' });
    await vi.advanceTimersByTimeAsync(6_000);
    expect(editor.textContent).toBe('');
    expect(extension.sentOf('take-reply')).toEqual([]);
  });

  test('is left to the frame that took it', async () => {
    await watch();
    const editor = addEditor('<div contenteditable="true"></div>');
    extension.tell({ type: 'open-reply', key: chips()[0]?.key });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(editor.textContent).toBe('');
  });
});
