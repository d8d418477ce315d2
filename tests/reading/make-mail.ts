import { isIsoDay } from '../../src/domain/days.ts';
import type { Mail } from '../../src/domain/mail.ts';

/** A mail to the rep, with the parts a test is about. */
export function makeMail(text: string, { date = '2026-05-12', subject = 'Re: Proposal' } = {}): Mail {
  if (!isIsoDay(date)) throw new RangeError(date);
  return {
    id: 'm',
    date,
    subject,
    from: { name: 'Dana Whitlock', email: 'dana@harborviewdental.example' },
    to: { name: 'Art Post', email: 'art@stratusoffice.example' },
    text,
  };
}
