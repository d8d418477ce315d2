import browser from 'webextension-polyfill';
import { localDay } from '../domain/days.ts';
import type { PageProblem } from '../domain/page-problem.ts';

const SCRIPT = 'src/content/skeleton.js';

/** A file for a bug report: how a tab's page is built, every word of it replaced; undefined where it cannot be read. */
export async function reportPage(tabId: number, problem: PageProblem, now: Date) {
  try {
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    const frames = await browser.scripting.executeScript({ target, func: runSkeleton });
    const pages = frames.map(({ result }) => result).filter((page) => typeof page === 'string');
    if (pages.length === 0) return undefined;
    const head = `${problem.webmail}: no ${problem.field} at ${problem.selector}`.replaceAll('--', '- -');
    return {
      name: `lossbook-page-${problem.webmail}-${localDay(now)}.html`,
      text: [`<!-- ${head} -->`, ...pages].join('\n'),
      mimeType: 'text/html',
    };
  } catch {
    return undefined;
  }
}

/** Runs inside the page, beside the injected script. */
function runSkeleton(): unknown {
  return (globalThis as { lossbookSkeleton?: () => unknown }).lossbookSkeleton?.();
}
