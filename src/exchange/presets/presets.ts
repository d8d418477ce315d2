import { dynamics } from './dynamics.ts';
import { espocrm } from './espocrm.ts';
import { frappe } from './frappe.ts';
import { hubspot } from './hubspot.ts';
import { odoo } from './odoo.ts';
import { pipedrive } from './pipedrive.ts';
import type { Preset } from './preset.ts';
import { salesforce } from './salesforce.ts';
import { suitecrm } from './suitecrm.ts';
import { twenty } from './twenty.ts';
import { zoho } from './zoho.ts';

/** Every CRM a file can be made for, in the order they are offered. */
export const PRESETS: readonly Preset[] = [
  hubspot,
  salesforce,
  pipedrive,
  zoho,
  dynamics,
  odoo,
  espocrm,
  frappe,
  twenty,
  suitecrm,
];
