import * as v from 'valibot';
import { EVIDENCES, LOST_TO, OUTCOMES, PRICE_POSITIONS, REASONS, WINNER_OFFERS } from './codes.ts';
import { type IsoDay, isIsoDay } from './days.ts';
import { MAX_TERM_MONTHS, type OwnReason } from './deal.ts';
import type { Draft } from './draft.ts';
import type { MessageKey } from './mail.ts';

const day = v.custom<IsoDay>(isIsoDay);
const dayOrNone = v.union([day, v.literal('')]);
const amount = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
const messageKey = v.custom<MessageKey>((key) => typeof key === 'string' && key !== '');
const ownReason = v.custom<OwnReason>((code) => typeof code === 'string' && code.startsWith('own:'));

const draftSchema = v.object({
  outcome: v.nullable(v.picklist(OUTCOMES)),
  company: v.string(),
  contactName: v.string(),
  contactEmail: v.string(),
  title: v.string(),
  decidedOn: dayOrNone,
  lostTo: v.nullable(v.picklist(LOST_TO)),
  competitor: v.string(),
  reasons: v.array(
    v.object({ code: v.union([v.picklist(REASONS), ownReason]), evidence: v.picklist(EVIDENCES) }),
  ),
  pricePosition: v.nullable(v.picklist(PRICE_POSITIONS)),
  ourPriceMinor: amount,
  theirPriceMinor: amount,
  currency: v.string(),
  interests: v.array(
    v.object({ name: v.string(), winnerOffers: v.picklist(WINNER_OFFERS), nextStep: v.string() }),
  ),
  termMonths: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_TERM_MONTHS))),
  contractStart: dayOrNone,
  contractEnd: dayOrNone,
  recontact: dayOrNone,
  followUp: dayOrNone,
  revisit: dayOrNone,
  quote: v.string(),
  quoteSource: v.nullable(v.object({ messageKey, author: v.string(), day: dayOrNone })),
  lessons: v.array(v.string()),
  notes: v.string(),
});

/** A draft from outside this run, e.g. kept from a closed popup; undefined when it is damaged. */
export function parseDraft(value: unknown): Draft | undefined {
  const result = v.safeParse(draftSchema, value);
  return result.success ? result.output : undefined;
}
