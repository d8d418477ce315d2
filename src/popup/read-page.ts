import browser from 'webextension-polyfill';
import type { OpenMessage } from '../domain/mail.ts';
import { parseOpenMessage } from '../messaging/parse.ts';

/** How a page without a watching content script was read. */
export type PageSource = 'adapter' | 'selection' | 'page';

const SOURCES: readonly unknown[] = ['adapter', 'selection', 'page'] satisfies PageSource[];
const SCRIPT = 'src/content/read-page.js';

/**
 * Reads the page of a tab once, with the permission that opening the popup gives: the selected
 * text, else the open message, else the main text. Undefined where there is nothing, or where the
 * browser keeps its own pages closed.
 */
export async function readPage(
  tabId: number,
): Promise<{ message: OpenMessage; source: PageSource } | undefined> {
  try {
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    const frames = await browser.scripting.executeScript({ target, func: runReader });
    const readings = frames.map(({ result }) => toReading(result)).filter((reading) => reading !== undefined);
    return SOURCES_BY_WORTH.map((source) =>
      longest(readings.filter((reading) => reading.source === source)),
    ).find((reading) => reading !== undefined);
  } catch {
    return undefined;
  }
}

/** What the rep selected is meant more than what was found. */
const SOURCES_BY_WORTH: readonly PageSource[] = ['selection', 'adapter', 'page'];

/** Runs inside the page, beside the injected script. */
function runReader(): unknown {
  // The injected script leaves its reader there; page scripts live in another world and cannot.
  return (globalThis as { lossbookReadPage?: () => unknown }).lossbookReadPage?.();
}

function toReading(result: unknown): { message: OpenMessage; source: PageSource } | undefined {
  if (typeof result !== 'object' || result === null || !('message' in result) || !('source' in result))
    return undefined;
  const message = parseOpenMessage(result.message);
  return message && SOURCES.includes(result.source)
    ? { message, source: result.source as PageSource }
    : undefined;
}

function longest<Reading extends { message: OpenMessage }>(readings: Reading[]): Reading | undefined {
  return readings.reduce<Reading | undefined>(
    (best, reading) => (best && best.message.text.length >= reading.message.text.length ? best : reading),
    undefined,
  );
}
