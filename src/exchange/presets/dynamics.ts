import { lossbookFields } from './lossbook-fields.ts';
import type { Preset } from './preset.ts';
import { PLAIN_REASONS } from './reasons.ts';

/**
 * Dynamics 365: opportunities for the import wizard. It closes none: only its own Close as Won or Lost
 * does, so the outcome stands in a field of ours, by which they are found and closed together.
 */
export const dynamics: Preset = {
  id: 'dynamics',
  label: 'Dynamics 365',
  rests: {
    on: 'https://learn.microsoft.com/power-platform/admin/import-data-all-record-types',
    read: '2026-11',
  },
  columns: [
    { name: 'Topic', from: 'name', longest: 300 },
    { name: 'Potential Customer', from: 'customer', longest: 160 },
    { name: 'Est. Close Date', from: 'closeDay' },
    { name: 'Est. Revenue', from: 'amount' },
    { name: 'Description', from: 'description', longest: 2_000 },
    { name: 'Lossbook Outcome', from: 'stage', create: 'choice' },
    ...lossbookFields('words'),
    { name: 'Lossbook Decided', from: 'decidedDay', create: 'day' },
  ],
  format: { list: { join: ';' }, no: 'No', yes: 'Yes' },
  mapping: {
    stages: { lost: 'Lost', won: 'Won', postponed: 'Postponed', open: 'Open' },
    reasons: PLAIN_REASONS,
    // The organisation's own format; this is that of the United States.
    days: 'mdy',
  },
  choosesDays: true,
  limits: { rows: 1_000_000, bytes: 8_000_000 },
  tasks: [
    { name: 'Subject', from: 'subject', longest: 200 },
    { name: 'Due Date', from: 'due' },
    { name: 'Regarding', from: 'dealName', longest: 300 },
    { name: 'Description', from: 'notes', longest: 2_000 },
  ],
  takesOpportunities: true,
};
