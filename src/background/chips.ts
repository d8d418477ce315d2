import browser from 'webextension-polyfill';
import { showsAs } from '../domain/confidence.ts';
import { type IsoDay, localDay } from '../domain/days.ts';
import type { Deal } from '../domain/deal.ts';
import type { MessageKey } from '../domain/mail.ts';
import type { ReadMessage } from '../domain/read-message.ts';
import type { Reading } from '../domain/reading.ts';
import { nextDay } from '../domain/stats.ts';
import type { ChipView } from '../messaging/chip.ts';
import type { FromBackground } from '../messaging/messages.ts';
import { findDealByMessage } from '../store/deals.ts';
import { frameKeyOf, tabsWithMessage } from '../store/open-messages.ts';
import { formatDay, say, sayCode } from '../words/words.ts';

/** What the chip of a message shows: its deal when it is in the book, else what was read in it. */
export async function chipFor({ message, reading }: ReadMessage, now: Date): Promise<ChipView> {
  const deal = await findDealByMessage(message.key).catch((error: unknown) => {
    // The mail can still be read when the book cannot; the popup says what is wrong with the book.
    console.warn(error);
    return undefined;
  });
  return deal ? loggedChip(deal, now) : readingChip(reading, now);
}

/** Redraws the chips of these messages in every tab that has them open. */
export async function refreshChips(keys: MessageKey[]): Promise<void> {
  for (const key of keys) {
    for (const { tabId, record } of await tabsWithMessage(key)) {
      const chip = await chipFor(record, new Date());
      const change: FromBackground = { type: 'chip-changed', key: frameKeyOf(record), chip };
      // A tab that is just loading has nobody to hear it; it asks by itself when it is ready.
      await browser.tabs.sendMessage(tabId, change).catch(() => undefined);
    }
  }
}

function readingChip(reading: Reading, now: Date): ChipView {
  const shownAs = showsAs(reading);
  if (reading.outcome === 'none' || shownAs === 'neutral') {
    return { state: 'neutral', label: say('chip_neutral'), quote: '', action: say('chip_logOutcome') };
  }
  if (shownAs === 'question') {
    const label = sayCode('chipQuestion', reading.outcome);
    return { state: 'neutral', label, quote: reading.quote, action: say('chip_logOutcome') };
  }
  return {
    state: reading.outcome,
    label: [sayCode('outcome', reading.outcome), detailOf(reading, now)].filter(Boolean).join(' · '),
    quote: reading.quote,
    action: say('chip_logIt'),
  };
}

/** What stands behind the outcome: who won a loss, when a postponed deal comes back. */
function detailOf(reading: Reading, now: Date): string {
  if (reading.outcome === 'postponed')
    return reading.revisit ? say('chip_until', formatMonth(reading.revisit, now)) : '';
  if (reading.outcome !== 'lost') return '';
  if (reading.lostTo === 'competitor' && reading.competitor) return say('chip_went', reading.competitor);
  return reading.lostTo === null || reading.lostTo === 'unknown' ? '' : sayCode('chipLostTo', reading.lostTo);
}

function loggedChip(deal: Deal, now: Date): ChipView {
  const today = localDay(now);
  const day = (value: IsoDay) => formatDay(value, now.getFullYear());
  const next = nextDay(deal);
  const logged = say(
    'chip_logged',
    sayCode('outcome', deal.outcome),
    day(localDay(new Date(deal.createdAt))),
  );
  const call = next === '' ? '' : say(next < today ? 'chip_callSince' : 'chip_call', day(next));
  return {
    state: 'logged',
    label: [logged, call].filter(Boolean).join(' · '),
    quote: deal.quote,
    action: say('chip_open'),
  };
}

/** `2027-03` as a month, `2027-03-15` as a day. */
function formatMonth(revisit: string, now: Date): string {
  if (revisit.length === 10) return formatDay(revisit as IsoDay, now.getFullYear());
  const first = new Date(`${revisit}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(first);
}
