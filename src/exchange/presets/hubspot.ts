import { lossbookFields } from './lossbook-fields.ts';
import type { Preset } from './preset.ts';
import { PLAIN_REASONS } from './reasons.ts';

/** HubSpot: deals with their contact and company in one file. */
export const hubspot: Preset = {
  id: 'hubspot',
  label: 'HubSpot',
  rests: { on: 'https://knowledge.hubspot.com/import-and-export/set-up-your-import-file', read: '2026-11' },
  columns: [
    { name: 'Deal Name', from: 'name' },
    { name: 'Pipeline', from: { always: 'Sales Pipeline' } },
    { name: 'Deal Stage', from: 'stage' },
    { name: 'Amount', from: 'amount' },
    // HubSpot sets today when a stage is moved without it.
    { name: 'Close Date', from: 'closeDay' },
    { name: 'Closed Lost Reason', from: 'lostReason' },
    { name: 'Closed Won Reason', from: 'wonReason' },
    { name: 'Deal Description', from: 'description' },
    { name: 'First Name', from: 'firstName' },
    { name: 'Last Name', from: 'lastName' },
    { name: 'Email', from: 'contactEmail' },
    { name: 'Company Name', from: 'company' },
    { name: 'Company Domain Name', from: 'companyDomain' },
    ...lossbookFields('words', ['mainReason']),
  ],
  format: { list: { join: ';' }, no: 'false', yes: 'true' },
  mapping: {
    // Stages of the pipeline every account begins with.
    stages: {
      lost: 'Closed Lost',
      won: 'Closed Won',
      postponed: 'Presentation Scheduled',
      open: 'Presentation Scheduled',
    },
    reasons: PLAIN_REASONS,
    days: 'ymd',
  },
  limits: { rows: 1_048_575, bytes: 20_000_000 },
  tasks: [
    { name: 'Task Title', from: 'subject' },
    { name: 'Due Date', from: 'due' },
    { name: 'Task Type', from: { always: 'Call' } },
    { name: 'Task Notes', from: 'notes' },
    { name: 'Email', from: 'contactEmail' },
    { name: 'Lossbook Id', from: 'dealId' },
  ],
  takesOpportunities: true,
};
