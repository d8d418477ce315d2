import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { findChromium } from '../../src/cli/browser/find-browser.ts';
import { extensionDir } from '../../src/cli/build-extension.ts';
import { projectRoot } from '../source-files.ts';

/** Chromium with the extension, in a new profile or in one of before. */
export function launchChromium(
  options: { profileDir?: string; colorScheme?: 'light' | 'dark'; hosts?: ReadonlyMap<string, number> } = {},
) {
  return ExtensionBrowser.launch({
    executablePath: findChromium() ?? 'chromium',
    extensionDir: extensionDir('chrome'),
    isHeadless: true,
    ...options,
  });
}

/** The chip of a page or frame once something was read, as the rep and a test see it. */
export async function readChip(place: Page | Frame) {
  await place.waitForSelector('lossbook-chip[data-message]:not([data-state=reading])', { timeout: 10_000 });
  return place.evaluate(() => {
    const [chip] = document.querySelectorAll('lossbook-chip[data-message]:not([data-message=fake])');
    return {
      state: chip?.getAttribute('data-state'),
      key: chip?.getAttribute('data-message'),
      label: chip?.shadowRoot?.querySelector('.label')?.textContent,
      quote: chip?.shadowRoot?.querySelector('q')?.textContent,
      height: chip?.getBoundingClientRect().height,
    };
  });
}

/** Saves the form and waits until it says so. */
export async function save(popup: Page): Promise<void> {
  await popup.click('button[name=save]');
  await popup.waitForSelector('.form-status.good');
}

/** A row of the book as it lies on the disk, read past the extension's own code. */
export interface StoredRow {
  [field: string]: unknown;
}

/** All rows of the book, read with the browser's own database. */
export function readBook(page: Page): Promise<StoredRow[]> {
  return page.evaluate(
    () =>
      new Promise<StoredRow[]>((resolve, reject) => {
        const request = indexedDB.open('lossbook');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const rows = request.result.transaction('deals').objectStore('deals').getAll();
          rows.onsuccess = () => {
            request.result.close();
            resolve(rows.result);
          };
          rows.onerror = () => reject(rows.error);
        };
      }),
  );
}

/** Pictures the README shows; they are taken anew with `UPDATE_PICTURES=1 npm test -- tests/e2e/main-job.test.ts`. */
const README_PICTURES = ['chip', 'popup'];

/** Where pictures for people go; the folder is made when the first is taken. */
export function screenshotPath(name: string): string {
  const isForReadme = process.env.UPDATE_PICTURES !== undefined && README_PICTURES.includes(name);
  const folder = join(projectRoot, ...(isForReadme ? ['tests', 'pictures'] : ['out', 'screenshots']));
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}

/** The value or the chosen values of the form's controls of a name. */
export function fieldValue(popup: Page, name: string): Promise<string> {
  return popup.$$eval(`[name="${name}"]`, (controls) =>
    (controls as HTMLInputElement[])
      .filter((control) => !['radio', 'checkbox'].includes(control.type) || control.checked)
      .map(({ value }) => value)
      .join(','),
  );
}
