import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../browser/find-browser.ts';
import type * as ExchangePage from './exchange-page.ts';
import { type Figure, median } from './figure.ts';

declare global {
  /** The export in the bench page. */
  var exchangePage: typeof ExchangePage;
}

const root = join(import.meta.dirname, '..', '..', '..');
const DEALS = 100_000;
const ROUNDS = 3;

/** Files of different kinds: a CRM's, the guarded one for people, and the full one. */
const TARGETS = [
  ['hubspot', 'for HubSpot'],
  ['spreadsheet', 'for a spreadsheet'],
  ['full', 'with every field'],
] as const;

/** How fast a long book becomes a file in Chromium, beside papaparse with the rows ready-made. */
export async function benchExchange(): Promise<Figure[]> {
  const script = await buildPage();
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium was found; CHROME_PATH may name one');
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const figures: Figure[] = [];
    for (const [target, words] of TARGETS) {
      const runs = await page.evaluate(run, { target, deals: DEALS, rounds: ROUNDS });
      figures.push(
        {
          figure: `100,000 deals to CSV ${words}, against papaparse`,
          measured: median(runs.map(({ ours, papaparse }) => ours / papaparse)),
          limit: 1.5,
          unit: '×',
        },
        {
          figure: '200 of them at once, 19 of 20 times',
          measured: median(runs.map(({ pause }) => pause)),
          limit: 50,
          unit: 'ms',
        },
      );
    }
    return figures;
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function run({ target, deals, rounds }: { target: string; deals: number; rounds: number }) {
  const { makeDeals, writeBoth } = globalThis.exchangePage;
  // A run on fewer deals first, so that both find compiled code.
  writeBoth(target, makeDeals(2_000));
  const made = makeDeals(deals);
  return Array.from({ length: rounds }, () => writeBoth(target, made));
}

async function buildPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: join(root, 'src/cli/bench/exchange-page.ts'),
        formats: ['iife'],
        name: 'exchangePage',
        fileName: 'exchange-page',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const code = output?.output.find((part) => part.type === 'chunk')?.code;
  if (code === undefined) throw new Error('the export was not built');
  return `${code}\nglobalThis.exchangePage = exchangePage;`;
}
