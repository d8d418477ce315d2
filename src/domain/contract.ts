import { addDays, addMonths, type IsoDay, isIsoDay, rollToWorkday } from './days.ts';

/** How the days of a deal are worked out where the rep does not name them. */
export interface Timing {
  /** How long before a contract's end the rep knocks again, in months. */
  leadMonths: number;
  /** How long after a loss the rep follows up, in days. */
  followUpDays: number;
}

/** Unless the rep sets otherwise: a 36-month lease gives month 30, a loss a call in two weeks. */
export const DEFAULT_TIMING: Timing = { leadMonths: 6, followUpDays: 14 };

/** The longest the rep can set; what is beyond is a slip of the finger. */
export const MOST_LEAD_MONTHS = 36;
export const MOST_FOLLOW_UP_DAYS = 365;

/** Whether a stored or typed value is a lead time. */
export function isLeadMonths(value: unknown): value is number {
  return isWholeUpTo(value, MOST_LEAD_MONTHS);
}

/** Whether a stored or typed value is a number of days until the follow-up. */
export function isFollowUpDays(value: unknown): value is number {
  return isWholeUpTo(value, MOST_FOLLOW_UP_DAYS);
}

function isWholeUpTo(value: unknown, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
}

/**
 * Day on which to knock again: `leadMonths` before the contract ends, never after it began,
 * on a working day. '' when neither end nor start and term are known.
 * @example recontactDay({ contractStart: '2026-03-10', contractEnd: '', termMonths: 36 }) // '2028-09-11'
 */
export function recontactDay(
  contract: { contractStart: IsoDay | ''; contractEnd: IsoDay | ''; termMonths: number | null },
  leadMonths: number = DEFAULT_TIMING.leadMonths,
): IsoDay | '' {
  const end = contractEnd(contract);
  if (end === '') return '';
  const day = addMonths(end, -leadMonths);
  const start = contract.contractStart;
  return rollToWorkday(start !== '' && day < start ? start : day);
}

/** The contract's end as given, else start plus term; '' when that is not known. */
export function contractEnd(contract: {
  contractStart: IsoDay | '';
  contractEnd: IsoDay | '';
  termMonths: number | null;
}): IsoDay | '' {
  if (contract.contractEnd !== '') return contract.contractEnd;
  if (contract.contractStart === '' || contract.termMonths === null) return '';
  return addMonths(contract.contractStart, contract.termMonths);
}

/** The working day of the first follow-up after a loss announced on `day`. */
export function followUpDay(day: IsoDay, delayDays: number = DEFAULT_TIMING.followUpDays): IsoDay {
  return rollToWorkday(addDays(day, delayDays));
}

/**
 * The day a reading's `revisit` stands for: a day as it is, a month its first working day.
 * '' for anything else.
 */
export function revisitDay(revisit: string | null): IsoDay | '' {
  if (revisit === null) return '';
  const day = /^\d{4}-\d{2}$/.test(revisit) ? `${revisit}-01` : revisit;
  return isIsoDay(day) ? rollToWorkday(day) : '';
}
