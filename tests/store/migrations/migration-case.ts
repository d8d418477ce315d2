type Rows = Record<string, unknown>[];

/** One released version: its stores as they were, deals written then, and what they must be now. */
export interface MigrationCase {
  version: number;
  stores: Record<string, string>;
  given: Rows;
  expected: Rows;
  /** The same for corrections, where the version had them. */
  corrections?: { given: Rows; expected: Rows };
  /** The same for the histories of deals. */
  changes?: { given: Rows; expected: Rows };
}
