import { isOneOf, LOST_TO, PRICE_POSITIONS, REASONS } from '../domain/codes.ts';
import type { Mail } from '../domain/mail.ts';
import type { ReadOutcome } from '../domain/reading.ts';
import { toMail } from './mails.ts';
import type { Label } from './scores.ts';

export interface Labelled {
  mail: Mail;
  lang: string;
  label: Label;
}

const OUTCOMES: readonly ReadOutcome[] = ['lost', 'won', 'postponed', 'none'];

/** A labelled mail, or what is wrong with it; what a label leaves out says nothing. */
export function toLabelled(value: Record<string, unknown>): Labelled | string {
  const mail = toMail(value);
  if (typeof mail === 'string') return mail;
  const label = typeof value.label === 'object' && value.label !== null ? toRecord(value.label) : {};
  const outcome = OUTCOMES.find((one) => one === label.outcome);
  if (!outcome) return '"label" is missing or has no outcome';
  const text = (field: unknown) => (typeof field === 'string' && field !== '' ? field : null);
  const texts = (field: unknown) =>
    Array.isArray(field) ? field.filter((one) => typeof one === 'string') : [];
  return {
    mail,
    lang: text(value.lang) ?? '?',
    label: {
      outcome,
      lostTo: isOneOf(LOST_TO, label.lostTo) ? label.lostTo : null,
      competitor: text(label.competitor),
      reasons: texts(label.reasons).filter((code) => isOneOf(REASONS, code)),
      pricePosition: isOneOf(PRICE_POSITIONS, label.pricePosition) ? label.pricePosition : null,
      interests: texts(label.interests),
      termMonths: typeof label.termMonths === 'number' ? label.termMonths : null,
      revisit: text(label.revisit),
      quote: text(label.quote) ?? '',
    },
  };
}

function toRecord(value: object): Record<string, unknown> {
  return { ...value };
}
