/** One released version: its stores as they were, rows written then, and what they must be now. */
export interface MigrationCase {
  version: number;
  stores: Record<string, string>;
  given: Record<string, unknown>[];
  expected: Record<string, unknown>[];
}
