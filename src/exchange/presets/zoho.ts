import { lossbookFields } from './lossbook-fields.ts';
import type { Preset } from './preset.ts';
import { PLAIN_REASONS } from './reasons.ts';

/** Zoho CRM: Deals. Its import refuses some characters inside a value, so look-alikes stand for them. */
export const zoho: Preset = {
  id: 'zoho',
  label: 'Zoho CRM',
  rests: { on: 'https://help.zoho.com/portal/en/kb/crm/import-data', read: '2026-11' },
  columns: [
    { name: 'Deal Name', from: 'name', longest: 120 },
    { name: 'Stage', from: 'stage' },
    { name: 'Closing Date', from: 'closeDay' },
    { name: 'Amount', from: 'amount' },
    { name: 'Account Name', from: 'customer', longest: 200 },
    { name: 'Contact Name', from: 'contactName' },
    { name: 'Reason For Loss', from: 'lostReason' },
    { name: 'Description', from: 'description', longest: 32_000 },
    ...lossbookFields('words'),
  ],
  format: {
    list: { join: ';' },
    no: 'false',
    yes: 'true',
    replaced: { '"': '”', '|': '¦', '<': '‹', '>': '›' },
  },
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
  // The least any edition takes.
  limits: { rows: 1_500, bytes: 5_000_000 },
  tasks: [
    { name: 'Subject', from: 'subject', longest: 255 },
    { name: 'Due Date', from: 'due' },
    { name: 'Status', from: { always: 'Not Started' } },
    { name: 'Related To', from: 'dealName', longest: 120 },
    { name: 'Description', from: 'notes', longest: 32_000 },
  ],
  takesOpportunities: true,
};
