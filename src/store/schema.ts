import { type Deal, isLiving } from '../domain/deal.ts';
import { facetsOf, orderOf } from './stored-deal.ts';

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
  {
    // Living deals sorted and picked by index, page by page, and the history of each.
    version: 3,
    stores: {
      deals:
        'id, updatedAt, competitor, nextDay, *messageKeys, [order.company+id], [order.competitor+id], ' +
        '[order.outcome+id], [order.decidedOn+id], [order.updatedAt+id], [order.nextDay+id], *facets',
      corrections: 'id, updatedAt, messageKey',
      changes: 'id, updatedAt',
    },
    upgradeDeal: (row) => {
      // Written by us, in the shape of version 2, which is a deal's.
      const deal = row as unknown as Deal;
      if (isLiving(deal)) Object.assign(row, { order: orderOf(deal), facets: facetsOf(deal) });
    },
  },
];
