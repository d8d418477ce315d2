import type { ReadOutcome } from '../domain/reading.ts';
import { readMail } from '../reading/read-mail.ts';
import { readReply } from '../reading/reply-text.ts';
import { makeBayesReader, readByPhrases } from './baselines.ts';
import { readLabelledFile } from './labelled-files.ts';
import {
  confusionTable,
  missesOf,
  type OutcomePair,
  type Scored,
  scoreConfidence,
  scoreFacts,
  scoreOutcomes,
} from './scores.ts';
import { formatTable } from './table.ts';
import { loadTrainingText } from './training-text.ts';

/**
 * `npm run evaluate -- FILE… [--misses] [--no-baselines]`: the reading of labelled mails, scored beside
 * a phrase list and a Bayes classifier.
 */
const args = process.argv.slice(2);
const labelled = args.filter((arg) => !arg.startsWith('--')).flatMap(readLabelledFile);
if (labelled.length === 0) {
  console.error(
    'no labelled mail was read; name a .jsonl file, - for standard input, or a .txt file of mails',
  );
  process.exit(1);
}
const scored: Scored[] = labelled.map(({ mail, lang, label }) => ({
  id: mail.id,
  lang,
  label,
  reading: readMail(mail),
}));
const pairsOf = (outcomes: readonly ReadOutcome[]): OutcomePair[] =>
  labelled.map(({ lang, label }, index) => ({ lang, said: label.outcome, read: outcomes[index] ?? 'none' }));
const ours = pairsOf(scored.map(({ reading }) => reading.outcome));

console.log(confusionTable(ours));
const columns: [string, OutcomePair[]][] = [['Lossbook', ours]];
if (!args.includes('--no-baselines')) {
  const bayes = await makeBayesReader(loadTrainingText(), readReply);
  const by = async (reader: typeof readByPhrases) =>
    pairsOf(await Promise.all(labelled.map(({ mail }) => reader(mail))));
  columns.push(['phrase list', await by(readByPhrases)], ['Bayes', await by(bayes)]);
}
const tables = columns.map(([, pairs]) => scoreOutcomes(pairs));
console.log(
  formatTable([
    ['figure', ...columns.map(([name]) => name)],
    ...(tables[0] ?? []).map(([figure], row) => [figure, ...tables.map((table) => table[row]?.[1] ?? '')]),
    ...scoreFacts(scored.filter(({ label }) => label.outcome !== 'none')),
    ...scoreConfidence(scored),
  ]),
);
if (args.includes('--misses')) for (const one of scored) for (const miss of missesOf(one)) console.log(miss);
