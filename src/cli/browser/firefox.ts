import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';

/** Of the manifest; the second is made up, so that the extension's address is known. */
const EXTENSION_ID = 'lossbook@lossbook.example';
const EXTENSION_UUID = '5b0c1d52-7f0e-4c43-9a53-6d2f6b8f1e01';

interface Options {
  executablePath: string;
  /** The unpacked extension, `dist/firefox`. */
  extensionDir: string;
  /** Profile to go on with; without it a new one, removed at the end. */
  profileDir?: string;
}

/** A Firefox of its own with the extension in it, without a window: never the user's browser or profile. */
export class ExtensionFirefox {
  private constructor(
    readonly browser: Browser,
    readonly profileDir: string,
    /** Where exported files land. */
    readonly downloadDir: string,
  ) {}

  static async launch({ executablePath, extensionDir, profileDir }: Options): Promise<ExtensionFirefox> {
    const downloadDir = await mkdtemp(join(tmpdir(), 'lossbook-firefox-'));
    const profile = profileDir ?? (await mkdtemp(join(tmpdir(), 'lossbook-profile-')));
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: profile,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
        // An extension that is not signed is taken out at every end of the browser; its data stays, as
        // that of an installed one does.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        // The browser's own question cannot be answered from outside.
        'extensions.webextOptionalPermissionPrompts': false,
        'browser.download.dir': downloadDir,
        'browser.download.folderList': 2,
        'browser.download.alwaysOpenPanel': false,
        // Nothing but this machine can be reached.
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': 9,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': 9,
      },
    });
    try {
      await browser.installExtension(extensionDir);
    } catch (error) {
      await browser.close();
      throw error;
    }
    return new ExtensionFirefox(browser, profile, downloadDir);
  }

  /** A page of the extension, by its path in the build, once it shows `selector`. */
  async open(path: string, selector: string): Promise<Page> {
    const page = await this.browser.newPage();
    // Loads, but never reports that it has: what is on it tells.
    page.goto(`moz-extension://${EXTENSION_UUID}/${path}`).catch(() => undefined);
    // Asked in the very moment of the change from the blank page, Firefox answers with an error.
    for (let tries = 1; ; tries += 1) {
      try {
        await page.waitForSelector(selector);
        return page;
      } catch (error) {
        if (tries === 3) throw error;
      }
    }
  }

  /** Adds a site the way the rep does, on the dashboard. */
  async addSite(address: string): Promise<void> {
    const dashboard = await this.open('src/dashboard/index.html#sites', 'input[name=site]');
    await dashboard.type('input[name=site]', address);
    await dashboard.click('button[name=add-site]');
    await dashboard.waitForSelector('.notice.good');
    await dashboard.close();
  }

  /** The popup as a page, for the message open in `page`, once its form is there. */
  async openPopup(page: Page): Promise<Page> {
    const popup = await this.open(
      `src/popup/index.html?tab=${await this.tabIdOf(page)}`,
      'button[name=save]',
    );
    // Before the page is loaded it would have no effect.
    await popup.setViewport({ width: 380, height: 560 });
    return popup;
  }

  /** The browser's number of a tab, which only the extension can tell; its site must have been added. */
  private async tabIdOf(page: Page): Promise<number> {
    const dashboard = await this.open('src/dashboard/index.html', 'main');
    const id = await dashboard.evaluate(async (url) => {
      const tabs = await browser.tabs.query({});
      return tabs.find((tab) => tab.url === url)?.id;
    }, page.url());
    await dashboard.close();
    if (id === undefined) throw new Error('the tab has no number');
    return id;
  }

  /** Ends the browser; its profile stays for `launch` to go on with. */
  async quit(): Promise<void> {
    await this.browser.close();
    await rm(this.downloadDir, { recursive: true, force: true });
  }

  async close(): Promise<void> {
    await this.quit();
    await rm(this.profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The little of the extension API that runs inside the browser in the function above. */
declare const browser: {
  tabs: { query: (query: object) => Promise<{ id?: number; url?: string }[]> };
};
