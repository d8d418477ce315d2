import { language } from '../../words/words.ts';

/** An amount in whole units of its currency, e.g. `$1,200`; a currency the browser does not know stands as written. */
export function formatMoney(amountMinor: number, currency: string): string {
  try {
    const format = new Intl.NumberFormat(language(), {
      style: 'currency',
      currency,
      maximumFractionDigits: 0,
    });
    return format.format(amountMinor / 10 ** digitsOf(currency));
  } catch {
    return `${new Intl.NumberFormat(language()).format(amountMinor / 100)} ${currency}`;
  }
}

/** Digits of the minor unit: 2 for cents, 0 for yen. */
function digitsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}
