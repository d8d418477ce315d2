import bayes from 'bayes';
import type { Mail } from '../domain/mail.ts';
import type { ReadOutcome } from '../domain/reading.ts';
import { expand } from '../training/alternation.ts';
import { fillPlaceholders } from '../training/placeholders.ts';
import { seeded } from '../training/random.ts';
import type { TrainingText } from '../training/training-files.ts';

/** Reads the outcome of a mail, as well as it can. */
export type OutcomeReader = (mail: Mail) => Promise<ReadOutcome>;

/** What somebody would write in an afternoon: five lines of phrases over the whole body. */
const PHRASES: readonly (readonly [ReadOutcome, RegExp])[] = [
  [
    'lost',
    /\b(?:went with|going with|chose|selected|decided to go with) (?:another|a different|your competitor)/i,
  ],
  [
    'lost',
    /\b(?:stay(?:ing)?|stick(?:ing)?) with|not (?:be )?moving forward|unsuccessful|not selected|regret to/i,
  ],
  ['lost', /\b(?:decided against|no longer (?:need|interested)|pass on|cancel(?:led|ling)?)\b/i],
  [
    'won',
    /\b(?:we accept|approved your|go ahead|purchase order|signed (?:the )?(?:contract|agreement)|let's proceed)\b/i,
  ],
  [
    'postponed',
    /\b(?:on hold|postponed?|next (?:quarter|year)|revisit|circle back|push(?:ed)? (?:back|to))\b/i,
  ],
];

export const readByPhrases: OutcomeReader = async ({ text }) =>
  PHRASES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'none';

const MOST_VARIANTS = 8;

/** A Bayes classifier over the words of the new text, trained on the very text the engine learns from. */
export async function makeBayesReader(
  { lines, mails }: TrainingText,
  newText: (text: string) => string,
): Promise<OutcomeReader> {
  const classifier = bayes();
  const random = seeded(1);
  for (const { line, lang, label } of lines)
    for (const variant of expand(line, MOST_VARIANTS, random))
      await classifier.learn(fillPlaceholders(variant, lang, random).text, label.outcome);
  for (const { mail, outcome } of mails) await classifier.learn(newText(mail.text), outcome);
  return async ({ text }) => (await classifier.categorize(newText(text))) as ReadOutcome;
}
