import type { Reading, ReadOutcome } from '../domain/reading.ts';
import { formatTable } from './table.ts';

/** What a mail says, by the label guide. */
export type Label = Omit<Reading, 'winnerLacks' | 'confidence' | 'evidence'>;

/** A mail with what it says and what was read. */
export interface Scored {
  id: string;
  lang: string;
  label: Label;
  reading: Reading;
}

const OUTCOMES: readonly ReadOutcome[] = ['lost', 'won', 'postponed', 'none'];

/** An outcome as labelled and as read. */
export interface OutcomePair {
  lang: string;
  said: ReadOutcome;
  read: ReadOutcome;
}

/** A figure's name and its value. */
export type Figure = [name: string, value: string];

/** How often each outcome was read as which. */
export function confusionTable(pairs: readonly OutcomePair[]): string {
  return formatTable([
    ['said \\ read', ...OUTCOMES],
    ...OUTCOMES.map((said) => [
      said,
      ...OUTCOMES.map((read) => String(pairs.filter((one) => one.said === said && one.read === read).length)),
    ]),
  ]);
}

/** Macro-F1 over the four outcomes, in all and per language, and how many alarms are right. */
export function scoreOutcomes(pairs: readonly OutcomePair[]): Figure[] {
  const languages = [...new Set(pairs.map(({ lang }) => lang))].sort();
  const figures: Figure[] = [[`outcome macro-F1, all ${pairs.length} mails`, macroF1(pairs).toFixed(3)]];
  for (const lang of languages.length > 1 ? languages : []) {
    const own = pairs.filter((one) => one.lang === lang);
    figures.push([`outcome macro-F1, ${lang} (${own.length})`, macroF1(own).toFixed(3)]);
  }
  const alarms = pairs.filter(({ read }) => read !== 'none');
  const right = alarms.filter(({ said }) => said !== 'none');
  return [...figures, ['alarms that are right', share(right.length, alarms.length)]];
}

/** The mean of the F1 of each outcome that occurs; one that never occurs says nothing. */
export function macroF1(pairs: readonly OutcomePair[]): number {
  const scores = OUTCOMES.flatMap((outcome) => {
    const said = pairs.filter((one) => one.said === outcome).length;
    const read = pairs.filter((one) => one.read === outcome).length;
    const both = pairs.filter((one) => one.said === outcome && one.read === outcome).length;
    return said + read === 0 ? [] : [(2 * both) / (said + read)];
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

/** Of the alarms with about this confidence, how many have the outcome right. */
export function scoreConfidence(scored: readonly Scored[]): Figure[] {
  const alarms = scored.filter(({ reading }) => reading.outcome !== 'none');
  return [
    [0, 0.7],
    [0.7, 0.85],
    [0.85, 0.95],
    [0.95, 1.01],
  ].flatMap(([from = 0, to = 0]): Figure[] => {
    const own = alarms.filter(({ reading }) => reading.confidence >= from && reading.confidence < to);
    if (own.length === 0) return [];
    const mean = own.reduce((sum, { reading }) => sum + reading.confidence, 0) / own.length;
    const right = own.filter(({ label, reading }) => label.outcome === reading.outcome).length;
    return [[`outcome right at confidence ${mean.toFixed(2)}`, share(right, own.length)]];
  });
}

/** The facts of mails with a decision; of those read with the right outcome, as a rep sees them. */
export function scoreFacts(decided: readonly Scored[]): Figure[] {
  const right = decided.filter(({ label, reading }) => label.outcome === reading.outcome);
  const lost = right.filter(({ label }) => label.outcome === 'lost');
  const when = (says: (label: Scored['label']) => boolean) => right.filter(({ label }) => says(label));
  const hits = (mails: readonly Scored[], isHit: (one: Scored) => boolean) =>
    share(mails.filter(isHit).length, mails.length);
  return [
    ['deciding sentence', hits(right, ({ label, reading }) => isSame(label.quote, reading.quote))],
    ['who won', hits(lost, ({ label, reading }) => label.lostTo === reading.lostTo)],
    [
      'main reason, when said',
      hits(
        when((label) => label.reasons.length > 0),
        ({ label, reading }) => label.reasons[0] === reading.reasons[0],
      ),
    ],
    ['reasons F1', setF1(right, ({ reasons }) => reasons).toFixed(3)],
    [
      'price position, when said',
      hits(
        when((label) => label.pricePosition !== null),
        ({ label, reading }) => label.pricePosition === reading.pricePosition,
      ),
    ],
    [
      'term, when said',
      hits(
        when((label) => label.termMonths !== null),
        ({ label, reading }) => label.termMonths === reading.termMonths,
      ),
    ],
    [
      'revisit month, when said',
      hits(
        when((label) => label.revisit !== null),
        ({ label, reading }) => label.revisit?.slice(0, 7) === reading.revisit?.slice(0, 7),
      ),
    ],
    [
      'competitor, when said',
      hits(
        when((label) => label.competitor !== null),
        ({ label, reading }) => isSame(label.competitor ?? '', reading.competitor ?? ''),
      ),
    ],
    ['interests F1', setF1(right, ({ interests }) => interests.map((name) => name.toLowerCase())).toFixed(3)],
  ];
}

/** F1 over all elements of all mails together. */
function setF1(
  mails: readonly Scored[],
  values: (of: Pick<Reading, 'reasons' | 'interests'>) => string[],
): number {
  let [said, read, both] = [0, 0, 0];
  for (const { label, reading } of mails) {
    const [wanted, got] = [values(label), values(reading)];
    said += wanted.length;
    read += got.length;
    both += got.filter((value) => wanted.includes(value)).length;
  }
  return said + read === 0 ? 1 : (2 * both) / (said + read);
}

function isSame(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(one) === plain(other);
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
}

const FACTS = [
  'lostTo',
  'competitor',
  'reasons',
  'pricePosition',
  'interests',
  'termMonths',
  'revisit',
  'quote',
] as const;

/** What was read otherwise than the label says, a line each; facts only where the outcome is right. */
export function missesOf({ id, lang, label, reading }: Scored): string[] {
  if (label.outcome !== reading.outcome) {
    const [said, read] = [JSON.stringify(label.quote), JSON.stringify(reading.quote)];
    return [`${id} ${lang} outcome: ${label.outcome} read as ${reading.outcome}; said ${said}, read ${read}`];
  }
  return FACTS.flatMap((fact) => {
    const [said, read] = [JSON.stringify(label[fact]), JSON.stringify(reading[fact])];
    return said.toLowerCase() === read.toLowerCase()
      ? []
      : [`${id} ${lang} ${fact}: ${said} read as ${read}`];
  });
}
