import { lossbookFields } from './lossbook-fields.ts';
import type { Preset } from './preset.ts';
import { PLAIN_REASONS } from './reasons.ts';

/** SuiteCRM: Opportunities. Lines of more than 8 KB are at risk there, so long texts are kept below it. */
export const suitecrm: Preset = {
  id: 'suitecrm',
  label: 'SuiteCRM',
  rests: {
    on: 'https://docs.suitecrm.com/user/introduction/user-interface/record-management/',
    read: '2026-11',
  },
  columns: [
    { name: 'id', from: 'id' },
    { name: 'name', from: 'name', longest: 50 },
    { name: 'account_name', from: 'customer', longest: 150 },
    { name: 'amount', from: 'amount', ifEmpty: '0' },
    { name: 'date_closed', from: 'closeDay' },
    { name: 'sales_stage', from: 'stage' },
    { name: 'probability', from: 'probability' },
    { name: 'description', from: 'description', longest: 1_000 },
    ...lossbookFields('suitecrm', ['id']).map((column) =>
      column.create === 'longText' ? { ...column, longest: 300 } : column,
    ),
  ],
  format: { list: 'carets', no: '0', yes: '1' },
  mapping: {
    stages: {
      lost: 'Closed Lost',
      won: 'Closed Won',
      postponed: 'Negotiation/Review',
      open: 'Proposal/Price Quote',
    },
    reasons: PLAIN_REASONS,
    days: 'ymd',
  },
  choosesDays: true,
  limits: { rows: 10_000, bytes: 5_000_000 },
  tasks: [
    { name: 'id', from: 'id' },
    { name: 'name', from: 'subject', longest: 50 },
    { name: 'status', from: { always: 'Not Started' } },
    { name: 'priority', from: { always: 'Medium' } },
    { name: 'date_due', from: 'due' },
    { name: 'parent_type', from: { always: 'Opportunities' } },
    { name: 'parent_id', from: 'dealId' },
    { name: 'description', from: 'notes', longest: 2_000 },
  ],
  takesOpportunities: true,
};
