import * as v from 'valibot';
import { LOST_TO, type LostTo } from '../domain/codes.ts';
import { FIELD_LIMITS } from '../domain/deal.ts';
import type { ReadOutcome } from '../domain/reading.ts';
import { OPINION_OUTCOMES } from './question.ts';

/** What the model takes a mail for, checked against the mail's words. */
export interface Opinion {
  outcome: ReadOutcome;
  /** Only for `lost`, else null. */
  lostTo: LostTo | null;
  /** Stands in the mail; null for none. */
  competitor: string | null;
  /** Stands in the mail, word for word; '' for `none`. */
  quote: string;
}

/** Longest answer that is looked at; a real one has some hundred characters. */
const MOST_ANSWER = 10_000;

const answerSchema = v.strictObject({
  outcome: v.picklist(OPINION_OUTCOMES),
  lostTo: v.nullable(v.picklist(LOST_TO)),
  competitor: v.nullable(v.pipe(v.string(), v.maxLength(FIELD_LIMITS.competitor))),
  quote: v.pipe(v.string(), v.maxLength(FIELD_LIMITS.quote)),
});

/**
 * The opinion in a model's answer; undefined for one that is not of the form asked for or that says
 * what the mail does not: a decision needs a sentence, and a competitor a name, that stand in
 * `newText` word for word.
 */
export function parseOpinion(answer: string, newText: string): Opinion | undefined {
  if (answer.length > MOST_ANSWER) return undefined;
  const result = v.safeParse(answerSchema, parseJson(answer));
  if (!result.success) return undefined;
  const { outcome, lostTo } = result.output;
  if (outcome === 'none') return { outcome, lostTo: null, competitor: null, quote: '' };
  const quote = result.output.quote.trim();
  const competitor = result.output.competitor?.trim() || null;
  if (!isSentence(quote) || !newText.includes(quote)) return undefined;
  if (competitor !== null && !newText.includes(competitor)) return undefined;
  return { outcome, lostTo: outcome === 'lost' ? (lostTo ?? 'unknown') : null, competitor, quote };
}

/** A single word stands in every mail and shows nothing. */
function isSentence(quote: string): boolean {
  return /\S\s+\S/.test(quote);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
