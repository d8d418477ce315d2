import type { Correction } from '../domain/correction.ts';
import type { IsoDay } from '../domain/days.ts';
import type { ExportFile } from './spreadsheet-export.ts';

/** Corrections as labelled mails: one JSON object per line, in the form of the label guide. */
export function toCorrectionsFile(corrections: readonly Correction[], today: IsoDay): ExportFile {
  const lines = corrections.map(({ mail, lang, label, tags }) => {
    const { id, date, from, to, subject, text } = mail;
    return `${JSON.stringify({ id, lang, date, from, to, subject, text, label, tags })}\n`;
  });
  return {
    name: `lossbook-corrections-${today}.jsonl`,
    text: lines.join(''),
    mimeType: 'application/x-ndjson;charset=utf-8',
  };
}
