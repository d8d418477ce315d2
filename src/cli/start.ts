import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ExtensionBrowser } from './browser/chromium.ts';
import { installDebianPackages } from './browser/debian.ts';
import { findChromium } from './browser/find-browser.ts';
import { buildIfStale, extensionDir, projectRoot } from './build-extension.ts';
import { playThrough } from './play-through.ts';
import { serveSampleMailbox } from './sample-mailbox/serve.ts';

/** `npm start`: Lossbook on a sample mailbox, in a browser and a profile of its own. */
async function start(args: readonly string[]): Promise<void> {
  const unknown = args.filter((arg) => arg !== '--headless');
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(' ')}. Usage: npm start [-- --headless]`);
  const isHeadless = args.includes('--headless') || !hasDisplay();
  const executablePath = expectChromium();
  console.log('Building the extension …');
  const problem = buildIfStale('chrome');
  if (problem) throw new Error(problem);
  const mailbox = await serveSampleMailbox();
  try {
    const browser = await launch(executablePath, isHeadless);
    // Also when something ends this program half-way: the profile is ours and temporary.
    process.once('exit', () => browser.removeProfile());
    try {
      await browser.addSite(mailbox.url);
      console.log(`Sample mailbox at ${mailbox.url}, with Lossbook on it.`);
      if (isHeadless) await showByItself(browser, mailbox.url);
      else await keepOpen(browser, mailbox.url);
    } finally {
      await browser.close();
    }
  } finally {
    await mailbox.stop();
  }
}

async function launch(executablePath: string, isHeadless: boolean): Promise<ExtensionBrowser> {
  try {
    return await ExtensionBrowser.launch({
      executablePath,
      extensionDir: extensionDir('chrome'),
      isHeadless,
    });
  } catch (error) {
    // Below its first line the message is the browser's whole log.
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    const advice = isHeadless ? '' : '. Where no window can be shown, use: npm start -- --headless';
    throw new Error(`${executablePath} did not start: ${reason}${advice}`, { cause: error });
  }
}

async function showByItself(browser: ExtensionBrowser, mailboxUrl: string): Promise<void> {
  const outDir = join(projectRoot, 'out');
  mkdirSync(outDir, { recursive: true });
  console.log('No window is shown: the main job plays through by itself.');
  await playThrough({ browser, mailboxUrl, outDir, say: (line) => console.log(`  ${line}`) });
  console.log('The pictures and the CSV are in out/.');
}

/** Leaves the browser to the user; resolves when its last window is closed. */
async function keepOpen(browser: ExtensionBrowser, mailboxUrl: string): Promise<void> {
  const [first] = browser.context.pages();
  const page = first ?? (await browser.context.newPage());
  await page.goto(`${mailboxUrl}#/inbox`);
  await page.bringToFront();
  console.log('Open the mail from Marlene Okafor and press "Log it" above it.');
  console.log('Everything lives in a temporary profile and is gone when the browser is closed (or Ctrl-C).');
  await new Promise((resolve) => browser.context.once('close', resolve));
}

/** On Linux a window needs a display; elsewhere there is one. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function expectChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium was found.');
  const problem = installDebianPackages(['chromium']);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    `Chromium is needed and could not be installed (${problem ?? 'it is not on the path'}). ` +
      'Install Chromium, or set CHROME_PATH to it.',
  );
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(`npm start failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
