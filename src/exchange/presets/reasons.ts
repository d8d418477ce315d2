import type { ReasonKey } from './preset.ts';

/** Names for CRMs that bring no list of reasons of their own: the rep or admin makes one of these. */
export const PLAIN_REASONS: Record<ReasonKey, string> = {
  price: 'Price',
  budget: 'Budget',
  service: 'Service',
  relationship: 'Relationship',
  product: 'Product',
  timing: 'Timing',
  contract: 'Contract',
  terms: 'Terms',
  risk: 'Risk',
  mandate: 'Mandate',
  own: '',
  none: '',
};
