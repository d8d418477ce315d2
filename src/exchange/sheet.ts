/** A table to be written as CSV: what heads it and how a row is made of a thing. */
export interface Sheet<Thing> {
  headings: readonly string[];
  toRow: (thing: Thing) => Cell[];
  /** Whether a byte order mark stands first, by which Excel knows UTF-8. */
  hasMark: boolean;
  /** Columns that are quoted even where they need not be. */
  quotes: boolean | boolean[];
}

/** null is an empty cell that is never quoted. */
export type Cell = string | number | null;
