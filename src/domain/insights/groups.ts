import type { Evidence } from '../codes.ts';
import type { Deal } from '../deal.ts';

/** Deals that have something in common; a deal stands in it once. */
export interface DealGroup {
  key: string;
  deals: Deal[];
}

/** Losses with one reason, and how the rep knows it: the two add up to the deals. */
export interface ReasonGroup extends DealGroup {
  /** The buyer wrote or said so. */
  said: number;
  /** The rep's own guess. */
  guessed: number;
}

/** Collects deals under keys. */
export class Grouping {
  readonly #groups = new Map<string, Deal[]>();

  add(key: string, deal: Deal): void {
    const deals = this.#groups.get(key);
    if (deals) deals.push(deal);
    else this.#groups.set(key, [deal]);
  }

  /** Largest first; equally large ones by key. */
  sorted(): DealGroup[] {
    return [...this.#groups].map(([key, deals]) => ({ key, deals })).sort(bySize);
  }
}

/** Collects losses under their reasons. A loss without one stands under ''. */
export class ReasonGrouping {
  readonly #groups = new Map<string, ReasonGroup>();

  add(key: string, deal: Deal, evidence: Evidence | undefined): void {
    const group = this.#groups.get(key) ?? { key, deals: [], said: 0, guessed: 0 };
    group.deals.push(deal);
    if (evidence === 'my_guess') group.guessed += 1;
    else if (evidence) group.said += 1;
    this.#groups.set(key, group);
  }

  /** Largest first, those without a reason last. */
  sorted(): ReasonGroup[] {
    return [...this.#groups.values()].sort(
      (a, b) => Number(a.key === '') - Number(b.key === '') || bySize(a, b),
    );
  }
}

function bySize(a: DealGroup, b: DealGroup): number {
  return b.deals.length - a.deals.length || (a.key < b.key ? -1 : 1);
}
