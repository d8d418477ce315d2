import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Webmail } from '../../src/webmail/adapter.ts';
import { generic } from '../../src/webmail/generic.ts';
import { findMessages, WEBMAILS } from '../../src/webmail/webmails.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');

/**
 * Each adapter with addresses of its pages, which its file exports as `<name>Urls`; its folder of
 * fixtures has its name.
 */
const ADAPTERS: { webmail: Webmail; urls: string[] }[] = [
  ...(await Promise.all(
    WEBMAILS.map(async (webmail) => {
      const file = await import(`../../src/webmail/${webmail.name}.ts`);
      return { webmail, urls: file[`${webmail.name}Urls`] as string[] };
    }),
  )),
  { webmail: generic, urls: [] },
];

interface Expected {
  url: string;
  /** What is read; null where the page is none of this webmail's. */
  messages: unknown[] | null;
  /** For a page around the body's frame of another site: what it says about the message. */
  head?: unknown;
}

/** The rep's day on which every fixture is read. */
const now = new Date(2025, 2, 12);

const fixtures = ADAPTERS.flatMap(({ webmail }) =>
  readdirSync(join(FOLDER, webmail.name))
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ webmail, name: `${webmail.name}/${basename(file, '.html')}` })),
);

function pageOf(name: string) {
  const expected: Expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
  const { window } = new JSDOM(readFileSync(join(FOLDER, `${name}.html`), 'utf8'), { url: expected.url });
  fillFrames(window.document);
  return { page: { document: window.document, url: new URL(expected.url), now }, expected };
}

/** A webmail writes into its frames: `<template data-frame="id">` is what the frame of that id holds. */
function fillFrames(document: Document) {
  for (const content of document.querySelectorAll<HTMLTemplateElement>('template[data-frame]')) {
    const frame = document.getElementById(content.dataset.frame ?? '') as HTMLIFrameElement;
    const inside = frame.contentDocument;
    inside?.body.append(inside.importNode(content.content, true));
    content.remove();
  }
}

describe.each(fixtures)('$name', ({ webmail, name }) => {
  test('is read as expected', () => {
    const { page, expected } = pageOf(name);
    const found = webmail.findMessages(page);
    expect(found?.map((message) => message.read()) ?? null).toEqual(expected.messages);
    expect(webmail.findHead?.(page)).toEqual(expected.head);
  });

  test('has a place for each chip: beside the text, outside of it', () => {
    const { page } = pageOf(name);
    for (const { chipPlace, read } of webmail.findMessages(page) ?? []) {
      expect(chipPlace.before.parentElement).toBe(chipPlace.parent);
      const { text, key } = read();
      const chip = page.document.createElement('lossbook-chip');
      chip.attachShadow({ mode: 'open' }).append('Lost');
      chipPlace.parent.insertBefore(chip, chipPlace.before);
      const again = webmail.findMessages(page)?.find((message) => message.key === key);
      expect(again?.read().text).toBe(text);
    }
  });

  test('is left alone by every other webmail', () => {
    const { page } = pageOf(name);
    const others = WEBMAILS.filter((other) => other !== webmail);
    for (const other of others) expect(other.findMessages(page), other.name).toBeUndefined();
  });
});

test.each(WEBMAILS.map(({ name }) => name))('%s says at which addresses its messages are', (name) => {
  expect(ADAPTERS.find(({ webmail }) => webmail.name === name)?.urls.length).toBeGreaterThan(0);
});

test('every folder of fixtures belongs to an adapter, every webmail has one', () => {
  const names = ADAPTERS.map(({ webmail }) => webmail.name).sort();
  expect(readdirSync(FOLDER).sort()).toEqual(names);
  expect([...WEBMAILS.map(({ name }) => name), 'generic'].sort()).toEqual(names);
});

test.each(ADAPTERS.flatMap(({ webmail, urls }) => urls.map((url) => ({ name: webmail.name, url }))))(
  'an empty page at $url is no message for anybody, and $name at most knows its own',
  ({ name, url }) => {
    const page = { document: new JSDOM('<p>Loading</p>', { url }).window.document, url: new URL(url), now };
    expect(findMessages(page).messages).toEqual([]);
    for (const other of WEBMAILS.filter((webmail) => webmail.name !== name))
      expect(other.findMessages(page), other.name).toBeUndefined();
  },
);
