import { addDays, type IsoDay } from '../../domain/days.ts';
import type { Deal, Interest } from '../../domain/deal.ts';
import { emptyFields, type RowId } from '../../domain/deal.ts';
import { nameOf } from './deal-facts.ts';
import { derivedId } from './derived-id.ts';
import type { Value } from './value.ts';

/** Days of a deal on which the rep has something to do. */
export const TASK_KINDS = ['followUp', 'revisit', 'recontact'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Something to do about a deal on a day. */
export interface Task {
  deal: Deal;
  kind: TaskKind;
  due: IsoDay;
  /** What it is called, in the rep's language. */
  subject: string;
}

/** What is to be done about the deal from `today` on; what lies before is the past of the book. */
export function tasksOf(
  deal: Deal,
  today: IsoDay,
  subjectOf: (kind: TaskKind, dealName: string) => string,
): Task[] {
  return TASK_KINDS.flatMap((kind) => {
    const due = deal[kind];
    return due === '' || due < today ? [] : [{ deal, kind, due, subject: subjectOf(kind, nameOf(deal)) }];
  });
}

const FACTS = {
  id: ({ deal, kind }) => ({ kind: 'text', text: derivedId(deal.id, kind) }),
  subject: ({ subject }) => ({ kind: 'text', text: subject }),
  due: ({ due }) => ({ kind: 'day', day: due }),
  dealId: ({ deal }) => ({ kind: 'text', text: deal.id }),
  dealName: ({ deal }) => ({ kind: 'text', text: nameOf(deal) }),
  company: ({ deal }) => ({ kind: 'text', text: deal.company }),
  contactName: ({ deal }) => ({ kind: 'text', text: deal.contactName }),
  contactEmail: ({ deal }) => ({ kind: 'text', text: deal.contactEmail }),
  notes: ({ deal }) => ({
    kind: 'text',
    text: [deal.interests.map(({ name }) => name).join(', '), ...deal.lessons].filter(Boolean).join('\n'),
  }),
} satisfies Record<string, (task: Task) => Value>;

export type TaskFact = keyof typeof FACTS;

/** What a column of that name holds. */
export function taskFact(name: TaskFact): (task: Task) => Value {
  return FACTS[name];
}

/** How long a new opportunity is taken to need where the rep has named no day, in days. */
const OPPORTUNITY_DAYS = 30;

/** What else the prospect wants, as open deals of their own; their ids are the same at every export. */
export function opportunitiesOf(deal: Deal, today: IsoDay): Deal[] {
  return deal.interests.map((interest) => ({
    ...emptyFields(),
    id: derivedId(deal.id, interest.name.trim().toLowerCase()) as RowId,
    createdAt: deal.createdAt,
    updatedAt: deal.updatedAt,
    messages: [],
    company: deal.company,
    contactName: deal.contactName,
    contactEmail: deal.contactEmail,
    title: interest.name,
    decidedOn:
      deal.followUp !== '' && deal.followUp >= today ? deal.followUp : addDays(today, OPPORTUNITY_DAYS),
    currency: deal.currency,
    competitor: competitorFor(deal, interest),
    notes: interest.nextStep,
  }));
}

/** The winner is in the way only where it sells the thing as well. */
function competitorFor(deal: Deal, interest: Interest): string {
  return interest.winnerOffers === 'yes' ? deal.competitor : '';
}
