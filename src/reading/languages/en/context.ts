import type { Kind } from '../../announcement.ts';
import type { Clause } from '../../clauses.ts';

/** What makes words that speak of a decision no announcement of one. Each looks at a gist. */

/** The matter is open as long as a condition stands. */
const CONDITION =
  /^(?:should|were|had) (?:we|i|they|you|the|anything)\b|(?<!even |as |not sure )\bif (?!any|only|need|not sooner|memory|nothing else)|\b(?:unless|assuming|in case|suppos(?:e|ing)|provided (?:that|you|we)|depending (?:on|upon)|as long as|on (?:the )?condition|contingent|subject to (?:board|approval|the|final|budget|legal)|pending (?:board|approval|legal|final|budget|the outcome))\b/;
/** Words before a match that take it back. */
const NEGATED =
  /\b(?:not|never|nobody|without|nor|neither|hardly|no (?:one|decision|plans?|intention|need|chance|thought)|rather than|instead of|far from|refus\w+ to)(?: [\w@'-]+){0,5} ?$/;
/** Thoughts, wishes and chances. */
const HEDGE =
  /\b(?:(?:we|i|they|it|he|she|board|council|committee|team|that|this|there|@\d+) (?:may|might|could)\b(?! (?:as well|not))|perhaps|maybe|possibly|probably|prob|likely to|most likely|potentially|leaning|tempted|thinking (?:about|of)|consider(?:ing|s|ed)? (?!this|it (?:sold|done|a)|the matter|your|us)|inclined|hop(?:e|ing|ed) to (?!work|hear|see)|whether|would (?:rather|prefer|love|need to|have to|want to) (?!you)|would have|could have|should have|might have|had hoped|wish(?:ed)? (?:we|i)|was going to|were going to|were about to|was about to|wanted to (?!let|tell|say|thank|inform|update|reach|give you|be the)|were ready to|was ready to|were set to|had planned|planned to|tried to|pushed to|fought to|argued for|voted for but|trying to decide|deciding|decide (?:if|whether|between)|narrow\w*|short ?list\w*|finalists?|in talks|discussing|evaluat\w+|compar(?:e|ing)|looking (?:at|into|to see)|weigh(?:ing)?|explor\w+|debat\w+|worried|afraid you (?:are|will)|concerned|toying|propos(?:e|ed|es|ing) (?:to|that)|suggest\w*|recommend(?:s|ed)? (?:that )?we|once (?:we|they|i|he|she) (?:have |has )?(?:decide|chosen|choose|made)|when (?:we|you|i) (?:decide|choose|are ready|have decided))\b/;
/** Not decided, in so many words. */
const UNDECIDED =
  /\b(?:have|has|did|had|is|are) not (?:been )?(?:yet )?(?:decid|made (?:a|any|our|up|the|that)|chos|pick|select|sign|award|finali[sz]|agree|settled|ruled|reached|got (?:an|the) answer|had a chance)|\b(?:decided not to decide|not yet|yet to (?:decide|make|choose|hear|sign|be)|nothing (?:has been|is|was) (?:decided|final|official|signed|set)|nobody has (?:decided|chosen|signed)|no (?:final )?decision|still (?:deciding|evaluating|reviewing|considering|comparing|weighing|undecided|waiting (?:on|for|to hear)|in the (?:middle|process|running)|need to (?:decide|choose|review|talk|discuss|get)|have to (?:decide|choose|review|get)|has to (?:go|clear|pass|be approved|get))|undecided|up in the air|jury is still out|(?:will not|not) (?:know|decide|have an? (?:answer|decision)) (?:until|before|for)|decision (?:will be|is due|is expected|by|should be|to be made|in the next)|too (?:early|soon) to (?:say|tell|call)|do not count)\b/;
/** What somebody else is said to have said or done, what the rep said, and what is long past. */
const NOT_OURS =
  /\byou (?:said|wrote|mentioned|asked|told|assumed|thought|heard)\b|\byour (?:mail|email|note|message) (?:says|said)|\b(?:(?<!you )heard|did you hear|(?:i|we) hear (?:that|they|he|she|@)|hear (?:they|he|she|@\d+)|rumou?r\w*|word is|word on the street|apparently|supposedly|allegedly|ran into|read that|saw that (?:@|they))\b|\b(?:he|she|they|people|@\d+) (?:says?|said|reckons?|claims?|thinks?) (?:that )?(?:they|he|she|@)|\b(?:years? ago|back (?:in (?:the|19|20|january|february|march|april|may|june|july|august|september|october|november|december)|when)|last (?:time|year|decade|cycle|spring|fall|summer|winter)|in (?:19|20[01])\d|used to|when (?:we|i) (?:first |last |originally )?(?:went|switched|chose|signed|moved|left|bought|picked|started|renewed)|after (?:we|i) (?:signed|switched|went|moved|chose)|previous(?:ly)?|in the past|earlier contract|the last (?:time|vendor|one))\b/;
/** A subject that is neither the sender's side nor "they". */
const OTHERS_DECISION =
  /(?:^|[,;:] |\b(?:that|see|know|hear|heard|yes|and) )@\d+(?:'s)?(?: \w+)? (?:has |have |had |just |is |are )*$|\b(?:sister (?:site|company|plant|school)|(?:my|our) (?:friend|neighbou?r|brother|competitors?)(?: \w+){0,3}) (?:has |have |just )*$/;

/** What a buyer does, not what a winner does. */
const CHOOSING =
  /^(?:sign|go|went|gone|cho[os]|switch|mov|select|pick|drop|award|g[ia]v|stay|stick|stuck|remain|renew|extend|cancel|decid|hir|buy|bought|order|purchas|use|using|commit|convert|standardi|ended|do|bring|buil)/;

/** Matters other than buying: a date or a visit that is moved, taken or left. */
const MATTER =
  '(?:meeting|call|webinar|lunch|dinner|breakfast|coffee|invitation|invite|event|conference|appointment|golf|demo|site (?:visit|walk)|tour|interview|walk-?through|zoom|teams|catch-?up|training session|presentation|visit|chat)';
const MOVED =
  '(?:postpon|reschedul|push|mov|pass|declin|make|attend|join|hold|cancel|delay|confirm|accept|skip|miss|schedul)\\w*';
const OTHER_MATTER = new RegExp(
  `\\b${MOVED}(?: [\\w'-]+){0,5} ${MATTER}\\b|\\b${MATTER}(?: [\\w'-]+){0,4} (?:postpon|reschedul|push|mov|cancel|delay|put off|on hold|go(?:es|ing)? ahead|confirm)\\w*`,
);
/** The text of a contract under negotiation. */
const REDLINE =
  /\b(?:clause|redlines?|red lines?|paragraph|wording|language in|your (?:modifications?|amendments?|changes|edits)|markup|mark-up|track(?:ed)? changes|indemnit\w+|liability cap|nda|deadline|closing date|due date|submission date|bid date|question period)\b/;

/** Questions that are as good as a yes, and those that ask to wait. */
const ANSWERING_QUESTION =
  /\bwhere (?:do|should) (?:i|we) sign|^(?:can|could|shall|let us|may|would it be|would you mind|do you mind) (?:we |if we )?(?:please )?(?:table|hold|push|revisit|wait|postpone|defer|pause|pick|park|shelve|delay|put|shelving|holding|pushing|waiting)\b|[,;.!] (?:can|could|when|would|will|is|ok|how)\b[^,;]*\?$/;
/** Something approved or confirmed that is no purchase. */
const OTHER_PAPER =
  /\b(?:approved|signed|accepted|confirmed|okayed) (?:off on )?(?:the|your|our|a|an) (?:\w+ )?(?:trial|pilot|demo|nda|visit|agenda|minutes|list|short ?list|timesheet|invoice|leave)\b|\b(?:invoice|application|timesheet|request|leave|refund|nda|trial|account|credit note|expense report|w-?9|vendor form) (?:has|have|is|was|were|are)\b/;
/** Words that put a matter off though nothing is decided. */
const STOPPED = /\b(?:hold|paus|postpon|push|delay|defer|fr[eo]ez|frozen|tabl|shel[fv]|park|burner|ice|wait)/;
/** What the writer takes the reader to have done. */
const READERS_DOING =
  /(?:^|\b(?:that|if|see|assume|guess|heard|noticed) )you (?:have |had |are |were |will |would |may |might |decided to |chose to )?(?:all |just |also )*$/;

/** Whether a match within a sentence announces nothing, for what stands around it. */
export function isTakenBack(words: string, match: string, strong: Clause, weak: Clause, kind: Kind): boolean {
  if (/\?["')\]]*$/.test(words) && !ANSWERING_QUESTION.test(words)) return true;
  if (CONDITION.test(strong.whole) || NEGATED.test(weak.before)) return true;
  if (HEDGE.test(kind === 'later' ? weak.before : weak.before + match) || NOT_OURS.test(strong.whole))
    return true;
  if (UNDECIDED.test(words) && !(kind === 'later' && STOPPED.test(words))) return true;
  if (REDLINE.test(strong.whole) || (kind === 'yes' && OTHER_PAPER.test(strong.whole))) return true;
  if (OTHER_MATTER.test(strong.whole)) return true;
  if (READERS_DOING.test(weak.before) && !/^(?:c[ao]me|finish|placed|were|was)/.test(match)) return true;
  return (kind === 'vendor' || kind === 'own') && CHOOSING.test(match) && OTHERS_DECISION.test(weak.before);
}

/** A bare no that holds for now only: "not in the cards this quarter". */
export function isForNow(strong: Clause): boolean {
  return (
    /\b(?:(?:this|for this) (?:quarter|year|fiscal|cycle|season|budget|month|fy|summer|spring|fall|winter)|before (?:the|next|january|february|march|april|june|july|august|september|october|november|december|q[1-4]|we)|until)\b/.test(
      strong.whole,
    ) && !/\b(?:renew|cancel|interest|choice|select|success)/.test(strong.whole)
  );
}
