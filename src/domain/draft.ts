import type { Outcome } from './codes.ts';
import { companyOf } from './company.ts';
import {
  contractEnd,
  DEFAULT_TIMING,
  followUpDay,
  recontactDay,
  revisitDay,
  type Timing,
} from './contract.ts';
import { type IsoDay, isIsoDay } from './days.ts';
import {
  type Deal,
  type DealFields,
  emptyFields,
  FIELD_LIMITS,
  type Interest,
  type MessageRef,
} from './deal.ts';
import type { OpenMessage } from './mail.ts';
import type { Reading } from './reading.ts';

/** The tag form while it is being filled: the outcome may still be missing. */
export type Draft = Omit<DealFields, 'outcome'> & { outcome: Outcome | null };

/** A form with nothing in it, for a deal that is logged by hand. */
export function emptyDraft(today: IsoDay): Draft {
  return { ...emptyFields(), outcome: null, decidedOn: today };
}

/**
 * What the form shows for a mail that is not in the book yet: everything the mail says.
 * A reading without a decision leaves the outcome to the rep.
 */
export function draftFromMail(
  message: OpenMessage,
  reading: Reading,
  today: IsoDay,
  timing: Timing = DEFAULT_TIMING,
): Draft {
  const decidedOn = message.receivedDay === '' || message.receivedDay > today ? today : message.receivedDay;
  const draft: Draft = {
    ...emptyDraft(today),
    decidedOn,
    company: companyOf(message.from, message.text),
    contactName: contactNameOf(message),
    contactEmail: message.from.email,
    title: toTitle(message.subject),
    competitor: reading.competitor ?? '',
    reasons: reading.reasons.map((code) => ({ code, evidence: 'buyer_wrote' })),
    pricePosition: reading.pricePosition,
    interests: reading.interests.map((name) => toInterest(name, reading.winnerLacks)),
    termMonths: reading.termMonths,
    contractStart: reading.termMonths === null ? '' : decidedOn,
    revisit: revisitDay(reading.revisit),
    quote: reading.quote,
    quoteSource:
      reading.quote === ''
        ? null
        : {
            messageKey: message.key,
            author: message.from.name || message.from.email,
            day: message.receivedDay,
          },
    lostTo: reading.lostTo,
  };
  return reading.outcome === 'none' ? draft : withOutcome(draft, reading.outcome, today, timing);
}

/**
 * The draft after the rep chose `outcome`: a loss and a postponement get a day to call,
 * a win gives up one that was only the default.
 */
export function withOutcome(
  draft: Draft,
  outcome: Outcome,
  today: IsoDay,
  timing: Timing = DEFAULT_TIMING,
): Draft {
  const proposed = proposedFollowUp(draft, today, timing);
  const wantsCall = outcome === 'lost' || (outcome === 'postponed' && draft.revisit === '');
  const isDefault = draft.followUp === '' || draft.followUp === proposed;
  return { ...draft, outcome, followUp: isDefault ? (wantsCall ? proposed : '') : draft.followUp };
}

/**
 * Some days after the decision, two weeks unless set; for a decision that is already older as many
 * from today, so that nothing starts out overdue.
 */
export function proposedFollowUp(
  draft: Pick<Draft, 'decidedOn'>,
  today: IsoDay,
  { followUpDays }: Timing = DEFAULT_TIMING,
): IsoDay {
  const day = followUpDay(draft.decidedOn === '' ? today : draft.decidedOn, followUpDays);
  return day < today ? followUpDay(today, followUpDays) : day;
}

/** Last day of the contract as the form has it now; '' when it is not known. */
function endOf(draft: Draft): IsoDay | '' {
  if (draft.contractEnd !== '' && draft.termMonths === null) return draft.contractEnd;
  return contractEnd({ ...draft, contractEnd: '' });
}

/**
 * The day to knock again. It is worked out when the contract's end is new or another; else it stays
 * what the rep made of it: moved, or '' once it is done.
 */
export function recontactOf(draft: Draft, { leadMonths }: Timing = DEFAULT_TIMING): IsoDay | '' {
  const end = endOf(draft);
  if (end === '' || end !== draft.contractEnd)
    return recontactDay({ ...draft, contractEnd: end }, leadMonths);
  return draft.recontact;
}

/**
 * The draft as it is stored: texts trimmed to their limits, what only a loss has left out of
 * other outcomes, contract end and recontact day worked out. Undefined while the outcome is missing.
 */
export function fieldsFromDraft(draft: Draft, timing: Timing = DEFAULT_TIMING): DealFields | undefined {
  if (draft.outcome === null) return undefined;
  const text = (field: keyof typeof FIELD_LIMITS & keyof Draft) => {
    const value = draft[field];
    return typeof value === 'string' ? clip(value, FIELD_LIMITS[field]) : '';
  };
  return {
    ...draft,
    outcome: draft.outcome,
    company: text('company'),
    contactName: text('contactName'),
    contactEmail: text('contactEmail'),
    title: text('title'),
    competitor: text('competitor'),
    quote: text('quote'),
    notes: text('notes'),
    lostTo: draft.outcome === 'lost' ? draft.lostTo : null,
    interests: draft.interests
      .map((interest) => ({ ...interest, name: clip(interest.name, FIELD_LIMITS.interest) }))
      .filter((interest) => interest.name !== ''),
    contractEnd: endOf(draft),
    recontact: recontactOf(draft, timing),
    lessons: draft.lessons
      .map((lesson) => clip(lesson, FIELD_LIMITS.lesson))
      .filter((lesson) => lesson !== ''),
  };
}

/** How a deal keeps the mail it was logged from. */
export function toMessageRef(message: OpenMessage): MessageRef {
  return { key: message.key, url: message.url, subject: clip(message.subject, FIELD_LIMITS.title) };
}

/**
 * A subject without the marks of replies and forwards in the languages mail programs write them in.
 * @example toTitle('AW: Re: Copier proposal') // 'Copier proposal'
 */
export function toTitle(subject: string): string {
  const mark = /^\s*(?:re|aw|antw|antwort|sv|rv|rif|ref|r|fwd?|wg|tr|enc|doorst|i)(?:\[\d+\])?\s*:\s*/i;
  let title = subject.trim();
  for (let marks = 0; marks < 20 && mark.test(title); marks += 1) title = title.replace(mark, '');
  return clip(title, FIELD_LIMITS.title);
}

/** The sender's name as people say it; '' where the page shows only an address. */
function contactNameOf({ from }: OpenMessage): string {
  const name = clip(from.name.replace(/^["']+|["']+$/g, ''), FIELD_LIMITS.contactName);
  if (name.toLowerCase() === from.email.toLowerCase()) return '';
  const turned = /^([^,]+), ([^,]+)$/.exec(name);
  return turned ? `${turned[2]} ${turned[1]}` : name;
}

function toInterest(name: string, winnerLacks: string[]): Interest {
  return { name, winnerOffers: winnerLacks.includes(name) ? 'no' : 'unknown', nextStep: '' };
}

/** Trimmed and cut to `most` characters, never through the middle of a surrogate pair. */
function clip(text: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= most) return trimmed;
  const cut = trimmed.slice(0, most);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** A day typed or picked by the rep; '' for anything that is not a day. */
export function toDayOrNone(text: string): IsoDay | '' {
  return isIsoDay(text) ? text : '';
}

/** A stored deal as a form to edit. */
export function draftFromDeal(deal: Deal): Draft {
  const { id: _, createdAt: __, updatedAt: ___, deletedAt: ____, messages: _____, ...fields } = deal;
  return fields;
}
