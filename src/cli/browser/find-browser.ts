import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * A Chromium that loads unpacked extensions: the one CHROME_PATH names, Playwright's own, or one on
 * the path. Chromium before Chrome: branded Chrome ignores `--load-extension` since version 137.
 */
export function findChromium(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  return findOnPath([
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'microsoft-edge',
    'google-chrome',
  ]);
}

/** A Firefox: the one FIREFOX_PATH names, or one on the path. */
export function findFirefox(): string | undefined {
  return process.env.FIREFOX_PATH ?? findOnPath(['firefox-esr', 'firefox', 'firefox-developer-edition']);
}

/** The first of these programs that the path has. */
export function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const file = join(folder, name);
      if (folder !== '' && existsSync(file)) return file;
    }
  }
  return undefined;
}
