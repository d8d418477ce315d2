import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';
import type { IsoDay } from '../domain/days.ts';

/** A text of `_locales`. */
export type WordKey = keyof typeof messages;

/** Texts that exist per plural form: `dealCount` for `dealCount_one`, `dealCount_other`. */
export type PluralKey = WordKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** The text in the rep's language, `$1`, `$2`, … replaced. */
export function say(key: WordKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** The text in the plural form of `count`, which is its `$1`; further values follow from `$2`. */
export function sayCount(key: PluralKey, count: number, ...values: (string | number)[]): string {
  const form = new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other';
  return say(`${key}_${form}` as WordKey, formatNumber(count), ...values);
}

/** A text whose key is put together from a fixed stem and a code; `code` itself where there is none. */
export function sayCode(stem: string, code: string, ...values: string[]): string {
  return browser.i18n.getMessage(`${stem}_${code}`, values) || code;
}

/** BCP 47 tag of the interface. */
export function language(): string {
  return browser.i18n.getUILanguage();
}

/** A day as people write it, e.g. `3 Mar`; with the year where it is not `thisYear`. */
export function formatDay(day: IsoDay, thisYear: number): string {
  const year = Number(day.slice(0, 4));
  return new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'short',
    ...(year === thisYear ? {} : { year: 'numeric' }),
    // The day is already the rep's own; UTC on both sides keeps it.
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A whole number with the separators of the rep's language. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}

/** A share of 0..1 in whole per cent. */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(language(), { style: 'percent' }).format(share);
}
