import type { Evidence, LostTo, Outcome, PricePosition, ReasonCode, WinnerOffers } from './codes.ts';
import type { IsoDay } from './days.ts';
import type { MessageKey } from './mail.ts';

/** UUID of a stored row. */
export type RowId = string & { readonly __brand: 'RowId' };

/** A moment in UTC, `yyyy-mm-ddThh:mm:ss.sssZ`. */
export type Instant = string & { readonly __brand: 'Instant' };

/** What every stored row carries, so that rows of several machines can be merged later. */
export interface Row {
  id: RowId;
  createdAt: Instant;
  updatedAt: Instant;
  /** Set on a deleted row: the row stays as a tombstone, so that the deletion can travel and be undone. */
  deletedAt?: Instant;
}

/** One reason of a deal; the first in the list is the main one. */
export interface Reason {
  /** A code of the field, or a reason of the rep's own, which is its own label. */
  code: ReasonCode | OwnReason;
  evidence: Evidence;
}

/** A reason the rep named, marked so that it can never be taken for a code. */
export type OwnReason = `own:${string}`;

/** Something else the prospect would buy. */
export interface Interest {
  name: string;
  winnerOffers: WinnerOffers;
  /** What the rep does about it next; '' for nothing yet. */
  nextStep: string;
}

/** Where a quote stands: the message, who wrote it and when. */
export interface QuoteSource {
  messageKey: MessageKey;
  author: string;
  day: IsoDay | '';
}

/** A message a deal was logged from. */
export interface MessageRef {
  key: MessageKey;
  /** Opens the message again; '' where the webmail has no address for it. */
  url: string;
  subject: string;
}

/** What the rep says about a deal: the fields of the tag form. Texts that are not known are ''. */
export interface DealFields {
  company: string;
  contactName: string;
  contactEmail: string;
  /** What was offered, e.g. `Copier proposal`. */
  title: string;
  outcome: Outcome;
  /** The day the prospect decided, as far as known: the mail's. */
  decidedOn: IsoDay | '';
  /** Who got it; null unless lost. */
  lostTo: LostTo | null;
  /** Who we lost to or were compared with. */
  competitor: string;
  reasons: Reason[];
  pricePosition: PricePosition | null;
  /** Our price and theirs in minor units of `currency` (cents); null when not known. */
  ourPriceMinor: number | null;
  theirPriceMinor: number | null;
  /** ISO 4217, e.g. `USD`; '' when no amount is given. */
  currency: string;
  interests: Interest[];
  /** Length of the contract signed with the winner, in months; null when not known. */
  termMonths: number | null;
  contractStart: IsoDay | '';
  /** Last day of that contract; '' when not known. */
  contractEnd: IsoDay | '';
  /** When to knock again before the contract ends; '' without a contract end. */
  recontact: IsoDay | '';
  /** When to call about this loss; '' for never. */
  followUp: IsoDay | '';
  /** The day the prospect named; '' for none. */
  revisit: IsoDay | '';
  /** The deciding sentence, verbatim. */
  quote: string;
  quoteSource: QuoteSource | null;
  /** Short sentences the rep keeps. */
  lessons: string[];
  notes: string;
}

/** One opportunity with one prospect company, as stored. */
export interface Deal extends Row, DealFields {
  /** The mails it was logged from; no message belongs to two living deals. */
  messages: MessageRef[];
}

/** The longest text a field keeps; beyond it a paste is a mistake or an attack. */
export const FIELD_LIMITS = {
  company: 300,
  contactName: 300,
  contactEmail: 320,
  title: 500,
  competitor: 300,
  quote: 4_000,
  notes: 20_000,
  interest: 200,
  lesson: 500,
  reason: 100,
} as const;

/** Longest contract taken for real, in months. */
export const MAX_TERM_MONTHS = 600;

/** A deal about which nothing is known yet. */
export function emptyFields(): DealFields {
  return {
    company: '',
    contactName: '',
    contactEmail: '',
    title: '',
    outcome: 'open',
    decidedOn: '',
    lostTo: null,
    competitor: '',
    reasons: [],
    pricePosition: null,
    ourPriceMinor: null,
    theirPriceMinor: null,
    currency: '',
    interests: [],
    termMonths: null,
    contractStart: '',
    contractEnd: '',
    recontact: '',
    followUp: '',
    revisit: '',
    quote: '',
    quoteSource: null,
    lessons: [],
    notes: '',
  };
}

/** Whether the deal is in the book, i.e. not deleted. */
export function isLiving(deal: Pick<Deal, 'deletedAt'>): boolean {
  return deal.deletedAt === undefined;
}
