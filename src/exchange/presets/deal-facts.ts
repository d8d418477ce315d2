import { isOneOf, REASONS } from '../../domain/codes.ts';
import { domainOf, isFreeMail } from '../../domain/company.ts';
import { type IsoDay, localDay } from '../../domain/days.ts';
import type { Deal, Reason } from '../../domain/deal.ts';
import type { Mapping } from './preset.ts';
import type { Value } from './value.ts';

type Finder = (deal: Deal, mapping: Mapping) => Value;

const text = (of: (deal: Deal, mapping: Mapping) => string): Finder => {
  return (deal, mapping) => ({ kind: 'text', text: of(deal, mapping) });
};
const day = (of: (deal: Deal) => IsoDay | ''): Finder => {
  return (deal) => ({ kind: 'day', day: of(deal) });
};
const code = (of: (deal: Deal) => string | null): Finder => {
  return (deal) => ({ kind: 'code', code: of(deal) ?? '' });
};
const list = (of: (deal: Deal, mapping: Mapping) => string[]): Finder => {
  return (deal, mapping) => ({ kind: 'list', items: of(deal, mapping) });
};

/** Everything a column can hold, worked out from a deal and the CRM's own names for outcomes and reasons. */
const FACTS = {
  id: text((deal) => deal.id),
  name: text(nameOf),
  company: text((deal) => deal.company),
  /** '' for free mail: it names no company. */
  companyDomain: text(({ contactEmail }) => (isFreeMail(contactEmail) ? '' : domainOf(contactEmail))),
  /** The company, else whom the rep spoke to: for fields that must not be empty. */
  customer: text((deal) => deal.company || deal.contactName || deal.contactEmail || nameOf(deal)),
  contactName: text((deal) => deal.contactName),
  firstName: text((deal) => splitName(deal.contactName).first),
  lastName: text((deal) => splitName(deal.contactName).last),
  contactEmail: text((deal) => deal.contactEmail),
  stage: text((deal, { stages }) => stages[deal.outcome]),
  outcome: code((deal) => deal.outcome),
  /** What Pipedrive and others call a status: a postponed deal is still open. */
  status: code(({ outcome }) => (outcome === 'postponed' ? 'open' : outcome)),
  isLiving: (deal) => ({ kind: 'truth', isTrue: deal.outcome !== 'lost' }),
  /** 100 won, 0 lost, in between for the others: no CRM takes an undecided deal at its end. */
  probability: ({ outcome }) => ({
    kind: 'number',
    number: { won: '100', lost: '0', postponed: '10', open: '50' }[outcome],
  }),
  /** Never empty: most CRMs refuse a deal without. */
  closeDay: day(closeDay),
  lostDay: day((deal) => (deal.outcome === 'lost' ? closeDay(deal) : '')),
  wonDay: day((deal) => (deal.outcome === 'won' ? closeDay(deal) : '')),
  decidedDay: day((deal) => (deal.outcome === 'lost' || deal.outcome === 'won' ? closeDay(deal) : '')),
  amount: (deal) => ({ kind: 'number', number: toDecimal(deal.ourPriceMinor) }),
  theirAmount: (deal) => ({ kind: 'number', number: toDecimal(deal.theirPriceMinor) }),
  currency: text((deal) => deal.currency),
  lostReason: text((deal, mapping) => (deal.outcome === 'lost' ? mainReason(deal, mapping) : '')),
  wonReason: text((deal, mapping) => (deal.outcome === 'won' ? mainReason(deal, mapping) : '')),
  mainReason: text((deal, mapping) => (deal.reasons.length === 0 ? '' : mainReason(deal, mapping))),
  reasons: list((deal, mapping) => [...new Set(deal.reasons.map((reason) => wordFor(reason, mapping)))]),
  /** Never empty on a loss, because some CRMs want a note beside the reason "Other". */
  lostNotes: text((deal) => (deal.outcome === 'lost' ? notesOnLoss(deal) || '-' : '')),
  evidence: text((deal) => deal.reasons.map((reason) => reason.evidence).join('; ')),
  lostTo: code((deal) => deal.lostTo),
  competitor: text((deal) => deal.competitor),
  pricePosition: code((deal) => deal.pricePosition),
  interests: text((deal) => deal.interests.map(({ name }) => name).join('\n')),
  winnerLacks: text((deal) =>
    deal.interests
      .filter(({ winnerOffers }) => winnerOffers === 'no')
      .map(({ name }) => name)
      .join('\n'),
  ),
  termMonths: (deal) => ({ kind: 'number', number: deal.termMonths === null ? '' : String(deal.termMonths) }),
  contractEnd: day((deal) => deal.contractEnd),
  recontact: day((deal) => deal.recontact),
  followUp: day((deal) => deal.followUp),
  revisit: day((deal) => deal.revisit),
  quote: text(quoteOf),
  lessons: text((deal) => deal.lessons.join('\n')),
  notes: text((deal) => deal.notes),
  /** What was said, what it teaches and what was noted, for the one text field every CRM has. */
  description: text(describe),
} satisfies Record<string, Finder>;

export type DealFact = keyof typeof FACTS;

/** What a column of that name holds. */
export function dealFact(name: DealFact): Finder {
  return FACTS[name];
}

/** What the CRM lists the deal under. */
export function nameOf(
  deal: Pick<Deal, 'id' | 'company' | 'title' | 'contactName' | 'contactEmail'>,
): string {
  const who = deal.company || deal.contactName || deal.contactEmail;
  if (deal.title === '') return who || deal.id;
  return who === '' ? deal.title : `${who} – ${deal.title}`;
}

function closeDay(deal: Deal): IsoDay {
  return deal.decidedOn || localDay(new Date(deal.createdAt));
}

/** The last word of a name is its family name; a single word is taken for one, since CRMs insist on that. */
function splitName(name: string): { first: string; last: string } {
  const whole = name.trim();
  const space = whole.search(/\s\S+$/);
  return { first: whole.slice(0, Math.max(0, space)).trimEnd(), last: whole.slice(space + 1) };
}

/** Put together by hand, because it is asked for in every row of long books. */
function describe(deal: Deal): string {
  let whole = quoteOf(deal);
  for (const lesson of deal.lessons) whole += `${whole === '' ? '' : '\n'}• ${lesson}`;
  return deal.notes === '' || whole === '' ? whole + deal.notes : `${whole}\n${deal.notes}`;
}

/** A verbatim quote stands inside quotation marks; its author and day follow. */
function quoteOf({ quote, quoteSource }: Deal): string {
  if (quote === '') return '';
  const { author = '', day: quotedOn = '' } = quoteSource ?? {};
  const source = author === '' || quotedOn === '' ? author + quotedOn : `${author}, ${quotedOn}`;
  return source === '' ? `“${quote}”` : `“${quote}” (${source})`;
}

function mainReason({ reasons: [main] }: Deal, mapping: Mapping): string {
  return main ? wordFor(main, mapping) : mapping.reasons.none;
}

function wordFor({ code: reason }: Reason, { reasons }: Mapping): string {
  return isOneOf(REASONS, reason) ? reasons[reason] : reasons.own || reason.slice('own:'.length);
}

function notesOnLoss(deal: Deal): string {
  const own = deal.reasons.filter(({ code: reason }) => !isOneOf(REASONS, reason));
  return [...own.map(({ code: reason }) => reason.slice('own:'.length)), quoteOf(deal)]
    .filter((part) => part !== '')
    .join('\n');
}

/** Minor units as a decimal number with a point. */
function toDecimal(minor: number | null): string {
  return minor === null ? '' : (minor / 100).toFixed(2);
}
