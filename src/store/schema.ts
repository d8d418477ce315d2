import type { IsoDay } from '../domain/days.ts';
import type { Deal } from '../domain/deal.ts';
import type { MessageKey } from '../domain/mail.ts';

/** A deal as it lies in the database: with the fields its indexes need, worked out at every write. */
export interface StoredDeal extends Deal {
  /** Keys of `messages`, for finding the deal of an open mail. */
  messageKeys: MessageKey[];
  /** Earliest of follow-up, revisit and recontact; '' for none and for deleted deals. */
  nextDay: IsoDay | '';
}

/** One released shape of the database and how rows of the version before are brought to it. */
export interface SchemaVersion {
  version: number;
  /** Dexie's index lists, whole for every version. */
  stores: Record<string, string>;
  /** Brings one deal of the version before to this one, in place. */
  upgradeDeal?: (row: Record<string, unknown>) => void;
}

/**
 * Every shape the book has had. What has been released is frozen: a change is a new entry
 * with its own upgrade and its own test in tests/store/migrations/.
 */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: { deals: 'id, updatedAt, outcome, company, competitor, nextDay, *messageKeys' },
  },
  {
    // Mails that were read otherwise than the rep says; deals stay as they are.
    version: 2,
    stores: {
      deals: 'id, updatedAt, outcome, company, competitor, nextDay, *messageKeys',
      corrections: 'id, updatedAt, messageKey',
    },
  },
];
