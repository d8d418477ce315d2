import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { Mail } from '../../domain/mail.ts';
import type { Reading } from '../../domain/reading.ts';
import { findChromium } from '../browser/find-browser.ts';
import { toLabelled } from '../labels.ts';
import { type Figure, median } from './figure.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

declare global {
  /** The engine in the bench page. */
  var readMail: (mail: Mail) => Reading;
}

const root = join(import.meta.dirname, '..', '..', '..');
const WORDS = 200;
const ROUNDS = 5;

/** How fast the reading engine is in Chromium, and how much it adds to the worker. */
export async function benchReading(): Promise<Figure[]> {
  const engine = await buildEngine();
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium was found; CHROME_PATH may name one');
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: engine });
    const first = await page.evaluate(timeEach, { mails: mailsOf200Words().slice(0, 1), rounds: 1 });
    const ordinary = await page.evaluate(timeEach, { mails: mailsOf200Words(), rounds: ROUNDS });
    const hostile: Figure[] = [];
    for (const [name, text] of Object.entries(HOSTILE_TEXTS)) {
      const [mail] = mailsOf200Words();
      const times = await page.evaluate(timeEach, { mails: mail ? [{ ...mail, text }] : [], rounds: 2 });
      hostile.push({ figure: `1 MB: ${name}`, measured: Math.min(...times), limit: 100, unit: 'ms' });
    }
    return [
      { figure: 'a mail of 200 words', measured: median(ordinary), limit: 2, unit: 'ms' },
      { figure: 'the first mail of a new worker', measured: first[0] ?? 0, limit: 150, unit: 'ms' },
      ...hostile,
      { figure: 'engine and model, gzip', measured: gzipSync(engine).length / 1000, limit: 250, unit: 'KB' },
    ];
  } finally {
    await browser.close();
  }
}

/** Runs in the page: the time each mail takes, in ms, the least of some rounds over all of them. */
function timeEach({ mails, rounds }: { mails: Mail[]; rounds: number }): number[] {
  const least = mails.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    for (const [index, mail] of mails.entries()) {
      const start = performance.now();
      globalThis.readMail(mail);
      least[index] = Math.min(least[index] ?? 0, performance.now() - start);
    }
  }
  return least;
}

async function buildEngine(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: join(root, 'src/reading/read-mail.ts'),
        formats: ['iife'],
        name: 'engine',
        fileName: 'engine',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const code = output?.output.find((part) => part.type === 'chunk')?.code;
  if (code === undefined) throw new Error('the engine was not built');
  return `${code}\nglobalThis.readMail = engine.readMail;`;
}

/** Real-looking mails, their new text repeated or cut to 200 words, without a quoted thread. */
function mailsOf200Words(): Mail[] {
  return readFileSync(join(root, 'tests/reading/replies/tuned-on.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const labelled = toLabelled(JSON.parse(line));
      if (typeof labelled === 'string') return [];
      const words = (labelled.mail.text.split(/\n>|\nOn |\n-----/)[0] ?? '').split(' ');
      const text = Array.from({ length: WORDS }, (_, index) => words[index % words.length]).join(' ');
      return [{ ...labelled.mail, text }];
    });
}
