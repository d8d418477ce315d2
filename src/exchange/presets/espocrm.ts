import { lossbookFields } from './lossbook-fields.ts';
import type { Preset } from './preset.ts';
import { PLAIN_REASONS } from './reasons.ts';

/** EspoCRM: Opportunity. Updating goes by the columns the rep ticks under "update by". */
export const espocrm: Preset = {
  id: 'espocrm',
  label: 'EspoCRM',
  rests: { on: 'https://docs.espocrm.com/administration/import/', read: '2026-11' },
  columns: [
    { name: 'Name', from: 'name', longest: 255 },
    { name: 'Stage', from: 'stage' },
    { name: 'Amount', from: 'amount', ifEmpty: '0' },
    { name: 'Close Date', from: 'closeDay' },
    { name: 'Probability', from: 'probability' },
    { name: 'Account', from: 'company' },
    { name: 'Contact', from: 'contactName' },
    { name: 'Description', from: 'description' },
    ...lossbookFields('words'),
  ],
  format: { list: 'json', no: '0', yes: '1' },
  mapping: {
    stages: { lost: 'Closed Lost', won: 'Closed Won', postponed: 'Negotiation', open: 'Proposal' },
    reasons: PLAIN_REASONS,
    days: 'ymd',
  },
  limits: { rows: 10_000, bytes: 10_000_000 },
  tasks: [
    { name: 'Name', from: 'subject', longest: 255 },
    { name: 'Status', from: { always: 'Not Started' } },
    { name: 'Date Due', from: 'due' },
    { name: 'Parent', from: 'dealName' },
    { name: 'Parent Type', from: { always: 'Opportunity' } },
    { name: 'Description', from: 'notes' },
  ],
  takesOpportunities: true,
};
