import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot, sourceFiles } from './source-files.ts';

/** The rooms of src/: which others each may know, and which libraries. Everything may know its own room. */
const ROOMS: Record<string, { rooms: string[]; libraries: string[] }> = {
  domain: { rooms: [], libraries: ['valibot'] },
  reading: { rooms: ['domain'], libraries: [] },
  training: { rooms: ['reading', 'domain'], libraries: [] },
  webmail: { rooms: ['domain'], libraries: [] },
  messaging: { rooms: ['domain'], libraries: ['valibot', 'webextension-polyfill'] },
  words: { rooms: ['domain'], libraries: ['webextension-polyfill'] },
  store: { rooms: ['domain'], libraries: ['dexie', 'webextension-polyfill'] },
  exchange: { rooms: ['domain'], libraries: ['papaparse'] },
  'second-opinion': { rooms: ['domain'], libraries: ['valibot'] },
  content: { rooms: ['webmail', 'messaging', 'domain'], libraries: [] },
  background: {
    rooms: ['reading', 'messaging', 'store', 'domain', 'words'],
    libraries: ['webextension-polyfill'],
  },
  components: {
    rooms: ['store', 'exchange', 'second-opinion', 'messaging', 'domain', 'words'],
    libraries: ['preact', 'preact/hooks', 'dexie', 'webextension-polyfill'],
  },
  popup: {
    rooms: ['components', 'store', 'exchange', 'messaging', 'domain', 'words'],
    libraries: ['preact', 'preact/hooks', 'webextension-polyfill'],
  },
  dashboard: {
    rooms: ['components', 'store', 'exchange', 'second-opinion', 'messaging', 'domain', 'words'],
    libraries: ['preact', 'preact/hooks', 'd3-scale', 'd3-shape', 'webextension-polyfill'],
  },
};

/** Files a browser or a command starts with; they register and delegate, and nothing imports them. */
const ENTRIES = [
  'background/index.ts',
  'content/content.ts',
  'content/read-page.ts',
  'content/skeleton.ts',
  'popup/main.tsx',
  'dashboard/main.tsx',
];

interface Import {
  file: string;
  room: string;
  target: string;
}

const files = sourceFiles.map(({ file }) => file);
const IMPORT = /^(?:import|export)\b[^'";]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\(\s*'([^']+)'/gm;
const imports: Import[] = sourceFiles.flatMap(({ file, code }) =>
  [...code.matchAll(IMPORT)].map((match) => ({
    file,
    room: roomOf(file),
    target: match.slice(1).find((target) => target !== undefined) ?? '',
  })),
);
const local = imports.filter(({ target }) => target.startsWith('.') && !target.endsWith('.css'));
const foreign = imports.filter(({ target }) => !target.startsWith('.'));

function readSource(file: string): string {
  return sourceFiles.find((source) => source.file === file)?.code ?? '';
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** The imported file relative to src/. */
function resolve({ file, target }: Import): string {
  return join(dirname(file), target);
}

test('every folder of src/ is a room with rules, or the commands', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in ROOMS) && room !== 'cli')).toEqual([]);
});

describe.each(Object.entries(ROOMS))('%s', (room, { rooms, libraries }) => {
  test(`knows no other room than ${rooms.join(', ') || 'itself'}`, () => {
    const strangers = local
      .filter((one) => one.room === room)
      .map((one) => ({ file: one.file, target: resolve(one) }))
      .filter(({ target }) => !target.startsWith('..') && roomOf(target) !== room)
      .filter(({ target }) => !rooms.includes(roomOf(target)));
    expect(strangers).toEqual([]);
  });

  test(`stands on ${libraries.join(', ') || 'no library'}`, () => {
    const strangers = foreign.filter((one) => one.room === room && !libraries.includes(one.target));
    expect(strangers).toEqual([]);
  });
});

test('imports are found at all', () => {
  expect(local.length).toBeGreaterThan(100);
  expect(foreign.length).toBeGreaterThan(20);
});

test('every local import names an existing file', () => {
  const missing = local.filter((one) => !existsSync(join(projectRoot, 'src', resolve(one))));
  expect(missing).toEqual([]);
});

test('nothing imports an entry file', () => {
  expect(local.filter((one) => ENTRIES.includes(resolve(one)))).toEqual([]);
});

test('entry files are short: they register and delegate', () => {
  for (const entry of ENTRIES) expect(readSource(entry).split('\n').length, entry).toBeLessThan(60);
});

/** Words that would tie a pure room to a page, a browser or the clock. */
const IMPURE =
  /\b(?:document|window|browser|chrome|localStorage|fetch|Date\.now|new Date\(\)|Math\.random)\b(?!['"`:])/;

test.each(files.filter((file) => ['domain', 'reading', 'second-opinion'].includes(roomOf(file))))(
  '%s is pure: no page, no browser, no clock',
  (file) => {
    const code = readSource(file)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*$/gm, '')
      .replace(/'(?:[^'\\\n]|\\.)*'|`[^`]*`|"[^"\n]*"/g, "''");
    expect(IMPURE.exec(code)?.[0]).toBeUndefined();
  },
);

test('a note to come back carries a date that has not passed', () => {
  const notes = files.flatMap((file) => [...readSource(file).matchAll(/\b(?:TODO|FIXME|XXX)\b(.{0,20})/g)]);
  const today = new Date().toISOString().slice(0, 10);
  for (const [note, rest] of notes)
    expect(/\[(\d{4}-\d{2}-\d{2})\]/.exec(rest ?? '')?.[1] ?? '', note).toSatisfy(
      (day) => String(day) > today,
    );
});
