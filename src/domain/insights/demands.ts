import type { WinnerOffers } from '../codes.ts';
import type { IsoDay } from '../days.ts';
import type { Deal } from '../deal.ts';
import { companyKey } from './company-key.ts';
import { countingDay } from './period.ts';
import { newestFirst } from './scorecards.ts';
import { Spellings } from './spellings.ts';

/** Something prospects want besides what was offered: the second pipeline. */
export interface Demand {
  key: string;
  /** As it is written most. */
  name: string;
  /** The newest deal of every account that wants it, newest first: one deal is one account. */
  deals: Deal[];
  /** Those of `deals` whose dealer does not sell it, by the newest answer known of the account. */
  open: Deal[];
  /** What we quoted those accounts, as far as known; amounts of one currency added up. */
  quoted: { currency: string; amountMinor: number }[];
}

interface Account {
  newest: Deal;
  day: IsoDay;
  offers: WinnerOffers;
  /** The day of the deal `offers` is known from. */
  offersDay: IsoDay | '';
  prices: Map<string, number>;
}

/** Sorts deals by what their prospects want. */
export class Demands {
  readonly #wanted = new Map<string, { spellings: Spellings; accounts: Map<string, Account> }>();

  add(deal: Deal): void {
    if (deal.interests.length === 0) return;
    const day = countingDay(deal);
    const seen = new Map<string, WinnerOffers>();
    for (const { name, winnerOffers } of deal.interests) {
      const key = name.trim().toLowerCase();
      if (key === '') continue;
      const wanted = this.#wanted.get(key) ?? { spellings: new Spellings(), accounts: new Map() };
      wanted.spellings.add(name);
      this.#wanted.set(key, wanted);
      // Named twice in one deal, the clearer answer counts.
      if ((seen.get(key) ?? 'unknown') === 'unknown') seen.set(key, winnerOffers);
    }
    for (const [key, offers] of seen) {
      const accounts = this.#wanted.get(key)?.accounts;
      const account = companyKey(deal.company) || deal.id;
      accounts?.set(account, joined(accounts.get(account), deal, day, offers));
    }
  }

  /** What most accounts want first. */
  sorted(): Demand[] {
    return [...this.#wanted]
      .map(([key, { spellings, accounts }]) => toDemand(key, spellings.commonest(), [...accounts.values()]))
      .sort((a, b) => b.deals.length - a.deals.length || (a.key < b.key ? -1 : 1));
  }
}

function joined(account: Account | undefined, deal: Deal, day: IsoDay, offers: WinnerOffers): Account {
  const isNewer = !account || day > account.day || (day === account.day && deal.id < account.newest.id);
  const knowsBetter =
    offers !== 'unknown' &&
    (!account || day > account.offersDay || (day === account.offersDay && offers === 'no'));
  const prices = account?.prices ?? new Map<string, number>();
  if (deal.ourPriceMinor !== null && deal.currency !== '')
    prices.set(deal.currency, (prices.get(deal.currency) ?? 0) + deal.ourPriceMinor);
  return {
    newest: isNewer ? deal : account.newest,
    day: isNewer ? day : account.day,
    offers: knowsBetter ? offers : (account?.offers ?? 'unknown'),
    offersDay: knowsBetter ? day : (account?.offersDay ?? ''),
    prices,
  };
}

function toDemand(key: string, name: string, accounts: readonly Account[]): Demand {
  const quoted = new Map<string, number>();
  for (const { prices } of accounts)
    for (const [currency, amount] of prices) quoted.set(currency, (quoted.get(currency) ?? 0) + amount);
  return {
    key,
    name,
    deals: newestFirst(accounts.map(({ newest }) => newest)),
    open: newestFirst(accounts.filter(({ offers }) => offers === 'no').map(({ newest }) => newest)),
    quoted: [...quoted]
      .map(([currency, amountMinor]) => ({ currency, amountMinor }))
      .sort((a, b) => b.amountMinor - a.amountMinor || (a.currency < b.currency ? -1 : 1)),
  };
}
