import type { PricePosition } from '../codes.ts';
import type { IsoDay } from '../days.ts';
import type { Deal } from '../deal.ts';
import { type Batting, toBatting } from './batting.ts';
import { companyKey } from './company-key.ts';
import { countingDay } from './period.ts';
import { Spellings } from './spellings.ts';

/** A buyer's sentence as it stands in the book. */
export interface BuyerQuote {
  text: string;
  company: string;
  day: IsoDay;
  deal: Deal;
}

/** What the book knows of one competitor. */
export interface Scorecard {
  key: string;
  /** As it is written most. */
  name: string;
  /** Every deal they are named in, newest first: won + lost + those not decided. */
  deals: Deal[];
  batting: Batting;
  /** Losses of `batting` in which the project was dropped and nobody got it. */
  dropped: number;
  /** Our price against theirs in the decided deals that say. */
  price: Record<PricePosition, number>;
  /** How far our price lay above theirs where both are known; negative is below. Null without such deals. */
  priceGap: { median: number; deals: number } | null;
  /** What buyers want that they do not sell, with the number of deals, most wanted first. */
  lacks: { name: string; deals: number }[];
  /** Newest first. */
  quotes: BuyerQuote[];
  /** The newest loss against them. */
  lastLoss: Deal | undefined;
}

/** Sorts deals by the competitor they name; deals without one are passed over. */
export class ScorecardDeck {
  /** The same few names come again and again. */
  readonly #keys = new Map<string, string>();
  readonly #decks = new Map<string, { spellings: Spellings; deals: Deal[] }>();

  add(deal: Deal): void {
    const key = this.#keys.get(deal.competitor) ?? companyKey(deal.competitor);
    this.#keys.set(deal.competitor, key);
    if (key === '') return;
    const deck = this.#decks.get(key) ?? { spellings: new Spellings(), deals: [] };
    deck.spellings.add(deal.competitor);
    deck.deals.push(deal);
    this.#decks.set(key, deck);
  }

  /** Those met most often first. */
  sorted(): Scorecard[] {
    return [...this.#decks]
      .map(([key, { spellings, deals }]) => toScorecard(key, spellings.commonest(), deals))
      .sort((a, b) => b.deals.length - a.deals.length || (a.key < b.key ? -1 : 1));
  }
}

function toScorecard(key: string, name: string, unsorted: readonly Deal[]): Scorecard {
  const deals = newestFirst(unsorted);
  const lost = deals.filter(({ outcome }) => outcome === 'lost');
  const won = deals.filter(({ outcome }) => outcome === 'won').length;
  return {
    key,
    name,
    deals,
    batting: toBatting(won, lost.length),
    dropped: lost.filter(({ lostTo }) => lostTo === 'nobody').length,
    price: pricesOf(deals),
    priceGap: priceGapOf(deals),
    lacks: lacksOf(lost),
    quotes: deals
      .filter(({ quote }) => quote.trim() !== '')
      .map((deal) => ({ text: deal.quote, company: deal.company, day: quoteDay(deal), deal })),
    lastLoss: lost[0],
  };
}

/** Deals by their day, the newest first; those of one day in the order of their ids. */
export function newestFirst(deals: readonly Deal[]): Deal[] {
  return deals
    .map((deal) => ({ deal, day: countingDay(deal) }))
    .sort((a, b) => (a.day === b.day ? (a.deal.id < b.deal.id ? -1 : 1) : a.day < b.day ? 1 : -1))
    .map(({ deal }) => deal);
}

function quoteDay(deal: Deal): IsoDay {
  return deal.quoteSource?.day || countingDay(deal);
}

function pricesOf(deals: readonly Deal[]): Record<PricePosition, number> {
  const price: Record<PricePosition, number> = { lower: 0, equal: 0, higher: 0 };
  for (const { outcome, pricePosition } of deals)
    if (pricePosition && (outcome === 'won' || outcome === 'lost')) price[pricePosition] += 1;
  return price;
}

function priceGapOf(deals: readonly Deal[]): Scorecard['priceGap'] {
  const gaps = deals
    .flatMap(({ ourPriceMinor: ours, theirPriceMinor: theirs }) =>
      ours !== null && theirs !== null && theirs > 0 ? [(ours - theirs) / theirs] : [],
    )
    .sort((a, b) => a - b);
  const [low, high] = [gaps[(gaps.length - 1) >> 1], gaps[gaps.length >> 1]];
  return low === undefined || high === undefined ? null : { median: (low + high) / 2, deals: gaps.length };
}

function lacksOf(lost: readonly Deal[]): Scorecard['lacks'] {
  const wanted = new Map<string, { spellings: Spellings; deals: Set<Deal> }>();
  for (const deal of lost)
    for (const { name, winnerOffers } of deal.interests) {
      if (winnerOffers !== 'no' || name.trim() === '') continue;
      const key = name.trim().toLowerCase();
      const entry = wanted.get(key) ?? { spellings: new Spellings(), deals: new Set() };
      entry.spellings.add(name);
      entry.deals.add(deal);
      wanted.set(key, entry);
    }
  return [...wanted.values()]
    .map(({ spellings, deals }) => ({ name: spellings.commonest(), deals: deals.size }))
    .sort((a, b) => b.deals - a.deals || (a.name < b.name ? -1 : 1));
}
