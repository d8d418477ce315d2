import type { DealFact } from './deal-facts.ts';
import type { Column, FieldType } from './preset.ts';

/** What no CRM has a field for: what it is called, where it comes from and which kind of field it wants. */
const FIELDS: readonly (readonly [words: string, from: DealFact, create: FieldType])[] = [
  ['Lossbook Id', 'id', 'unique'],
  ['Lost To', 'lostTo', 'choice'],
  ['Competitor', 'competitor', 'text'],
  ['Main Reason', 'mainReason', 'choice'],
  ['Reasons', 'reasons', 'choices'],
  ['Evidence', 'evidence', 'text'],
  ['Price Position', 'pricePosition', 'choice'],
  ['Their Price', 'theirAmount', 'number'],
  ['Also Wants', 'interests', 'longText'],
  ['Winner Lacks', 'winnerLacks', 'longText'],
  ['Term Months', 'termMonths', 'number'],
  ['Contract End', 'contractEnd', 'day'],
  ['Knock Again', 'recontact', 'day'],
  ['Follow Up', 'followUp', 'day'],
  ['Revisit', 'revisit', 'day'],
  ['Quote', 'quote', 'longText'],
  ['Lessons', 'lessons', 'longText'],
];

/** How a CRM names fields people create. */
export type Naming = 'words' | 'salesforce' | 'odoo' | 'frappe' | 'suitecrm';

const NAMES: Record<Naming, (words: string) => string> = {
  words: (words) => words,
  salesforce: (words) => `${words.replaceAll(' ', '_')}__c`,
  odoo: (words) => `x_studio_${toSnake(words)}`,
  frappe: (words) => `custom_${toSnake(words)}`,
  suitecrm: (words) => `${toSnake(words)}_c`,
};

function toSnake(words: string): string {
  return words.toLowerCase().replaceAll(' ', '_');
}

/** Columns for the fields a rep creates; `without` those the CRM has a field of its own for. */
export function lossbookFields(naming: Naming, without: readonly DealFact[] = []): Column<DealFact>[] {
  return FIELDS.filter(([, from]) => !without.includes(from)).map(([words, from, create]) => ({
    name: NAMES[naming](words.startsWith('Lossbook') ? words : `Lossbook ${words}`),
    from,
    create,
  }));
}
