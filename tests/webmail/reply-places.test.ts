import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Webmail } from '../../src/webmail/adapter.ts';
import { gmail } from '../../src/webmail/gmail.ts';
import { outlook } from '../../src/webmail/outlook.ts';
import { owa } from '../../src/webmail/owa.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');

function pageOf({ name }: Webmail, fixture: string) {
  const file = join(FOLDER, name, `2026-11-${fixture}`);
  const { url }: { url: string } = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
  const { window } = new JSDOM(readFileSync(`${file}.html`, 'utf8'), { url });
  return { document: window.document, url: new URL(url), now: new Date(2025, 2, 12) };
}

/** Each card's own control, in the order in which the messages stand on the page. */
const CONTROLS: [Webmail, string, string][] = [
  [gmail, 'thread-one-folded-one-hidden-two-open', '.adn .aaq'],
  [outlook, 'several-open-newest-first', 'button[aria-label="Reply"]'],
];

test.each(CONTROLS)('$0.name answers each message of $1 by its own control', (webmail, fixture, control) => {
  const page = pageOf(webmail, fixture);
  const pressed = webmail.findMessages(page)?.map(({ replyControl }) => replyControl?.());
  expect(pressed).toHaveLength(2);
  for (const [index, found] of page.document.querySelectorAll(control).entries())
    expect(pressed?.[index]).toBe(found);
});

/** The editor of an open reply, by what the rep has begun to write in it; none where none is open. */
const EDITORS: [Webmail, string, string | undefined][] = [
  [gmail, 'reply-editor-open', 'Thanks for telling me.'],
  [gmail, 'draft-card', 'Thanks for telling me.'],
  [gmail, 'thread-one-folded-one-hidden-two-open', undefined],
  [outlook, 'reply-editor-open', 'Thanks for telling me.'],
  [outlook, 'several-open-newest-first', undefined],
  [owa, 'reply-editor-open', 'Thanks.'],
  [owa, 'conversation-two-open', undefined],
];

test.each(EDITORS)('$0.name writes into the editor of $1', (webmail, fixture, begun) => {
  const editor = webmail.findReplyEditor(pageOf(webmail, fixture));
  expect(editor?.firstElementChild?.textContent).toBe(begun);
});
