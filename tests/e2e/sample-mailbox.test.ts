import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/browser/chromium.ts';
import { playThrough } from '../../src/cli/play-through.ts';
import { type SampleMailbox, serveSampleMailbox } from '../../src/cli/sample-mailbox/serve.ts';
import { violationsOf } from './axe.ts';
import { firstMissing, titled } from './environment.ts';
import { launchChromium, readChip, screenshotPath } from './rep.ts';

const problem = firstMissing('chromium');

describe.skipIf(problem)(titled('the sample mailbox, a webmail Lossbook has never seen', problem), () => {
  let mailbox: SampleMailbox;
  let browser: ExtensionBrowser;
  let page: Page;
  const outDir = mkdtempSync(join(tmpdir(), 'lossbook-out-'));

  beforeAll(async () => {
    mailbox = await serveSampleMailbox();
    browser = await launchChromium();
    await browser.addSite(mailbox.url);
    page = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await mailbox?.stop();
    rmSync(outDir, { recursive: true, force: true });
  });

  const open = async (path: string) => {
    await page.goto(`${mailbox.url}#/${path}`);
    await page.waitForSelector(`#reading[data-thread="${path.split('/')[1] ?? ''}"]`);
  };

  test.each([
    ['inbox/tri-county', 'lost', 'Lost · staying with current vendor'],
    ['inbox/harbor-dental', 'lost', 'Lost · went to Brightline Imaging'],
    ['inbox/ferrante-lumber', 'lost', 'Lost'],
    ['inbox/baptiste-cpa', 'lost', 'Lost · project dropped'],
    ['inbox/northfield-schools', 'won', 'Won'],
    ['inbox/st-brendan', 'postponed', expect.stringMatching(/^Postponed · until [A-Z][a-z]+ \d{4}$/)],
    ['inbox/mill-creek', 'neutral', expect.any(String)],
    ['inbox/cedar-law', 'neutral', expect.any(String)],
    ['inbox/team-review', 'neutral', expect.any(String)],
    ['inbox/granite-point', 'neutral', expect.any(String)],
    ['inbox/partsline', 'neutral', expect.any(String)],
    ['inbox/office-channel', 'neutral', expect.any(String)],
  ])('%s is read as %s', async (path, state, label) => {
    await open(path);
    expect(await readChip(page)).toMatchObject({ state, label });
    expect(await page.locator('lossbook-chip').count()).toBe(1);
  });

  test.each(['light', 'dark'] as const)(
    'the chip fits a %s mail, and axe has nothing to say',
    async (scheme) => {
      await page.emulateMedia({ colorScheme: scheme });
      await open('inbox/tri-county');
      await page.reload();
      await readChip(page);
      expect(await page.locator('lossbook-chip').getAttribute('data-theme')).toBe(scheme);
      await page.hover('lossbook-chip');
      await page.screenshot({ path: screenshotPath(`chip-${scheme}`) });
      expect(await violationsOf(page)).toEqual([]);
    },
  );

  test('an earlier mail that is folded out is read as a mail of its own', async () => {
    await open('inbox/tri-county');
    await readChip(page);
    await page.click('.folded');
    await expect.poll(() => page.locator('lossbook-chip').count()).toBe(2);
  });

  test('the list alone has no chip', async () => {
    await open('inbox/tri-county');
    await readChip(page);
    await open('inbox');
    await expect.poll(() => page.locator('lossbook-chip').count()).toBe(0);
  });

  test('the main job plays through by itself, with a picture of each step and the file', async () => {
    const said: string[] = [];
    await playThrough({ browser, mailboxUrl: mailbox.url, outDir, say: (line) => said.push(line) });
    const files = readdirSync(outDir).sort();
    expect(files.filter((name) => name.endsWith('.png'))).toHaveLength(7);
    const csv = files.find((name) => name.endsWith('.csv')) ?? '';
    expect(csv).toMatch(/^lossbook-[a-z]+-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(readFileSync(join(outDir, csv), 'utf8').trim().split('\r\n')).toHaveLength(6);
    expect(said.join('\n')).toContain('won by Cooper Business Machines, 36 months');
    expect(said.join('\n')).toContain('The batting average is .250');
  });
});
