import type { Announced } from './decision.ts';

/**
 * What is said: another vendor got it, they do it themselves, nothing is bought, a bare no,
 * a yes, later. A bare no beside "later" is a postponement; the other losses stand.
 */
export type Kind = 'vendor' | 'own' | 'nothing' | 'no' | 'yes' | 'later';

/** A way of announcing a decision. Weights: 3 says it outright, 2 very likely, 1 needs company. */
export interface Announcement {
  kind: Kind;
  weight: 1 | 2 | 3;
  /** Looked for in a sentence's gist. */
  pattern: RegExp;
}

/** The outcome each kind stands for. */
export const OUTCOME_OF: Record<Kind, Announced> = {
  vendor: 'lost',
  own: 'lost',
  nothing: 'lost',
  no: 'lost',
  yes: 'won',
  later: 'postponed',
};
