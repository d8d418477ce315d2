import { LOST_TO } from '../domain/codes.ts';
import type { Reading, ReadOutcome } from '../domain/reading.ts';
import { readMail } from '../reading/read-mail.ts';
import { forEachLine, toMail } from './mails.ts';
import { confusionTable, missesOf, type Scored, scoreFacts, scoreOutcomes } from './scores.ts';

/** `npm run evaluate -- FILE.jsonl [--misses]`: the reading of labelled mails, scored. */
const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith('--'));
const scored: Scored[] = [];

forEachLine(file, (value) => {
  const mail = toMail(value);
  if (typeof mail === 'string') return mail;
  const label = toLabel(value.label);
  if (!label) return '"label" is missing or has no outcome';
  scored.push({
    id: mail.id,
    lang: typeof value.lang === 'string' ? value.lang : '?',
    label,
    reading: readMail(mail),
  });
  return undefined;
});

if (scored.length === 0) {
  console.error('no labelled mail was read');
  process.exit(1);
}
console.log(confusionTable(scored));
console.log(scoreOutcomes(scored));
console.log(scoreFacts(scored.filter(({ label }) => label.outcome !== 'none')));
if (args.includes('--misses')) for (const one of scored) for (const miss of missesOf(one)) console.log(miss);

/** A label as LABELS.md has it; what is left out says nothing. */
function toLabel(value: unknown): Scored['label'] | undefined {
  if (typeof value !== 'object' || value === null || !('outcome' in value)) return undefined;
  const label = value as Partial<Reading>;
  const outcomes: ReadOutcome[] = ['lost', 'won', 'postponed', 'none'];
  if (!outcomes.some((outcome) => outcome === label.outcome)) return undefined;
  return {
    outcome: label.outcome ?? 'none',
    lostTo: LOST_TO.find((code) => code === label.lostTo) ?? null,
    competitor: label.competitor ?? null,
    reasons: label.reasons ?? [],
    pricePosition: label.pricePosition ?? null,
    interests: label.interests ?? [],
    termMonths: label.termMonths ?? null,
    revisit: label.revisit ?? null,
    quote: label.quote ?? '',
  };
}
