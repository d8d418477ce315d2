import { lossbookFields } from './lossbook-fields.ts';
import type { Preset } from './preset.ts';
import { PLAIN_REASONS } from './reasons.ts';

/** Odoo: crm.lead. A lost one is archived with probability 0 and is seen under the filter Lost. */
export const odoo: Preset = {
  id: 'odoo',
  label: 'Odoo',
  rests: {
    on: 'https://www.odoo.com/documentation/18.0/applications/essentials/export_import_data.html',
    read: '2026-11',
  },
  columns: [
    // The External ID, by which a second import updates.
    { name: 'id', from: 'id', prefix: 'lossbook_' },
    { name: 'name', from: 'name' },
    { name: 'type', from: { always: 'opportunity' } },
    { name: 'partner_name', from: 'company' },
    { name: 'contact_name', from: 'contactName' },
    { name: 'email_from', from: 'contactEmail' },
    { name: 'expected_revenue', from: 'amount' },
    { name: 'stage_id', from: 'stage' },
    { name: 'lost_reason_id', from: 'lostReason' },
    { name: 'active', from: 'isLiving' },
    { name: 'probability', from: 'probability' },
    { name: 'date_deadline', from: 'closeDay' },
    { name: 'description', from: 'description' },
    ...lossbookFields('odoo', ['id']),
  ],
  format: { list: { join: ',' }, no: 'False', yes: 'True' },
  mapping: {
    stages: { lost: 'Proposition', won: 'Won', postponed: 'Qualified', open: 'Proposition' },
    // "Too expensive" is there from the beginning; the others are made when first imported.
    reasons: { ...PLAIN_REASONS, price: 'Too expensive' },
    days: 'ymd',
  },
  // Smaller files than it takes: a longer import runs into the server's time limit.
  limits: { rows: 2_000, bytes: 10_000_000 },
  takesOpportunities: true,
};
