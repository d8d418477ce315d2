import browser from 'webextension-polyfill';
import type { Instant } from '../domain/deal.ts';

/** What is remembered of the exports for one program. */
export interface ExportMemory {
  /** When the last export that took every change began; null before the first. */
  lastAt: Instant | null;
  /** The rep's own names of stages and reasons, as the export left them; checked when they are used. */
  names: unknown;
}

/** Each part has a key of its own, so that two changes at the same moment both stand. */
const keyOf = (target: string, part: keyof ExportMemory) => `export:${target}:${part}`;

/** The memory of a program's exports; what is missing or damaged is as before the first. */
export async function readExportMemory(target: string): Promise<ExportMemory> {
  const [last, names] = [keyOf(target, 'lastAt'), keyOf(target, 'names')];
  const stored = await browser.storage.local.get([last, names]);
  const lastAt = stored[last];
  return { lastAt: isInstant(lastAt) ? lastAt : null, names: stored[names] };
}

/** Changes some of what is remembered and leaves the rest. */
export async function changeExportMemory(target: string, change: Partial<ExportMemory>): Promise<void> {
  const parts = Object.entries(change) as [keyof ExportMemory, unknown][];
  await browser.storage.local.set(
    Object.fromEntries(parts.map(([part, value]) => [keyOf(target, part), value])),
  );
}

function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value);
}
