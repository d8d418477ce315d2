import browser from 'webextension-polyfill';
import { type IsoDay, isIsoDay } from '../domain/days.ts';

const KEY = 'reminded';

/** The day of the last morning's reminder; '' before the first. It outlives a restart of the browser. */
export async function remindedDay(): Promise<IsoDay | ''> {
  const { [KEY]: day } = await browser.storage.local.get(KEY);
  return isIsoDay(day) ? day : '';
}

/** The reminder of that day is given, or there was none to give. */
export async function keepReminded(day: IsoDay): Promise<void> {
  await browser.storage.local.set({ [KEY]: day });
}
