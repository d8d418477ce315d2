import type { LostTo, PricePosition, ReasonCode } from './codes.ts';

/** What a mail announces. `none`: no decision about buying from the rep. */
export type ReadOutcome = 'lost' | 'won' | 'postponed' | 'none';

/** The fields of a reading that can be traced to words of the mail. */
export type ReadField =
  | 'outcome'
  | 'lostTo'
  | 'competitor'
  | 'reasons'
  | 'pricePosition'
  | 'interests'
  | 'termMonths'
  | 'revisit';

/** What the reading engine understood of one mail. */
export interface Reading {
  outcome: ReadOutcome;
  /** Only for `lost`, else null. */
  lostTo: LostTo | null;
  /** A named vendor that won or is compared with the rep, as written. */
  competitor: string | null;
  /** Main reason first; [] when the mail gives none. */
  reasons: ReasonCode[];
  pricePosition: PricePosition | null;
  /** Other things the sender wants, each in its shortest noun form as written. */
  interests: string[];
  /** Those of `interests` that the mail says the winner does not sell. */
  winnerLacks: string[];
  /** Length in months of the contract signed with the winner. */
  termMonths: number | null;
  /** When to come back: `YYYY-MM` or `YYYY-MM-DD`. */
  revisit: string | null;
  /** The sentence that announces the decision, verbatim from the mail; '' when there is none. */
  quote: string;
  /** 0..1: how often a reading with this figure has its outcome right. */
  confidence: number;
  /** Per field, the verbatim pieces of the mail it rests on; a field that says nothing is absent. */
  evidence: Partial<Record<ReadField, string[]>>;
}
