import { lossbookFields } from './lossbook-fields.ts';
import type { Preset } from './preset.ts';

/** Frappe CRM: CRM Deal. Its ID is ours, which an import keeps, so that a second one updates. */
export const frappe: Preset = {
  id: 'frappe',
  label: 'Frappe CRM',
  rests: {
    on: 'https://github.com/frappe/crm/blob/develop/crm/fcrm/doctype/crm_deal/crm_deal.json',
    read: '2026-11',
  },
  columns: [
    { name: 'ID', from: 'id' },
    { name: 'organization', from: 'company', longest: 140 },
    { name: 'status', from: 'stage' },
    { name: 'lost_reason', from: 'lostReason' },
    { name: 'lost_notes', from: 'lostNotes' },
    { name: 'deal_value', from: 'amount' },
    { name: 'currency', from: 'currency' },
    { name: 'expected_closure_date', from: 'closeDay' },
    { name: 'closed_date', from: 'decidedDay' },
    { name: 'first_name', from: 'firstName', longest: 140 },
    { name: 'last_name', from: 'lastName', longest: 140 },
    { name: 'email', from: 'contactEmail', longest: 140 },
    { name: 'custom_lossbook_title', from: 'name', create: 'text', longest: 140 },
    ...lossbookFields('frappe', ['id']),
    { name: 'custom_lossbook_notes', from: 'notes', create: 'longText' },
  ],
  format: { list: { join: ', ' }, no: '0', yes: '1' },
  mapping: {
    stages: { lost: 'Lost', won: 'Won', postponed: 'Negotiation', open: 'Proposal/Quotation' },
    // The reasons it comes with; a lost deal must have one.
    reasons: {
      price: 'Pricing',
      budget: 'Budget Constraints',
      service: 'Poor Fit',
      relationship: 'Competition',
      product: 'Missing Features',
      timing: 'Long Sales Cycle',
      contract: 'Competition',
      terms: 'Other',
      risk: 'Other',
      mandate: 'No Decision-Maker',
      own: 'Other',
      none: 'Other',
    },
    days: 'ymd',
  },
  limits: { rows: 5_000, bytes: 10_000_000 },
  takesOpportunities: true,
};
