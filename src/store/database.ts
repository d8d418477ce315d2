import { Dexie, type EntityTable } from 'dexie';
import type { Correction } from '../domain/correction.ts';
import type { DealHistory } from '../domain/history.ts';
import { SCHEMA_VERSIONS } from './schema.ts';
import type { StoredDeal } from './stored-deal.ts';

/** The rep's book on this machine. */
export class LossbookDatabase extends Dexie {
  declare readonly deals: EntityTable<StoredDeal, 'id'>;
  declare readonly corrections: EntityTable<Correction, 'id'>;
  declare readonly changes: EntityTable<DealHistory, 'id'>;

  constructor(name = 'lossbook') {
    // Strict: a write is reported done only when the disk has it, so that "Saved" outlives a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgradeDeal } of SCHEMA_VERSIONS) {
      const schema = this.version(version).stores(stores);
      if (upgradeDeal)
        schema.upgrade((transaction) => transaction.table('deals').toCollection().modify(upgradeDeal));
    }
    // Dexie would open a book of a newer Lossbook as if it were of ours, and write rows it no longer
    // understands. Its version in the browser is ten times ours.
    const refuseNewer = () => {
      const newest = SCHEMA_VERSIONS.at(-1)?.version ?? 0;
      if (this.backendDB().version >= (newest + 1) * 10) {
        throw new DOMException('the book was written by a newer version', 'VersionError');
      }
    };
    this.on('ready', refuseNewer, true);
  }
}

let opened: LossbookDatabase | undefined;

/** The one connection of this page or worker, opened at first use. */
export function database(): LossbookDatabase {
  opened ??= new LossbookDatabase();
  return opened;
}
