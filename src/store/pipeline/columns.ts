import browser from 'webextension-polyfill';
import { COLUMNS, type Column, DEFAULT_COLUMNS } from '../../domain/pipeline.ts';

const KEY = 'pipelineColumns';

/** The columns the rep chose; what is unknown by now is left out. */
export async function readColumns(): Promise<Column[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return Array.isArray(stored) ? COLUMNS.filter((column) => stored.includes(column)) : [...DEFAULT_COLUMNS];
}

/** Keeps the rep's choice. */
export async function keepColumns(columns: readonly Column[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: columns });
}
