import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { extensionDir } from '../../src/cli/build-extension.ts';
import { HOSTED_WEBMAILS } from '../../src/domain/hosted.ts';

/** What one content script may weigh on a mail page. */
const CONTENT_LIMIT_BYTES = 20_000;

/** Words of a library or of the reading engine that minifying leaves as they are. */
const NOT_IN_CONTENT = [
  'dexie',
  'Dexie',
  'indexedDB',
  'neck[- ]',
  'incumbent',
  'webextension-polyfill',
  'preact',
];

describe.each(['chrome', 'firefox'] as const)('the build for %s', (target) => {
  const dir = extensionDir(target);
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });

  test.each(['src/content/content.js', 'src/content/read-page.js', 'src/content/skeleton.js'])(
    '%s stands alone: no import, no book, no reading engine, at most 20 KB gzip',
    (file) => {
      const script = read(file);
      for (const word of NOT_IN_CONTENT) expect(script).not.toContain(word);
      expect(script).not.toMatch(/\bimport\b\s*[({"'*\w]/);
      expect(gzipSync(script).length).toBeLessThanOrEqual(CONTENT_LIMIT_BYTES);
    },
  );

  test('asks for the fewest permissions and shows nothing of itself to pages', () => {
    expect(manifest.permissions).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'storage',
    ]);
    expect(manifest.host_permissions).toEqual(HOSTED_WEBMAILS.flatMap(({ patterns }) => patterns));
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test('its pages run own scripts only, and connect nowhere', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('has the pages and icons others rely on', () => {
    for (const file of [
      'src/popup/index.html',
      'src/dashboard/index.html',
      'icons/16.png',
      'icons/128.png',
    ]) {
      expect(files).toContain(file);
    }
    expect(manifest.action.default_popup).toBe('src/popup/index.html');
  });

  test('no page carries a script of its own text', () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      expect(read(file)).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|javascript:/i);
    }
  });
});

test('each browser gets the background it knows', () => {
  const manifestOf = (target: 'chrome' | 'firefox') =>
    JSON.parse(readFileSync(join(extensionDir(target), 'manifest.json'), 'utf8'));
  expect(manifestOf('chrome').background.service_worker).toBeDefined();
  expect(manifestOf('chrome').browser_specific_settings).toBeUndefined();
  expect(manifestOf('firefox').background.scripts).toHaveLength(1);
  expect(manifestOf('firefox').browser_specific_settings.gecko.id).toBe('lossbook@lossbook.example');
});
