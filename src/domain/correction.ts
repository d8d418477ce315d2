import { isOneOf, type LostTo, type PricePosition, REASONS, type ReasonCode } from './codes.ts';
import { revisitDay } from './contract.ts';
import type { DealFields, Row } from './deal.ts';
import { findPieces } from './find-pieces.ts';
import type { Mail, MessageKey } from './mail.ts';
import type { Reading, ReadOutcome } from './reading.ts';

/** What a mail says, in the shape of labelled mails: the reading's fields without how sure it was. */
export interface Label {
  outcome: ReadOutcome;
  /** Only for `lost`; `unknown` where the mail does not say. */
  lostTo: LostTo | null;
  competitor: string | null;
  reasons: ReasonCode[];
  pricePosition: PricePosition | null;
  interests: string[];
  termMonths: number | null;
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  revisit: string | null;
  /** Verbatim from the mail; '' for no decision. */
  quote: string;
}

export const LABEL_FIELDS = [
  'outcome',
  'lostTo',
  'competitor',
  'reasons',
  'pricePosition',
  'interests',
  'termMonths',
  'revisit',
  'quote',
] as const satisfies (keyof Label)[];
export type LabelField = (typeof LABEL_FIELDS)[number];

/** A mail that was read otherwise than the rep says: an example to learn from, kept on this machine. */
export interface Correction extends Row {
  messageKey: MessageKey;
  /** As read, its text cut to `CORRECTION_TEXT_LIMIT`. */
  mail: Mail;
  /** BCP 47 tag of the mail's language; `und` where it was not recognised. */
  lang: string;
  reading: Reading;
  label: Label;
  /** Which reasons of the label the rep knows from elsewhere, e.g. `my_guess:price`. */
  tags: string[];
}

/** Characters of a mail that an example keeps; the longest real answer with its thread is shorter. */
export const CORRECTION_TEXT_LIMIT = 50_000;

/** The reading as a label, to be compared with the rep's. */
export function labelOfReading(reading: Reading): Label {
  const { outcome, competitor, reasons, pricePosition, interests, termMonths, revisit, quote } = reading;
  const lostTo = outcome === 'lost' ? (reading.lostTo ?? 'unknown') : null;
  return { outcome, lostTo, competitor, reasons, pricePosition, interests, termMonths, revisit, quote };
}

/**
 * What the rep says about the mail. Reasons of the rep's own have no code and are left out, an open
 * deal is a mail without a decision, and a sentence that is not in the mail is no quote of it.
 */
export function labelOf(fields: DealFields, mail: Mail, reading: Reading): Label {
  const outcome = fields.outcome === 'open' ? 'none' : fields.outcome;
  return {
    outcome,
    lostTo: outcome === 'lost' ? (fields.lostTo ?? 'unknown') : null,
    competitor: fields.competitor.trim() || null,
    reasons: fields.reasons.map(({ code }) => code).filter((code) => isOneOf(REASONS, code)),
    pricePosition: fields.pricePosition,
    interests: fields.interests.map(({ name }) => name),
    termMonths: fields.termMonths,
    // The form shows a month as its first working day.
    revisit: fields.revisit === revisitDay(reading.revisit) ? reading.revisit : fields.revisit || null,
    quote: outcome === 'none' ? '' : quoteOf(fields.quote, outcome, mail, reading),
  };
}

/** What the rep knows of a label's reasons from elsewhere than the mail. */
export function tagsOf({ reasons }: DealFields): string[] {
  return reasons
    .filter(({ code, evidence }) => isOneOf(REASONS, code) && evidence !== 'buyer_wrote')
    .map(({ code, evidence }) => `${evidence}:${code}`);
}

/** The fields in which two labels of a mail say different things; [] when they agree. */
export function differences(one: Label, other: Label): LabelField[] {
  return LABEL_FIELDS.filter((field) => toComparable(one, field) !== toComparable(other, field));
}

/** The mail as an example keeps it: cut around the quote, never through a surrogate pair. */
export function toKeptMail(mail: Mail, quote: string): Mail {
  if (mail.text.length <= CORRECTION_TEXT_LIMIT) return mail;
  const quoteEnd = Math.max(0, mail.text.indexOf(quote)) + quote.length;
  const start = Math.max(0, quoteEnd - CORRECTION_TEXT_LIMIT);
  const text = mail.text.slice(start, start + CORRECTION_TEXT_LIMIT);
  return { ...mail, text: text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '') };
}

/** The rep's sentence as the mail writes it; what was typed by hand leaves the reading's. */
function quoteOf(quote: string, outcome: ReadOutcome, { text }: Mail, reading: Reading): string {
  const [place] = findPieces(text, [quote]);
  if (place) return text.slice(place.start, place.end);
  return outcome === reading.outcome ? reading.quote : '';
}

/** Of the reasons the first is the main one, the order of the others says nothing; nor does case in names. */
function toComparable(label: Label, field: LabelField): string {
  if (field === 'reasons') return [label.reasons[0], ...label.reasons.slice(1).sort()].join();
  if (field === 'interests') return label.interests.map(even).sort().join();
  return even(String(label[field] ?? ''));
}

function even(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
