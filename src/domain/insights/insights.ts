import type { Outcome } from '../codes.ts';
import { type Deal, isLiving } from '../deal.ts';
import { type Batting, toBatting } from './batting.ts';
import { type Demand, Demands } from './demands.ts';
import { type DealGroup, Grouping, type ReasonGroup, ReasonGrouping } from './groups.ts';
import { countingDay, type DayRange } from './period.ts';
import { type Scorecard, ScorecardDeck } from './scorecards.ts';
import { type Trend, toTrend } from './trend.ts';

/** What the book teaches. Every group holds its deals, so that a figure can always show what it counts. */
export interface Insights {
  /** Living deals of the period; the outcomes add up to it. */
  deals: number;
  byOutcome: Record<Outcome, number>;
  batting: Batting;
  /** Losses in which the project was dropped; they count in `batting`. */
  dropped: number;
  /** Its points add up to `batting`. */
  trend: Trend;
  /** Losses by their main reason; they add up to the losses, those without a reason under ''. */
  mainReasons: ReasonGroup[];
  /** Losses by every reason they have: a loss may stand in several groups, in each once. */
  allReasons: ReasonGroup[];
  /** Losses by who got it; they add up to the losses. */
  lostTo: DealGroup[];
  /** Losses by our price against theirs; they add up to the losses, those that do not say under ''. */
  price: DealGroup[];
  competitors: Scorecard[];
  demands: Demand[];
}

/** Reads the living deals of a period, or of the whole book, in one pass. */
export function toInsights(deals: Iterable<Deal>, range?: DayRange): Insights {
  const byOutcome: Record<Outcome, number> = { lost: 0, won: 0, postponed: 0, open: 0 };
  const decided: Deal[] = [];
  const mainReasons = new ReasonGrouping();
  const allReasons = new ReasonGrouping();
  const lostTo = new Grouping();
  const price = new Grouping();
  const competitors = new ScorecardDeck();
  const demands = new Demands();
  let dropped = 0;
  for (const deal of deals) {
    if (!isLiving(deal) || !isWithin(deal, range)) continue;
    byOutcome[deal.outcome] += 1;
    competitors.add(deal);
    demands.add(deal);
    if (deal.outcome === 'won' || deal.outcome === 'lost') decided.push(deal);
    if (deal.outcome !== 'lost') continue;
    if (deal.lostTo === 'nobody') dropped += 1;
    lostTo.add(deal.lostTo ?? 'unknown', deal);
    price.add(deal.pricePosition ?? '', deal);
    mainReasons.add(deal.reasons[0]?.code ?? '', deal, deal.reasons[0]?.evidence);
    addReasons(allReasons, deal);
  }
  return {
    deals: byOutcome.lost + byOutcome.won + byOutcome.postponed + byOutcome.open,
    byOutcome,
    batting: toBatting(byOutcome.won, byOutcome.lost),
    dropped,
    trend: toTrend(decided),
    mainReasons: mainReasons.sorted(),
    allReasons: allReasons.sorted(),
    lostTo: lostTo.sorted(),
    price: price.sorted(),
    competitors: competitors.sorted(),
    demands: demands.sorted(),
  };
}

function isWithin(deal: Deal, range: DayRange | undefined): boolean {
  if (!range) return true;
  const day = countingDay(deal);
  return range.from <= day && day <= range.to;
}

function addReasons(grouping: ReasonGrouping, deal: Deal): void {
  const seen = new Set<string>();
  for (const { code, evidence } of deal.reasons) {
    if (seen.has(code)) continue;
    seen.add(code);
    grouping.add(code, deal, evidence);
  }
  if (seen.size === 0) grouping.add('', deal, undefined);
}
