import { MAX_TERM_MONTHS } from '../../../domain/deal.ts';
import type { Sentence } from '../../sentences.ts';

interface Term {
  months: number;
  evidence: string;
}

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const COUNT = `\\d{1,3}|(?:${TENS.join('|')})(?:[- ](?:${NUMBERS.slice(0, 9).join('|')}))?|${NUMBERS.join('|')}|another|an?`;
const SPAN = new RegExp(
  `\\b(${COUNT})(?: \\(\\d+\\))?(?: full| more)?[- ]?(months?|mos?\\b|mths?|years?|yrs?|yr)\\b`,
  'gi',
);

/** Words that make a span of time the length of a contract. */
const CONTRACT =
  /\b(?:lease|contract|agreement|deal|term|commitment|plan|renew(?:ed|ing|al)?|sign(?:ed|ing)?|re-?signed|extend(?:ed|ing)?|tied in|locked in|rental|subscription|period of|commit(?:ted)?|fixed|policy|warranty plan)\b/i;
/** A span that is something else: how long they have known each other, when to call, notice given. */
const OTHER_SPAN =
  /^(?:\s*(?:ago|from now|later|notice|old|of (?:good|experience|service|history|claims)|out|before|left|trial|warranty))|^\s*(?:in the|together|now\b)/i;
const BEFORE_OTHER =
  /(?:\bin (?:about|around|roughly)?|\bwithin|\bafter|\bfor the (?:last|past)|\b(?:known|been|used) (?:\w+ ){0,3}(?:for|over|nearly)|\bevery|\bnext|\blast|\bpast|\bolder than|\bfor (?:over|nearly|almost)|\bgive (?:us|me)) $/i;

/** The length of the contract signed or in force, in months. */
export function findTerm(sentences: readonly Sentence[]): Term | undefined {
  for (const { plain, text } of sentences) {
    if (/\?$/.test(plain)) continue;
    const isContract = CONTRACT.test(plain);
    for (const match of plain.matchAll(SPAN)) {
      const before = plain.slice(0, match.index);
      const after = plain.slice(match.index + match[0].length);
      if (OTHER_SPAN.test(after) || BEFORE_OTHER.test(before)) continue;
      const isYears = /^y/i.test(match[2] ?? '');
      const months = toNumber(match[1] ?? '') * (isYears ? 12 : 1);
      // Bare "36 months" is a term too: nobody counts anything else so in a mail about a deal.
      if (!isContract && (isYears || months < 12 || months % 3 !== 0)) continue;
      if (months >= 3 && months <= Math.min(240, MAX_TERM_MONTHS)) return { months, evidence: text };
    }
  }
  return undefined;
}

function toNumber(word: string): number {
  const text = word.toLowerCase();
  if (/^\d+$/.test(text)) return Number(text);
  if (text === 'a' || text === 'an' || text === 'another') return 1;
  const [first = '', second = ''] = text.split(/[- ]/);
  const tens = TENS.indexOf(first);
  return tens < 0 ? NUMBERS.indexOf(first) + 1 : (tens + 2) * 10 + NUMBERS.indexOf(second) + 1;
}
