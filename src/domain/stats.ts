import type { LostTo, Outcome, PricePosition } from './codes.ts';
import type { IsoDay } from './days.ts';
import type { Deal } from './deal.ts';

/** How often something was said, largest first where it stands in a list. */
export interface Count<Key> {
  key: Key;
  count: number;
}

/** The book in figures. Percentages are left to the reader: they need the sample beside them. */
export interface Stats {
  deals: number;
  byOutcome: Record<Outcome, number>;
  /** won + lost; open and postponed deals are no decisions. */
  decided: number;
  /** won / decided, 0..1; null before the first decision. */
  battingAverage: number | null;
  /** Range the true average lies in with 95 % likelihood; null before the first decision. */
  interval: Interval | null;
  /** How often each reason is the main one of a loss. */
  lossReasons: Count<string>[];
  lostTo: Count<LostTo>[];
  /** Names as most often written, of the winners of lost deals. */
  winners: Count<string>[];
  pricePositions: Count<PricePosition>[];
  /** What prospects want, with how many of them have a dealer who does not sell it. */
  interests: (Count<string> & { winnerLacks: number })[];
  /** Deals with something to do on `today` or before. */
  due: number;
}

/** Both ends 0..1. */
export interface Interval {
  low: number;
  high: number;
}

/** Below this many decisions an average says little, and the page says so. */
export const SMALL_SAMPLE = 30;

/** Counts the living deals of `deals` (others are passed over); `today` decides what is due. */
export function countDeals(deals: Iterable<Deal>, today: IsoDay): Stats {
  const byOutcome: Record<Outcome, number> = { lost: 0, won: 0, postponed: 0, open: 0 };
  const lossReasons = new Tally();
  const lostTo = new Tally();
  const winners = new Tally();
  const pricePositions = new Tally();
  const interests = new Tally();
  const lacking = new Tally();
  let due = 0;
  for (const deal of deals) {
    if (deal.deletedAt !== undefined) continue;
    byOutcome[deal.outcome] += 1;
    if (nextDay(deal) !== '' && nextDay(deal) <= today) due += 1;
    for (const interest of deal.interests) {
      interests.add(interest.name);
      if (interest.winnerOffers === 'no') lacking.add(interest.name);
    }
    if (deal.outcome !== 'lost') continue;
    const main = deal.reasons[0];
    if (main) lossReasons.add(main.code);
    if (deal.lostTo) lostTo.add(deal.lostTo);
    if (deal.competitor) winners.add(deal.competitor);
    if (deal.pricePosition) pricePositions.add(deal.pricePosition);
  }
  const decided = byOutcome.won + byOutcome.lost;
  return {
    deals: decided + byOutcome.postponed + byOutcome.open,
    byOutcome,
    decided,
    battingAverage: decided === 0 ? null : byOutcome.won / decided,
    interval: decided === 0 ? null : wilson(byOutcome.won, decided),
    lossReasons: lossReasons.sorted(),
    lostTo: lostTo.sorted() as Count<LostTo>[],
    winners: winners.sorted(),
    pricePositions: pricePositions.sorted() as Count<PricePosition>[],
    interests: interests.sorted().map((entry) => ({ ...entry, winnerLacks: lacking.of(entry.key) })),
    due,
  };
}

/** The next day on which the rep wants to act on the deal; '' for none. */
export function nextDay(deal: Pick<Deal, 'followUp' | 'revisit' | 'recontact'>): IsoDay | '' {
  let next: IsoDay | '' = '';
  for (const day of [deal.followUp, deal.revisit, deal.recontact]) {
    if (day !== '' && (next === '' || day < next)) next = day;
  }
  return next;
}

/**
 * Wilson score interval of a share, at 95 %: honest also for a handful of deals, where the
 * usual plus-minus leaves 0..1. E. B. Wilson, JASA 22 (1927), formula with z = 1.96.
 * @example wilson(7, 20) // { low: 0.181, high: 0.567 }
 */
export function wilson(successes: number, trials: number): Interval {
  const z = 1.959964;
  const share = successes / trials;
  const spread = (z * z) / trials;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/**
 * The average as ball players write it: three digits, no leading zero, rounded half up.
 * @example formatAverage(0.35) // '.350'
 */
export function formatAverage(average: number): string {
  return average.toFixed(3).replace(/^0/, '');
}

/** Counts names without regard to case and outer space, and remembers the commonest spelling. */
class Tally {
  readonly #spellings = new Map<string, Map<string, number>>();

  add(name: string): void {
    const spelling = name.trim();
    const key = spelling.toLowerCase();
    if (key === '') return;
    const spellings = this.#spellings.get(key) ?? new Map<string, number>();
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
    this.#spellings.set(key, spellings);
  }

  of(name: string): number {
    return sum(this.#spellings.get(name.trim().toLowerCase())?.values() ?? []);
  }

  sorted(): Count<string>[] {
    return [...this.#spellings.values()]
      .map((spellings) => ({ key: commonest(spellings), count: sum(spellings.values()) }))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  }
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function commonest(spellings: Map<string, number>): string {
  let best = '';
  let most = 0;
  for (const [spelling, count] of spellings) {
    if (count > most) [best, most] = [spelling, count];
  }
  return best;
}
