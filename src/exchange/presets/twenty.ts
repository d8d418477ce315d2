import { lossbookFields } from './lossbook-fields.ts';
import type { Preset } from './preset.ts';

/** Twenty: opportunities under their own UUID. Choices go by their API names. */
export const twenty: Preset = {
  id: 'twenty',
  label: 'Twenty',
  rests: { on: 'https://docs.twenty.com/user-guide/data-migration/overview', read: '2026-11' },
  columns: [
    { name: 'Id', from: 'id' },
    { name: 'Name', from: 'name' },
    { name: 'Amount / Amount', from: 'amount' },
    { name: 'Amount / Currency', from: 'currency' },
    { name: 'Close date', from: 'closeDay' },
    { name: 'Stage', from: 'stage' },
    { name: 'Company / Name', from: 'company' },
    { name: 'Point of contact / Emails', from: 'contactEmail' },
    ...lossbookFields('words', ['id']),
    { name: 'Lossbook Notes', from: 'notes', create: 'longText' },
  ],
  format: { list: 'json', no: 'FALSE', yes: 'TRUE', capitals: true },
  mapping: {
    // It brings no stage for a lost deal: LOST must be created first.
    stages: { lost: 'LOST', won: 'CUSTOMER', postponed: 'PROPOSAL', open: 'PROPOSAL' },
    reasons: {
      price: 'PRICE',
      budget: 'BUDGET',
      service: 'SERVICE',
      relationship: 'RELATIONSHIP',
      product: 'PRODUCT',
      timing: 'TIMING',
      contract: 'CONTRACT',
      terms: 'TERMS',
      risk: 'RISK',
      mandate: 'MANDATE',
      own: 'OTHER',
      none: '',
    },
    days: 'ymd',
  },
  limits: { rows: 10_000, bytes: 10_000_000 },
  tasks: [
    { name: 'Id', from: 'id' },
    { name: 'Title', from: 'subject' },
    { name: 'Due Date', from: 'due' },
  ],
  takesOpportunities: true,
};
