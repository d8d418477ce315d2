import type { Timing } from '../domain/contract.ts';
import type { IsoDay } from '../domain/days.ts';
import { type Draft, withOutcome } from '../domain/draft.ts';
import type { OpenMessage } from '../domain/mail.ts';
import type { Opinion } from './opinion.ts';

/** The form after the rep took an opinion: outcome, who won and the sentence; a name the rep has stays. */
export function withOpinion(
  draft: Draft,
  opinion: Opinion,
  message: OpenMessage,
  today: IsoDay,
  timing?: Timing,
): Draft {
  if (opinion.outcome === 'none') return draft;
  return {
    ...withOutcome(draft, opinion.outcome, today, timing),
    lostTo: opinion.lostTo,
    competitor: draft.competitor || (opinion.competitor ?? ''),
    quote: opinion.quote,
    quoteSource: {
      messageKey: message.key,
      author: message.from.name || message.from.email,
      day: message.receivedDay,
    },
  };
}
