import type { PricePosition } from '../../../domain/codes.ts';
import type { Mail } from '../../../domain/mail.ts';
import type { Decision } from '../../decision.ts';
import type { Sentence } from '../../sentences.ts';

interface Price {
  position: PricePosition;
  evidence: string;
}

const EQUAL =
  /\bneck[- ](?:and|to|n)[- ]neck\b|\b(?:price|pricing|cost|number|figure|quote|bid|rate|monthly|money|dollar)s?\b[^.?!]{0,40}\b(?:identical|the same|equal|even|a wash|a tie|at par|on par|comparable|nearly the same|matched)\b|\b(?:same|identical|equal) (?:price|pricing|money|figure|number|monthly|cost|rate|quote)\b|\bat par\b|\bnot a (?:penny|dollar|cent|dime) between\b|\bnothing in it\b|\b(?:within|hardly|a|only|just|about) [^.?!]{0,18}(?:dollars?|rs\.?|pounds?|euros?|cents?|bucks?|%|percent|per ?cent|hair|few|£|\$|€)[^.?!]{0,25}\b(?:of (?:each other|one another)|apart|difference)\b|\bto within a hair\b|\bmatch(?:ed|es|ing)? (?:your|you|the) (?:price|quote|number|offer|rate|on price)|\bdropped theirs to the same\b|\bprice was(?:n't| not) (?:the|a) (?:issue|factor|difference)/i;
const OURS_LOWER =
  /\byou(?:r (?:price|pricing|quote|number|bid|cost|offer|rate)s?)?(?: (?:were|was|are|is|came in|had))?(?: \w+){0,3}? (?:lower|cheaper|cheapest|less expensive|lowest|better price|best price|under (?:them|theirs|him|[A-Z]))|\b(?:though|although|even though|despite|even if) you(?:'re| are| were)? (?:the )?(?:lower|cheaper)|\byours (?:was|is|came in) (?:\w+ ){0,2}(?:lower|cheaper|less)|\b(?:lowest|low) (?:responsive|bid|price|offer|quote|and responsible)|\b(?:better|best|lower|lowest) price (?:was|came) (?:yours|from you)|\bcoming in under what\b|\byou beat (?:them|theirs|their) (?:on )?price\b|\bleft \w+ cheaper\b/i;
const OURS_HIGHER =
  /\b(?:they|their|theirs|his|her|he|she|it|[A-Z]\w+)(?:'s)?(?: (?:price|pricing|rate|quote|number|bid|offer|cost|figure)s?)? (?:were|was|is|are|came in|comes in|came back|offered|quoted)(?: \w+){0,3}? (?:lower|cheaper|less|under (?:you|yours)|below (?:you|yours))|\byou(?:r \w+)?(?:'re| are| were| was| came in|'s| is)?(?: \w+){0,3}? (?:higher|more expensive|too expensive|pricier|too (?:high|much)|out of our (?:range|budget)|the highest|over budget)|\byou(?:r \w+)?(?:'s)? (?:landed )?(?:cost|price|quote|number)? ?[^.?!]{0,30}\bmore than (?:that of|theirs|them|[A-Z])|\b(?:cheaper|lower|less expensive) (?:option|quote|offer|bid|price|vendor|supplier|provider|alternative|than (?:you|yours))|\bundercut\b|\b(?:beat|below) your (?:price|quote|number)|\b(?:saves?|saving) us\b|\bcouldn't justify the (?:difference|premium|extra)|\bcould not justify\b|\bemerged l1\b|\b(?:too|a bit|bit|far too) (?:expensive|pricey|steep|rich)\b/i;

/** Our price against the one it is compared with; undefined when the mail does not compare. */
export function findPricePosition(
  mail: Mail,
  sentences: readonly Sentence[],
  { outcome, sentence }: Decision,
  competitor: string | null,
): Price | undefined {
  for (const one of [sentence, ...sentences.filter((other) => other !== sentence)]) {
    const plain = asRoles(one.plain, mail, competitor);
    const position = positionIn(plain, outcome);
    if (position) return { position, evidence: one.text };
  }
  return undefined;
}

function positionIn(plain: string, outcome: Decision['outcome']): PricePosition | undefined {
  if (EQUAL.test(plain)) return 'equal';
  if (OURS_LOWER.test(plain)) return 'lower';
  if (OURS_HIGHER.test(plain)) return 'higher';
  if (outcome === 'won' && /\b(?:came in|under|below)\b[^.?!]{0,20}\bunder\b/i.test(plain)) return 'lower';
  return undefined;
}

/** The companies by their role: the rep's own by its mail domain is "you", the winner is "they". */
function asRoles(plain: string, { to }: Mail, competitor: string | null): string {
  let roles = plain;
  const domain = to.email.split('@')[1]?.split('.')[0] ?? '';
  for (const word of new Set(plain.match(/\b[A-Z]\w{3,}/g) ?? [])) {
    if (domain.toLowerCase().startsWith(word.toLowerCase())) roles = roles.replaceAll(word, 'you');
  }
  return competitor ? roles.replaceAll(competitor, 'they') : roles;
}
