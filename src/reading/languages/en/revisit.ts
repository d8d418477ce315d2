import type { IsoDay } from '../../../domain/days.ts';
import type { Decision, Said } from '../../decision.ts';
import { parseWhen, yearIn } from './dates.ts';

interface Revisit {
  /** `yyyy-mm`. */
  month: string;
  evidence: string;
}

/** The sender asks to be asked again, or says that they will. */
const CONTACT =
  /\b(?:reach(?:ing)? (?:back )?out|contact(?:ing)?|check(?:ing)? (?:back )?(?:in|with)|call(?:ing)? (?:me|us|back|again|in)|give (?:me|us) a (?:call|shout|ring|buzz)|ring (?:me|us)|touch base|try (?:me|us|again)|get(?:ting)? (?:back )?(?:in touch|to (?:me|us|you))|circle back|revisit|(?:talk|speak|chat|meet)(?:ing)?\b|write to|come (?:back|see)|approach|remind|diary|calendar|pick (?:this|it|things) (?:back )?up|look (?:at (?:this|it|you) )?again|ping|follow(?:ing)? up|reconnect|resend|resubmit|re-?quote|rework|refreshed|start (?:looking|the conversation|talking)|begin the conversation|re-?bids?|(?:out )?(?:to|for) (?:bid|tender)|chase|knock|drop (?:me|us|by)|catch up|in the running|keep in touch|next (?:time|round)|submit|hear(?:ing)? from|hit me|look me up|bring it back|another (?:look|shot|go|crack)|reconsider|shop(?:ping)? (?:around|it)|(?:ready|open|happy) to (?:talk|look)|should know|send (?:me|us) (?:a|an|your|the))\b/i;
/** A contract ends. */
const ENDS =
  /\b(?:(?:contract|lease|agreement|deal|term|renewal|it|that|which|commitment|subscription|we|they|policy)\b[^.?!]{0,40}\b(?:expires?|ends?|end(?:ing)?|is up|are up|comes? up|up for renewal|runs? (?:until|till|through|out|to)|renews?)|(?:up|expires?|expiring|ending|ends|through|until|till|stuck (?:until|till)) (?:in |the end of |on )?(?:[A-Z]\w+ )?(?:\d{1,2},? )?20\d\d|renewal (?:date|is)|expiration|co-?op rebids)\b/i;
/** The deal waits for something. */
const WAITS =
  /\b(?:until|till?|hold|postpon\w*|push\w*|defer\w*|delay\w*|wait\w*|not this|mov\w+|back in|start\w*|land\w*|again|opens?|vote|heard|realistic|budget\w*|shelf|shelv\w*|told|next|new|tabled?|then|later|after|once|when|aim\w*|in)\b/i;

/** When the sender says to come back; counted from the mail's day. Undefined when not said. */
export function findRevisit(
  day: IsoDay,
  sentences: readonly Said[],
  { outcome, sentence }: Decision,
): Revisit | undefined {
  const isPostponed = outcome === 'postponed';
  const isLeaving = /\b(?:cancel|terminat|renew)/i.test(sentence.plain);
  return (
    find(sentences, (plain, before) => contactTime(plain, before, day)) ??
    (isPostponed
      ? find(sentences, (plain) => (WAITS.test(plain) ? parseWhen(plain, day) : undefined))
      : undefined) ??
    (isPostponed || isLeaving ? undefined : find(sentences, (plain) => endTime(plain, day)))
  );
}

function find(
  sentences: readonly Said[],
  timeIn: (plain: string, before: string) => string | undefined,
): Revisit | undefined {
  for (const [index, { plain, text }] of sentences.entries()) {
    const month = timeIn(plain, sentences[index - 1]?.plain ?? '');
    if (month) return { month, evidence: text };
  }
  return undefined;
}

/** The time nearest to the asking; "then" means the time named in the sentence above. */
function contactTime(plain: string, before: string, day: IsoDay): string | undefined {
  const match = CONTACT.exec(plain);
  if (!match || /\b(?:not|n't|never|no need to|don't) (?:\w+ ){0,2}$/i.test(plain.slice(0, match.index)))
    return undefined;
  const after = plain.slice(match.index);
  const found = parseWhen(after, day, yearIn(before)) ?? parseWhen(plain, day, yearIn(before));
  if (found || !/\bthen\b|\bthat (?:time|point)\b/i.test(plain)) return found;
  return parseWhen(before, day);
}

/** The end of the contract, when its month and year are said. */
function endTime(plain: string, day: IsoDay): string | undefined {
  if (!ENDS.test(plain) || /\bperiod\b/i.test(plain) || yearIn(plain) === undefined) return undefined;
  return parseWhen(plain, day);
}
