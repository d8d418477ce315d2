import browser from 'webextension-polyfill';
import type { Instant } from '../domain/deal.ts';

/** What is remembered of the exports for one program. */
export interface ExportMemory {
  /** When the last export that took every change began; null before the first. */
  lastAt: Instant | null;
  /** The rep's own names of stages and reasons, as the export left them; checked when they are used. */
  names: unknown;
}

const keyOf = (target: string) => `export:${target}`;

/** The memory of a program's exports; what is missing or damaged is as before the first. */
export async function readExportMemory(target: string): Promise<ExportMemory> {
  const { [keyOf(target)]: stored } = await browser.storage.local.get(keyOf(target));
  const { lastAt, names }: Record<string, unknown> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return { lastAt: isInstant(lastAt) ? lastAt : null, names };
}

/** Changes some of what is remembered and leaves the rest. */
export async function changeExportMemory(target: string, change: Partial<ExportMemory>): Promise<void> {
  await browser.storage.local.set({ [keyOf(target)]: { ...(await readExportMemory(target)), ...change } });
}

function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value);
}
