import type { Deal } from '../domain/deal.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Raised when a column changes its meaning; stands in the first heading: `lossbook-1:id`. */
export const CANONICAL_VERSION = 1;

type CanonicalField = Exclude<keyof Deal, 'id' | 'deletedAt'>;

const plain = (value: string | number | null): Cell => value;
const json = (value: unknown): Cell => (value === null ? null : JSON.stringify(value));

/** Every field of a living deal under its own name: texts as they are, lists as JSON, money in minor units. */
const CELLS: { [Field in CanonicalField]: (value: Deal[Field]) => Cell } = {
  createdAt: plain,
  updatedAt: plain,
  company: plain,
  contactName: plain,
  contactEmail: plain,
  title: plain,
  outcome: plain,
  decidedOn: plain,
  lostTo: plain,
  competitor: plain,
  reasons: json,
  pricePosition: plain,
  ourPriceMinor: plain,
  theirPriceMinor: plain,
  currency: plain,
  interests: json,
  termMonths: plain,
  contractStart: plain,
  contractEnd: plain,
  recontact: plain,
  followUp: plain,
  revisit: plain,
  quote: plain,
  quoteSource: json,
  lessons: json,
  notes: plain,
  messages: json,
};

const FIELDS = Object.keys(CELLS) as CanonicalField[];

/** The book without any loss, for programs. */
export const canonicalSheet: Sheet<Deal> = {
  headings: [`lossbook-${CANONICAL_VERSION}:id`, ...FIELDS],
  toRow: (deal) => [deal.id, ...FIELDS.map((field) => cellOf(field, deal))],
  hasMark: false,
  quotes: false,
};

function cellOf<Field extends CanonicalField>(field: Field, deal: Deal): Cell {
  return CELLS[field](deal[field]);
}
