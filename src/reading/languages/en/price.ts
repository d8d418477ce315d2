import type { PricePosition } from '../../../domain/codes.ts';
import type { Heard, PhraseDecision } from '../../by-phrases.ts';
import type { Announced } from '../../decision.ts';

interface Price {
  position: PricePosition;
  evidence: string;
}

const MONEY =
  '(?:price|pricing|cost|number|figure|quote|bid|rate|monthly|money|offer|proposal|total|payment|fee|premium|plan|landed cost)s?';
const LESS =
  '(?:lower|cheaper|cheapest|less expensive|lowest|less|best price|better price|better (?:price|number|rate|deal))';
const MORE =
  '(?:higher|highest|more expensive|most expensive|pricier|dearer|dearest|steeper|costlier|too (?:high|expensive|much|rich|steep|pricey|dear)|above|over budget)';
const YOURS = `(?:you|yours|your ${MONEY}|your (?:\\w+ )?(?:${MONEY}))`;
const THEIRS = `(?:they|theirs?|their ${MONEY}|he|his|she|hers|it|@\\d+(?:'s)?|@\\d+'s ${MONEY}|the (?:other|competitor|incumbent|winning|current|present) \\w+(?: \\w+)?|the other)`;
const BE =
  '(?:was|were|is|are|came in|came out|came back|come in|comes in|ended up|worked out|still worked out|quoted|bid|turned out|landed|had|has|offered|made|came)';
const GAP = "(?:[\\w$£€%.,'-]+ ){0,5}?";

const EQUAL = new RegExp(
  `\\bneck(?:[- ](?:and|to|n)[- ]|'n')neck\\b|\\b${MONEY}\\b[^.?!]{0,40}\\b(?:identical|the same|equal|even\\b|a wash|a tie|at par|on par|comparable|matched|within)|\\b(?:same|identical|equal) (?:${MONEY}|ballpark)|\\b(?:at|on) par\\b|\\bnot a (?:penny|dollar|cent|dime) (?:between|apart|difference)|\\b(?:nothing|little|not much|hardly anything) (?:in it|between)|\\b(?:within|hardly|only|just|about|were|was|are) [^.?!]{0,25}(?:dollars?|rs\\.?|pounds?|euros?|cents?|bucks?|%|percent|hair|quid|[£$€] ?\\d[\\d.,]*)[^.?!]{0,25}\\b(?:of (?:each other|one another|you|yours|theirs)|apart|difference)\\b|\\bto within a hair|\\bmatch(?:ed|es|ing)? (?:you\\b|your|the|on) ?(?:${MONEY})?(?! (?:needs|requirements))|\\bdropped (?:theirs|their \\w+) to the same|\\bsame (?:\\w+ )?(?:to within|as yours|as theirs|figure|monthly)|\\bright there with\\b|\\babout the same\\b|\\b(?:a )?dead heat\\b|\\bdead even\\b|\\btoss[- ]up on (?:price|cost)|\\bpenny for penny|\\b(?:price|cost|money)[^.?!]{0,12} was(?: not)? a (?:wash|tie|draw)`,
);
const OURS_LOWER = new RegExp(
  `\\b${YOURS},? (?:${BE} )?${GAP}${LESS}\\b(?! (?:the better|than expected))|\\b(?:better|best|lower|lowest|cheaper|cheapest) (?:price|quote|offer|number|bid)[^.?!]{0,12} (?:yours|from you)|\\bleft you cheaper|\\b(?:coming|came|come) in (?:\\w+ )?(?:under|below) (?:what|@\\d+|them|theirs|the (?:other|rest|competition))|\\b${THEIRS} (?:\\w+ )?(?:${BE} )${GAP}(?:higher|more (?:than|expensive)|dearer)\\b|\\byou beat (?:them|theirs|their|@\\d+) on price|\\b(?:slightly|just|a (?:bit|little|hair|touch)|well|far) (?:below|under) (?:theirs|them|@\\d+)|\\bthat came in (?:about |around )?[$£€]?[\\d,]+ under|\\byou (?:had|have|gave us|offered) the (?:better|lower|lowest|best|cheapest) (?:price|number|quote|deal)|\\bcheaper (?:by|with you)|\\b(?:though|although|even though|despite|even if) you (?:were |are |being )?(?:the )?(?:lower|cheaper|less)|\\blowest (?:responsive|responsible|bid|price|offer|and)|\\bpay(?:ing)? (?:a bit |slightly |somewhat |a little )?more (?:for|to stay|to keep|with them)`,
);
const OURS_HIGHER = new RegExp(
  `\\b${YOURS} (?:\\w+ )?(?:${BE} )${GAP}${MORE}\\b|\\b${YOURS} (?:${BE} )?(?:the )?(?:more|most) expensive|\\b${THEIRS} (?:\\w+ )?(?:${BE} )${GAP}${LESS}\\b|\\b(?:cheaper|lower|less expensive) (?:option|quote|offer|bid|price|vendor|supplier|provider|alternative|than (?:you|yours))|\\bundercut (?:you|your)|\\b(?:beat|below|under) (?:your (?:price|quote|number)|yours|you on price)|\\b(?:saves?|saving) us\\b|\\bcould not justify|\\bcan not justify|\\bemerged l1|\\bl1 bidder|\\b(?:too|a bit|a little|bit|far too|way too|much too|somewhat|rather) (?:expensive|pricey|steep|rich|high|dear)\\b|\\bmore than (?:that of|theirs|them|@\\d+|we (?:can|could|are|were|want))|\\b(?:less|lower|cheaper) than (?:you\\b|yours|your)|\\bfor half\\b|\\blow(?:est|er)? bid(?:der)?\\b|\\b(?:\\d+ ?(?:%|percent)|[$£€][\\d,.]+) (?:more|higher|above|over) (?:than )?(?:@\\d+|them|theirs|the)|\\b(?:@\\d+|they) (?:beat|undercut) (?:you|your \\w+)(?: by| on price)|\\bbeat you (?:by|on price)`,
);

/** Our price against the one it is compared with; undefined when the mail does not compare. */
export function findPricePosition(
  sentences: readonly Heard[],
  { outcome, sentence }: Pick<PhraseDecision, 'outcome' | 'sentence'>,
): Price | undefined {
  if (outcome === 'postponed') return undefined;
  for (const { gist, text } of [sentence, ...sentences.filter(({ start }) => start !== sentence.start)]) {
    const position = positionIn(gist.words, outcome);
    if (position) return { position, evidence: text };
  }
  return undefined;
}

function positionIn(words: string, outcome: Announced): PricePosition | undefined {
  if (/\?$/.test(words)) return undefined;
  if (EQUAL.test(words)) return 'equal';
  if (OURS_LOWER.test(words)) return 'lower';
  // In a lost mail "the low bid" is the winner's, in a won one it is the rep's.
  const isHigher = OURS_HIGHER.test(words);
  if (isHigher && outcome === 'won' && /\blow(?:est|er)? bid/.test(words)) return 'lower';
  return isHigher ? 'higher' : undefined;
}
