import type { Clause } from '../../clauses.ts';

/** What makes words that speak of a decision no announcement of one. Each looks at a gist. */

/** The matter is open as long as a condition stands. */
const CONDITION =
  /(?<!even |as |not sure )\bif (?!any|only|need|not sooner|memory|nothing else)|\b(?:unless|assuming|in case|suppos(?:e|ing)|provided (?:that|you|we)|depending (?:on|upon)|as long as|on (?:the )?condition|contingent|subject to (?:board|approval|the|final|budget|legal)|pending (?:board|approval|legal|final|budget|the outcome))\b/;
/** Words before a match that take it back. */
const NEGATED =
  /\b(?:not|never|nobody|without|nor|neither|hardly|no (?:one|decision|plans?|intention|need|chance|thought)|rather than|instead of|far from|refus\w+ to)(?: [\w@'-]+){0,5} ?$/;
/** Thoughts, wishes and chances. */
const HEDGE =
  /\b(?:(?:we|i|they|it|he|she|board|council|committee|team|that|this|there|@\d+) (?:may|might|could)\b(?! (?:as well|not))|perhaps|maybe|possibly|probably|prob|likely to|most likely|potentially|leaning|tempted|thinking (?:about|of)|consider(?:ing|s|ed)? (?!this|it (?:sold|done|a)|the matter|your|us)|inclined|hop(?:e|ing|ed) to|whether|would (?:rather|prefer|love|need to|have to|want to) (?!you)|would have|could have|should have|might have|had hoped|wish(?:ed)? (?:we|i)|was going to|were going to|were about to|was about to|wanted to|were ready to|was ready to|were set to|had planned|planned to|tried to|pushed to|fought to|argued for|voted for but|trying to decide|deciding|decide (?:if|whether|between)|narrow\w*|short ?list\w*|finalists?|in talks|discussing|evaluat\w+|compar(?:e|ing)|looking (?:at|into|to see)|weigh(?:ing)?|explor\w+|debat\w+|worried|afraid you (?:are|will)|concerned|toying|propos(?:e|ed|es|ing) (?:to|that)|suggest\w*|recommend(?:s|ed)? (?:that )?we|once (?:we|they|i|he|she) (?:have |has )?(?:decide|chosen|choose|made)|when (?:we|you|i) (?:decide|choose|are ready|have decided))\b/;
/** Not decided, in so many words. */
const UNDECIDED =
  /\b(?:have|has|did|had|is|are) not (?:been )?(?:yet )?(?:decid|made (?:a|any|our|up|the|that)|chos|pick|select|sign|award|finali[sz]|agree|settled|ruled|reached|got (?:an|the) answer|had a chance)|\b(?:not yet|yet to (?:decide|make|choose|hear|sign|be)|nothing (?:has been|is|was) (?:decided|final|official|signed|set)|nobody has (?:decided|chosen|signed)|no (?:final )?decision|still (?:deciding|evaluating|reviewing|considering|comparing|weighing|undecided|waiting (?:on|for|to hear)|in the (?:middle|process|running)|need to (?:decide|choose|review|talk|discuss|get)|have to (?:decide|choose|review|get)|has to (?:go|clear|pass|be approved|get))|undecided|up in the air|jury is still out|(?:will not|not) (?:know|decide|have an? (?:answer|decision)) (?:until|before|for)|decision (?:will be|is due|is expected|by|should be|to be made|in the next)|too (?:early|soon) to (?:say|tell|call)|do not count)\b/;
/** What somebody else is said to have said or done, what the rep said, and what is long past. */
const NOT_OURS =
  /\byou (?:said|wrote|mentioned|asked|told|assumed|thought|heard)\b|\byour (?:mail|email|note|message) (?:says|said)|\b(?:heard|hear (?:that|they|about)|rumou?r\w*|word is|word on the street|apparently|supposedly|allegedly|ran into|read that|saw that (?:@|they))\b|\b(?:he|she|they|people|@\d+) (?:says?|said|reckons?|claims?|thinks?) (?:that )?(?:they|he|she|@)|\b(?:years? ago|back (?:in|when)|last (?:time|year|decade|cycle|spring|fall|summer|winter)|in (?:19|20[01])\d|used to|when (?:we|i) (?:first |last |originally )?(?:went|switched|chose|signed|moved|left|bought|picked|started|renewed)|after (?:we|i) (?:signed|switched|went|moved|chose)|previous(?:ly)?|in the past|earlier contract|the last (?:time|vendor|one))\b/;
/** A subject that is neither the sender's side nor "they". */
const OTHERS_DECISION =
  /(?:^|[,;:] |\b(?:that|see|know|hear|heard|yes|and) )@\d+(?:'s)?(?: \w+)? (?:has |have |had |just |is |are )*$|\b(?:sister (?:site|company|plant|school)|(?:my|our) (?:friend|neighbou?r|brother|competitors?)(?: \w+){0,3}) (?:has |have |just )*$/;

/** Matters other than buying: a date, a visit, a person. */
const OTHER_MATTER =
  /\b(?:meeting|call|webinar|lunch|dinner|breakfast|coffee|invitation|invite|event|conference|appointment|golf|demo|site (?:visit|walk)|tour|interview|walk-?through|zoom|teams|catch-?up|training session|seat on|sponsorship|speaker|panel discussion)\b/;
const MATTER_MOVE =
  /\b(?:postpon\w*|reschedul\w*|push\w*|mov\w+|pass\w*|declin\w*|can not make|will not make|not able to (?:make|attend|join)|unable to (?:make|attend|join)|hold\w* off|cancel\w*|not interested in attending|delay\w*|go(?:ing)? ahead|confirm\w*|accept\w*|book\w*|see you|put off|on hold)\b/;
/** The text of a contract under negotiation. */
const REDLINE =
  /\b(?:clause|redlines?|red lines?|paragraph|wording|language in|modifications?|amendments?|markup|mark-up|track(?:ed)? changes|indemnit\w+|liability cap|nda|deadline|closing date|due date|submission date|bid date|question period)\b/;

/** Whether a match within a sentence announces nothing, for what stands around it. */
export function isTakenBack(
  words: string,
  strong: Clause,
  weak: Clause,
  isDecidedByOthers: boolean,
): boolean {
  if (/\?["')\]]*$/.test(words) && !/[,;] (?:can|could|when|would|will|is|ok)\b/.test(words)) return true;
  if (CONDITION.test(strong.whole) || NEGATED.test(weak.before)) return true;
  if (HEDGE.test(weak.whole) || UNDECIDED.test(words) || NOT_OURS.test(strong.whole)) return true;
  if (REDLINE.test(strong.whole)) return true;
  if (OTHER_MATTER.test(strong.whole) && MATTER_MOVE.test(strong.whole)) return true;
  return isDecidedByOthers && OTHERS_DECISION.test(weak.before);
}

/** A sentence that takes back what was said above it. */
export function isCorrection(words: string): boolean {
  return /^(?:scratch that|correction|disregard|ignore (?:my|the|that)|change of plan|strike that|wait|edit:|update:|on second thought|never ?mind)/.test(
    words,
  );
}
