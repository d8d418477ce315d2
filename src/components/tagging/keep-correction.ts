import browser from 'webextension-polyfill';
import { type Correction, labelOf, tagsOf, toKeptMail } from '../../domain/correction.ts';
import { localDay } from '../../domain/days.ts';
import type { Deal } from '../../domain/deal.ts';
import { type Mail, mailOf } from '../../domain/mail.ts';
import type { ReadMessage } from '../../domain/read-message.ts';
import type { Reading } from '../../domain/reading.ts';
import { findCorrection, keepCorrection } from '../../store/corrections.ts';

/** Characters by which the language is told. */
const LANGUAGE_SAMPLE = 2_000;

/**
 * Keeps an example where a deal that was saved says something else than was read in its mail. A deal
 * changed while its mail is not open brings the examples of its mails up to date.
 * @throws BookError
 */
export async function keepCorrectionOf(deal: Deal, read: ReadMessage | undefined, now: Date): Promise<void> {
  if (read) {
    const mail = mailOf(read.message, localDay(now));
    const lang = await languageOf(read.newText);
    return keep(deal, { messageKey: read.message.key, mail, reading: read.reading, lang }, now);
  }
  for (const { key } of deal.messages) {
    const known = await findCorrection(key);
    if (known) await keep(deal, known, now);
  }
}

function keep(
  deal: Deal,
  {
    messageKey,
    mail,
    reading,
    lang,
  }: { mail: Mail; reading: Reading } & Pick<Correction, 'messageKey' | 'lang'>,
  now: Date,
): Promise<void> {
  const label = labelOf(deal, mail, reading);
  const kept = toKeptMail(mail, label.quote);
  return keepCorrection({ messageKey, mail: kept, lang, reading, label, tags: tagsOf(deal) }, now);
}

/** Told by the browser itself, on this machine; `und` where it cannot tell. */
async function languageOf(text: string): Promise<string> {
  try {
    const { languages } = await browser.i18n.detectLanguage(text.slice(0, LANGUAGE_SAMPLE));
    return languages[0]?.language ?? 'und';
  } catch {
    return 'und';
  }
}
