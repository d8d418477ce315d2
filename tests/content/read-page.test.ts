// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import '../../src/content/read-page.ts';
import type { PageReading } from '../../src/webmail/read-page.ts';
import { articleOf } from './fake-extension.ts';

function read(): PageReading | undefined {
  return (globalThis as { lossbookReadPage?: () => PageReading | undefined }).lossbookReadPage?.();
}

function select(element: Element | null): void {
  if (element) getSelection()?.selectAllChildren(element);
}

beforeEach(() => {
  getSelection()?.removeAllRanges();
  document.title = 'Firm mail';
});

describe('a page read once', () => {
  test('the open message, where there is one', () => {
    document.body.innerHTML = `<main>${articleOf('dana', 'We stay.')}</main>`;
    expect(read()).toMatchObject({
      source: 'page',
      message: { from: { email: 'dana@firm.example' }, subject: 'Offer', text: 'We stay.' },
    });
  });

  test('by a webmail that knows the page', () => {
    document.body.innerHTML =
      '<h2 class="subject">Offer</h2><div id="x"><div id="messagebody"><div class="message-part"><div class="pre">We stay.</div></div></div></div>' +
      '<script type="text/plain">rcmail.set_env({"task":"mail","action":"show","uid":"7","mailbox":"INBOX","sender":"Dana <dana@firm.example>"});</script>';
    expect(read()).toMatchObject({
      source: 'adapter',
      message: { webmail: 'roundcube', from: { name: 'Dana', email: 'dana@firm.example' }, text: 'We stay.' },
    });
    document.body.innerHTML = '';
  });

  test('what the rep selected comes first, with what is known about the message around it', () => {
    document.body.innerHTML = `<main>${articleOf('dana', 'We stay.')}${articleOf('omar', 'We <b>left</b>.')}</main>`;
    select(document.querySelector('#omar b'));
    expect(read()).toMatchObject({
      source: 'selection',
      message: { from: { email: 'omar@firm.example' }, text: 'left' },
    });
  });

  test('selected text outside every message stands for itself', () => {
    document.body.innerHTML = `<p id="note">They chose Fabrikam.</p><main>${articleOf('dana', 'We stay.')}</main>`;
    select(document.getElementById('note'));
    expect(read()).toMatchObject({
      source: 'selection',
      message: { from: { name: '', email: '' }, subject: 'Firm mail', text: 'They chose Fabrikam.' },
    });
  });

  test('else the main text of the page, under a key of its own', () => {
    document.body.innerHTML = '<nav>Menu</nav><main><p>Ticket 7: the customer stays.</p></main>';
    const first = read();
    expect(first).toMatchObject({ source: 'page', message: { text: 'Ticket 7: the customer stays.' } });
    document.body.innerHTML = '<main><p>Ticket 8: the customer left.</p></main>';
    expect(read()?.message.key).not.toBe(first?.message.key);
  });

  test('an empty page is nothing', () => {
    document.body.innerHTML = '';
    expect(read()).toBeUndefined();
  });
});
