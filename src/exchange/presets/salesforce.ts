import { lossbookFields } from './lossbook-fields.ts';
import type { Preset } from './preset.ts';
import { PLAIN_REASONS } from './reasons.ts';

/** Salesforce: Opportunities for Data Loader, upserted by the external id; its import wizard takes none. */
export const salesforce: Preset = {
  id: 'salesforce',
  label: 'Salesforce (Data Loader)',
  rests: {
    on: 'https://developer.salesforce.com/docs/platform/api-asynch/guide/relationship-fields-in-a-header-row-2-0.md',
    read: '2026-11',
  },
  columns: [
    { name: 'Name', from: 'name', longest: 120 },
    { name: 'StageName', from: 'stage' },
    { name: 'CloseDate', from: 'closeDay' },
    { name: 'Amount', from: 'amount' },
    { name: 'Description', from: 'description', longest: 32_000 },
    ...lossbookFields('salesforce'),
    { name: 'Lossbook_Company__c', from: 'company', create: 'text' },
    { name: 'Lossbook_Contact_Email__c', from: 'contactEmail', create: 'text' },
  ],
  format: { list: { join: ';' }, no: 'false', yes: 'true' },
  mapping: {
    // Stages every org begins with; the reasons are those most orgs list.
    stages: {
      lost: 'Closed Lost',
      won: 'Closed Won',
      postponed: 'Negotiation/Review',
      open: 'Proposal/Price Quote',
    },
    reasons: {
      ...PLAIN_REASONS,
      budget: 'No Budget / Lost Funding',
      relationship: 'Lost to Competitor',
      timing: 'No Decision / Non-Responsive',
    },
    days: 'ymd',
  },
  limits: { rows: 5_000_000, bytes: 100_000_000 },
  tasks: [
    { name: 'Subject', from: 'subject', longest: 255 },
    { name: 'ActivityDate', from: 'due' },
    { name: 'Status', from: { always: 'Not Started' } },
    { name: 'Priority', from: { always: 'Normal' } },
    { name: 'Description', from: 'notes', longest: 32_000 },
    { name: 'Opportunity:What.Lossbook_Id__c', from: 'dealId' },
  ],
  takesOpportunities: true,
};
