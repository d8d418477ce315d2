import browser from 'webextension-polyfill';
import {
  DEFAULT_TEMPLATES,
  LONGEST_TEMPLATE,
  REPLY_LANGUAGES,
  type ReplyLanguage,
} from '../domain/ask-why.ts';
import { DEFAULT_TIMING, isFollowUpDays, isLeadMonths, type Timing } from '../domain/contract.ts';
import { DEFAULT_REMINDER_TIME, isTimeOfDay, type TimeOfDay } from '../domain/reminder.ts';

/** What the rep has set. */
export interface Settings extends Timing {
  /** Whether the browser's own model may be asked about mails the engine is unsure of. */
  secondOpinion: boolean;
  /** The rep's own wording of "ask why", where it differs from ours. */
  replyTemplates: Partial<Record<ReplyLanguage, string>>;
  /** Whether a notification in the morning says what is due. */
  remind: boolean;
  /** When that is, on the rep's own clock. */
  remindAt: TimeOfDay;
}

/** Where the settings lie in local storage. */
export const SETTINGS_KEY = 'settings';
const KEY = SETTINGS_KEY;

/** The settings as stored; what is missing or damaged is as after installation. */
export async function readSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return repair(stored);
}

/** Changes some settings and leaves the others. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** What "ask why" writes in each language. */
export async function replyTemplates(): Promise<Record<ReplyLanguage, string>> {
  return { ...DEFAULT_TEMPLATES, ...(await readSettings()).replyTemplates };
}

function repair(stored: unknown): Settings {
  const values: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    secondOpinion: values.secondOpinion === true,
    replyTemplates: repairTemplates(values.replyTemplates),
    remind: values.remind !== false,
    remindAt: isTimeOfDay(values.remindAt) ? values.remindAt : DEFAULT_REMINDER_TIME,
    leadMonths: isLeadMonths(values.leadMonths) ? values.leadMonths : DEFAULT_TIMING.leadMonths,
    followUpDays: isFollowUpDays(values.followUpDays) ? values.followUpDays : DEFAULT_TIMING.followUpDays,
  };
}

function repairTemplates(stored: unknown): Settings['replyTemplates'] {
  const values: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const kept = REPLY_LANGUAGES.flatMap((language) => {
    const template = values[language];
    const isKept =
      typeof template === 'string' && template.length <= LONGEST_TEMPLATE && template.trim() !== '';
    return isKept ? [[language, template] as const] : [];
  });
  return Object.fromEntries(kept);
}
