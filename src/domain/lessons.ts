import type { DealFields } from './deal.ts';

/** A lesson the tags suggest; the words for it live in `_locales` under `lesson_<code>`. */
export interface LessonOffer {
  code: LessonCode;
  /** What the sentence names: the interests, or the day as `yyyy-mm-dd`; '' where it names nothing. */
  subject: string;
}

export const LESSON_CODES = [
  'priceEqualLeadWithService',
  'priceEqual',
  'priceHigher',
  'priceLowerStillLost',
  'loyalToIncumbent',
  'winnerLacks',
  'knockBeforeEnd',
  'budgetAskFirst',
  'mandateFindDecider',
] as const;
export type LessonCode = (typeof LESSON_CODES)[number];

/** What this deal teaches, most telling first; [] when the tags say too little. */
export function offerLessons(deal: DealFields): LessonOffer[] {
  if (deal.outcome !== 'lost') return [];
  const offers: LessonOffer[] = [];
  const offer = (code: LessonCode, subject = '') => offers.push({ code, subject });
  const has = (code: string) => deal.reasons.some((reason) => reason.code === code);
  const soft = has('service') || has('relationship');

  if (deal.pricePosition === 'equal') offer(soft ? 'priceEqualLeadWithService' : 'priceEqual');
  if (deal.pricePosition === 'higher') offer('priceHigher');
  if (deal.pricePosition === 'lower') offer('priceLowerStillLost');
  const lacking = deal.interests.filter((interest) => interest.winnerOffers === 'no');
  if (lacking.length > 0) offer('winnerLacks', lacking.map((interest) => interest.name).join(', '));
  if (has('relationship') && deal.lostTo === 'incumbent') offer('loyalToIncumbent');
  if (deal.recontact !== '') offer('knockBeforeEnd', deal.recontact);
  if (has('budget')) offer('budgetAskFirst');
  if (has('mandate')) offer('mandateFindDecider');
  return offers;
}
