import type { ReadOutcome } from '../domain/reading.ts';
import type { PhraseDecision } from './by-phrases.ts';
import type { Said } from './said.ts';

/** An outcome that is announced; a mail without one is read as `none`. */
export type Announced = Exclude<ReadOutcome, 'none'>;

/** The decision of a mail and the sentence that announces it. */
export interface Decision {
  outcome: Announced;
  sentence: Said;
  /** 0..1: how often a decision with this figure is right. */
  confidence: number;
  /** What the language's phrases say of the same outcome; undefined when they say otherwise or nothing. */
  byPhrases: PhraseDecision | undefined;
}
