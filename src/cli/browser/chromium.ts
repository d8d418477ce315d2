import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { parseSite } from '../../domain/site.ts';

interface Options {
  executablePath: string;
  /** The unpacked extension, `dist/chrome`. */
  extensionDir: string;
  /** Profile to go on with; without it a new one, removed at the end. */
  profileDir?: string;
  isHeadless: boolean;
  colorScheme?: 'light' | 'dark';
  /** Host names that are a server of this machine instead, whatever its certificate: host → port. */
  hosts?: ReadonlyMap<string, number>;
}

/** A Chromium of its own with the extension in it: never the user's browser or profile. */
export class ExtensionBrowser {
  private constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
    readonly profileDir: string,
    private readonly ownsProfile: boolean,
  ) {}

  /** @throws Error when the browser does not start, or starts without the extension */
  static async launch(options: Options): Promise<ExtensionBrowser> {
    const profile = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'lossbook-chromium-')));
    try {
      return await ExtensionBrowser.launchIn(profile, options);
    } catch (error) {
      if (options.profileDir === undefined) rmSync(profile, REMOVAL);
      throw error;
    }
  }

  private static async launchIn(
    profile: string,
    { executablePath, extensionDir, profileDir, isHeadless, colorScheme, hosts = new Map() }: Options,
  ): Promise<ExtensionBrowser> {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: false,
      acceptDownloads: true,
      viewport: isHeadless ? { width: 1280, height: 800 } : null,
      ...(colorScheme ? { colorScheme } : {}),
      args: [
        ...(isHeadless ? ['--headless=new'] : []),
        // A sandbox cannot be set up by root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Nothing but this machine can be reached: no test and no sample talks to the network.
        `--host-resolver-rules=${[...hosts]
          .map(([host, port]) => `MAP ${host}:443 127.0.0.1:${port}, `)
          .join('')}MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
        ...(hosts.size > 0 ? ['--ignore-certificate-errors'] : []),
        `--disable-extensions-except=${extensionDir}`,
        `--load-extension=${extensionDir}`,
      ],
    });
    context.setDefaultTimeout(10_000);
    try {
      const worker = await firstWorker(context);
      return new ExtensionBrowser(context, new URL(worker.url()).host, profile, profileDir === undefined);
    } catch (error) {
      await context.close();
      throw new Error(
        `${executablePath} did not load the extension; branded Chrome does not since version 137, Chromium does`,
        { cause: error },
      );
    }
  }

  /** The extension's service worker, started if it sleeps. */
  async worker(): Promise<Worker> {
    const [running] = this.context.serviceWorkers();
    if (running) return running;
    const page = await this.open('src/dashboard/index.html');
    const worker = await firstWorker(this.context);
    await page.close();
    return worker;
  }

  /** A page of the extension, by its path in the build. */
  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/${path}`);
    return page;
  }

  /** The popup as a page, for the message open in `page`. */
  async openPopup(page: Page): Promise<Page> {
    const popup = await this.open(`src/popup/index.html?tab=${await this.tabIdOf(page)}`);
    await popup.setViewportSize({ width: 380, height: 560 });
    return popup;
  }

  /** The browser's number of a tab, which only the extension can tell. */
  async tabIdOf(page: Page): Promise<number> {
    await page.bringToFront();
    const worker = await this.worker();
    const id = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id;
    });
    if (id === undefined) throw new Error('the tab has no number');
    return id;
  }

  /**
   * Adds a site the way the rep does, on the dashboard. The browser's own question cannot be answered
   * from outside, so its answer is given beforehand on the extensions page, as a user may do there.
   */
  async addSite(address: string): Promise<void> {
    const site = parseSite(address);
    if (typeof site === 'string') throw new Error(`no address of a site: ${address}`);
    const settings = await this.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(([id, pattern]) => chrome.developerPrivate.addHostPermission(id, pattern), [
      this.extensionId,
      site.pattern,
    ] as const);
    await settings.close();
    const dashboard = await this.open('src/dashboard/index.html#sites');
    await dashboard.fill('input[name=site]', address);
    await dashboard.click('button[name=add-site]');
    await dashboard.waitForSelector('.notice.good');
    await dashboard.close();
  }

  /** Ends the worker, as the browser does when it has been idle. */
  async stopWorker(): Promise<void> {
    const page = await this.context.newPage();
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.close();
  }

  /** Ends the browser at once, with no chance to write anything more. The profile stays. */
  async kill(): Promise<void> {
    const browser = this.context.browser();
    const closed = new Promise((resolve) => this.context.once('close', resolve));
    const session = await browser?.newBrowserCDPSession();
    const info = await session?.send('SystemInfo.getProcessInfo');
    const pid = info?.processInfo.find(({ type }) => type === 'browser')?.id;
    if (pid === undefined) throw new Error('the browser does not tell its process');
    process.kill(pid, 'SIGKILL');
    await closed;
  }

  async close(): Promise<void> {
    await this.context.close();
    // The browser's last processes may still be writing.
    if (this.ownsProfile) await rm(this.profileDir, { ...REMOVAL, maxRetries: 20 });
  }

  /** For the very end of the program, when nothing can be waited for. */
  removeProfile(): void {
    rmSync(this.profileDir, REMOVAL);
  }
}

const REMOVAL = { recursive: true, force: true, maxRetries: 5 };

async function firstWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** The little of the extension API that runs inside the browser in the functions above. */
declare const chrome: {
  tabs: { query: (query: object) => Promise<{ id?: number }[]> };
  developerPrivate: { addHostPermission: (id: string, pattern: string) => Promise<void> };
};
