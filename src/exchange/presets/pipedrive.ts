import { lossbookFields } from './lossbook-fields.ts';
import type { Preset } from './preset.ts';
import { PLAIN_REASONS } from './reasons.ts';

/** Pipedrive: deals with person and organization; whether one is lost stands in its status, not its stage. */
export const pipedrive: Preset = {
  id: 'pipedrive',
  label: 'Pipedrive',
  rests: { on: 'https://support.pipedrive.com/en/article/import-fields', read: '2026-11' },
  columns: [
    { name: 'Deal - Title', from: 'name', longest: 255 },
    { name: 'Deal - Stage', from: 'stage' },
    { name: 'Deal - Status', from: 'status' },
    { name: 'Deal - Lost reason', from: 'lostReason', longest: 150 },
    { name: 'Deal - Lost time', from: 'lostDay' },
    { name: 'Deal - Won time', from: 'wonDay' },
    { name: 'Deal - Value', from: 'amount' },
    { name: 'Deal - Currency of Value', from: 'currency' },
    { name: 'Organization - Name', from: 'company' },
    { name: 'Person - Name', from: 'contactName' },
    { name: 'Person - Email', from: 'contactEmail' },
    { name: 'Note - Content', from: 'description' },
    ...lossbookFields('words').map((column) => ({ ...column, name: `Deal - ${column.name}` })),
  ],
  format: { list: { join: ',' }, no: 'No', yes: 'Yes' },
  mapping: {
    stages: {
      lost: 'Negotiations Started',
      won: 'Negotiations Started',
      postponed: 'Proposal Made',
      open: 'Proposal Made',
    },
    reasons: PLAIN_REASONS,
    days: 'ymd',
  },
  sharesStages: true,
  limits: { rows: 49_999, bytes: 50_000_000 },
  tasks: [
    { name: 'Activity - Subject', from: 'subject', longest: 255 },
    { name: 'Activity - Due date', from: 'due' },
    { name: 'Activity - Type', from: { always: 'Call' } },
    { name: 'Activity - Note', from: 'notes' },
    { name: 'Deal - Title', from: 'dealName', longest: 255 },
    { name: 'Organization - Name', from: 'company' },
    { name: 'Person - Name', from: 'contactName' },
  ],
  takesOpportunities: true,
};
