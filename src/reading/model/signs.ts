import type { LostTo, PricePosition, ReasonCode } from '../../domain/codes.ts';
import type { ReadOutcome } from '../../domain/reading.ts';
import type { MailKind } from './heads.ts';

/** What the model sees in one sentence. */
export interface Signs {
  /** Chances that it announces each outcome; they add up to 1. */
  outcome: Record<ReadOutcome, number>;
  /** Who would have got it, were it a loss: the greater the likelier (log scale). */
  lostTo: Record<LostTo, number>;
  /** Chance that it gives this reason. */
  reasons: Record<ReasonCode, number>;
  /** Chances of each price position; what is left is that none is said. */
  price: Record<PricePosition, number>;
  wants: number;
  refuses: number;
  /** How much it sounds like each kind of mail (log scale). */
  kind: Record<MailKind, number>;
}
