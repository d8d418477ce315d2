import type { ReadField } from '../../domain/reading.ts';
import type { WordKey } from '../../words/words.ts';

/** What the form calls each field of a reading. */
export const FIELD_WORDS: Record<ReadField, WordKey> = {
  outcome: 'form_outcome',
  lostTo: 'form_whoWon',
  competitor: 'form_competitor',
  reasons: 'form_why',
  pricePosition: 'form_priceLong',
  interests: 'form_alsoWants',
  termMonths: 'form_term',
  revisit: 'form_revisit',
};
