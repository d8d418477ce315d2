import { addDays, addMonths, type IsoDay, isIsoDay, rollToWorkday } from './days.ts';

/** How long before a contract's end the rep knocks again: a 36-month lease gives month 30. */
export const RECONTACT_LEAD_MONTHS = 6;

/** How long after a loss the rep follows up on what else the prospect wants. */
export const FOLLOW_UP_DAYS = 14;

/**
 * Day on which to knock again: `leadMonths` before the contract ends, never after it began,
 * on a working day. '' when neither end nor start and term are known.
 * @example recontactDay({ contractStart: '2026-03-10', contractEnd: '', termMonths: 36 }) // '2028-09-11'
 */
export function recontactDay(
  contract: { contractStart: IsoDay | ''; contractEnd: IsoDay | ''; termMonths: number | null },
  leadMonths: number = RECONTACT_LEAD_MONTHS,
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
export function followUpDay(day: IsoDay, delayDays: number = FOLLOW_UP_DAYS): IsoDay {
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
