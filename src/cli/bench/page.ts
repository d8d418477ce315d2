import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { ExtensionBrowser } from '../browser/chromium.ts';
import { findChromium } from '../browser/find-browser.ts';
import { buildIfStale, extensionDir } from '../build-extension.ts';
import { type Figure, median } from './figure.ts';
import { webmailPage } from './webmail-page.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const BURSTS = 200;
const ROUNDS = 3;
const OPENINGS = 12;
const CHANGES = 1_000;
/** Messages until the browser has compiled what it will and filled its caches. */
const WARM_UP = 400;
/** A message that stayed would be a kilobyte or more of each; this is what a heap at rest varies by. */
const HEAP_NOISE_KB = 64;

/** The pages measured: a webmail with an adapter, and one that is found by its shape. */
const PAGES = [
  { kind: 'gmail', url: 'https://mail.google.com/mail/u/0/', name: 'Gmail’s page' },
  { kind: 'unknown', url: 'https://webmail.firm.example/', name: 'an unknown webmail' },
] as const;

/** What a watched page costs in Chromium, each figure beside the same page without the extension. */
export async function benchPage(): Promise<Figure[]> {
  const failure = buildIfStale('chrome');
  if (failure) throw new Error(failure);
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium was found; CHROME_PATH may name one');
  const extended = await ExtensionBrowser.launch({
    executablePath,
    extensionDir: extensionDir('chrome'),
    isHeadless: true,
  });
  const profile = await mkdtemp(join(tmpdir(), 'lossbook-bench-'));
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const bare = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args });
  try {
    await extended.addSite('https://webmail.firm.example/');
    const figures: Figure[] = [];
    for (const page of PAGES) figures.push(...(await compare(page, extended.context, bare)));
    return [...figures, ...(await sizes())];
  } finally {
    await Promise.all([extended.close(), bare.close()]);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function compare(
  { kind, url, name }: (typeof PAGES)[number],
  extended: BrowserContext,
  bare: BrowserContext,
): Promise<Figure[]> {
  const ours = await Measured.open(extended, kind, url);
  const theirs = await Measured.open(bare, kind, url);
  await ours.open(0);
  await ours.page.waitForSelector('lossbook-chip:not([data-state=reading])');
  await theirs.open(0);
  const ratios: number[] = [];
  const layouts: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [without, with_] = [await theirs.cost(`burst(${BURSTS})`), await ours.cost(`burst(${BURSTS})`)];
    ratios.push(with_.taskMs / without.taskMs);
    layouts.push(with_.layouts - without.layouts);
  }
  const openings: number[] = [];
  for (let count = 1; count <= OPENINGS; count += 1) {
    const show = `openMessage(${count}); new Promise((done) => setTimeout(done, 600))`;
    const [without, with_] = [await theirs.cost(show), await ours.cost(show)];
    openings.push(with_.taskMs - without.taskMs);
  }
  const growth = await ours.growth();
  const ownGrowth = await theirs.growth();
  await Promise.all([ours.page.close(), theirs.page.close()]);
  return [
    {
      figure: `${name}: time of ${BURSTS} bursts, against without`,
      measured: median(ratios),
      limit: 1.5,
      unit: '×',
    },
    {
      figure: `${name}: layouts in them beyond the page’s own`,
      measured: median(layouts),
      limit: 2,
      unit: '',
    },
    { figure: `${name}: opening a message to the chip`, measured: median(openings), limit: 50, unit: 'ms' },
    {
      figure: `${name}: heap after ${CHANGES} messages, beyond the page’s own`,
      measured: Math.max(0, growth.heapKb - ownGrowth.heapKb),
      limit: HEAP_NOISE_KB,
      unit: 'KB',
    },
    {
      figure: `${name}: DOM nodes left by them`,
      measured: growth.nodes - ownGrowth.nodes,
      limit: 0,
      unit: '',
    },
    {
      figure: `${name}: listeners left by them`,
      measured: growth.listeners - ownGrowth.listeners,
      limit: 0,
      unit: '',
    },
  ];
}

/** A page whose main thread is measured by the browser itself. */
class Measured {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async open(context: BrowserContext, kind: 'gmail' | 'unknown', url: string): Promise<Measured> {
    const page = await context.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: webmailPage(kind) }));
    await page.goto(url);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.waitForTimeout(1_500);
    return new Measured(page, session);
  }

  async open(number: number): Promise<void> {
    await this.page.evaluate(`openMessage(${number})`);
  }

  /** What the main thread did while the page ran this. */
  async cost(script: string): Promise<{ taskMs: number; layouts: number }> {
    const before = await this.#metrics();
    await this.page.evaluate(script);
    const after = await this.#metrics();
    return {
      taskMs: (after.TaskDuration - before.TaskDuration) * 1_000,
      layouts: after.LayoutCount - before.LayoutCount,
    };
  }

  /** What is left after many messages came and went, the first of them not counted. */
  async growth(): Promise<{ heapKb: number; nodes: number; listeners: number }> {
    const change = (from: number, to: number) =>
      this.page.evaluate(
        `(async () => { for (let n = ${from}; n < ${to}; n += 1) { openMessage(n % 50); await wait(n % 10 === 0 ? 120 : 1); } await wait(900); })()`,
      );
    await change(0, WARM_UP);
    const before = await this.#settled();
    await change(0, CHANGES);
    const after = await this.#settled();
    return {
      heapKb: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1_000,
      nodes: after.Nodes - before.Nodes,
      listeners: after.JSEventListeners - before.JSEventListeners,
    };
  }

  async #settled() {
    for (let round = 0; round < 3; round += 1) await this.session.send('HeapProfiler.collectGarbage');
    return this.#metrics();
  }

  async #metrics() {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const named = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      TaskDuration: named('TaskDuration'),
      LayoutCount: named('LayoutCount'),
      JSHeapUsedSize: named('JSHeapUsedSize'),
      Nodes: named('Nodes'),
      JSEventListeners: named('JSEventListeners'),
    };
  }
}

/** The content script beside what others put into a webmail's page. */
async function sizes(): Promise<Figure[]> {
  const size = async (file: string) =>
    gzipSync(await readFile(join(root, file)), { level: 9 }).length / 1_000;
  const others = await Promise.all(
    [
      ['InboxSDK', 'node_modules/@inboxsdk/core/inboxsdk.js'],
      ['gmail-js', 'node_modules/gmail-js/src/gmail.js'],
    ].map(async ([name = '', file = '']) => `${name} ${(await size(file)).toFixed(0)} KB`),
  );
  return [
    {
      figure: `content script, gzip (${others.join(', ')})`,
      measured: await size('dist/chrome/src/content/content.js'),
      limit: 20,
      unit: 'KB',
    },
  ];
}
