import type { Announced, Kind } from './announcement.ts';
import type { Gist } from './names.ts';
import type { Sentence } from './sentences.ts';

/** A sentence with its roles. */
export interface Said extends Sentence {
  gist: Gist;
}

/** The decision of a mail and the sentence that announces it. */
export interface Decision {
  outcome: Announced;
  /** What the deciding sentence says. */
  kind: Kind;
  sentence: Said;
  /** The vendor named in the deciding words, as written; undefined when they name none. */
  named: string | undefined;
  /** Everything said about this outcome anywhere in the mail. */
  kinds: ReadonlySet<Kind>;
  /** 0..1 */
  confidence: number;
}
