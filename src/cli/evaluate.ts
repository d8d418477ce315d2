import { readMail } from '../reading/read-mail.ts';
import { toLabelled } from './labels.ts';
import { forEachLine } from './mails.ts';
import { confusionTable, missesOf, type Scored, scoreFacts, scoreOutcomes } from './scores.ts';

/** `npm run evaluate -- FILE.jsonl [--misses]`: the reading of labelled mails, scored. */
const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith('--'));
const scored: Scored[] = [];

forEachLine(file, (value) => {
  const labelled = toLabelled(value);
  if (typeof labelled === 'string') return labelled;
  const { mail, lang, label } = labelled;
  scored.push({ id: mail.id, lang, label, reading: readMail(mail) });
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
