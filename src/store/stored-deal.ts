import { OUTCOMES } from '../domain/codes.ts';
import type { IsoDay } from '../domain/days.ts';
import { type Deal, isLiving } from '../domain/deal.ts';
import type { MessageKey } from '../domain/mail.ts';
import { nextDay } from '../domain/stats.ts';

/** The keys a living deal is sorted by; all sort as plain text. */
export interface DealOrder {
  company: string;
  competitor: string;
  /** The outcome's place among the outcomes, then the day it was decided. */
  outcome: string;
  decidedOn: string;
  updatedAt: string;
  nextDay: string;
}

/** A deal as it lies in the database: with the fields its indexes need, worked out at every write. */
export interface StoredDeal extends Deal {
  /** Keys of `messages`, for finding the deal of an open mail. */
  messageKeys: MessageKey[];
  /** Earliest of follow-up, revisit and recontact; '' for none and for deleted deals. */
  nextDay: IsoDay | '';
  /** Missing on a deleted deal: a row without a key is in no index, so tombstones are out of the way. */
  order?: DealOrder;
  /** What a deal can be picked by besides its order, as `facet` writes it; missing on a deleted deal. */
  facets?: string[];
}

/** Characters of a name that count for its order. */
const SORTED_LENGTH = 80;

/** The deal with what its indexes need. */
export function toStored(deal: Deal): StoredDeal {
  const stored = {
    ...deal,
    messageKeys: deal.messages.map((message) => message.key),
    nextDay: isLiving(deal) ? nextDay(deal) : ('' as const),
  };
  return isLiving(deal) ? { ...stored, order: orderOf(deal), facets: facetsOf(deal) } : stored;
}

/** The deal without what only indexes need. */
export function fromStored({
  messageKeys: _,
  nextDay: __,
  order: ___,
  facets: ____,
  ...deal
}: StoredDeal): Deal {
  return deal;
}

/** A living deal's sort keys. */
export function orderOf(deal: Deal): DealOrder {
  return {
    company: fold(deal.company || deal.contactName || deal.title),
    competitor: fold(deal.competitor),
    outcome: `${outcomeRank(deal.outcome)}${deal.decidedOn}`,
    decidedOn: deal.decidedOn,
    updatedAt: deal.updatedAt,
    nextDay: nextDay(deal),
  };
}

/** A living deal's facets, each once. */
export function facetsOf(deal: Deal): string[] {
  return [
    ...new Set([
      ...deal.reasons.map(({ code }) => facet('reason', code)),
      ...(deal.lostTo ? [facet('lostTo', deal.lostTo)] : []),
      ...deal.interests.map(({ name }) => facet('interest', fold(name))),
    ]),
  ];
}

/** A facet as it stands in the index. */
export function facet(kind: 'reason' | 'lostTo' | 'interest', value: string): string {
  return `${kind}:${value}`;
}

/** The digit an outcome's sort key begins with. */
export function outcomeRank(outcome: Deal['outcome']): number {
  return OUTCOMES.indexOf(outcome);
}

/**
 * A name as it is sorted and compared: without case, accents and outer space.
 * @example fold(' Übung AG') // 'ubung ag'
 */
export function fold(name: string): string {
  return name
    .slice(0, 2 * SORTED_LENGTH)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .slice(0, SORTED_LENGTH);
}
