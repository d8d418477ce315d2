import type { ReasonCode } from '../../../domain/codes.ts';
import type { Decision } from '../../decision.ts';
import type { Sentence } from '../../sentences.ts';

interface FoundReason {
  code: ReasonCode;
  evidence: string;
}

/** Signs of each reason. What speaks of it without being it (`unless`) takes the sign back. */
const SIGNS: readonly { code: ReasonCode; when: RegExp; unless?: RegExp }[] = [
  {
    code: 'price',
    when: /\b(?:cheaper|lower (?:price|bid|quote|cost|rate|offer)|lowest|less expensive|too (?:expensive|pricey|steep|high|much)|undercut|more expensive|price (?:was|is|came)|on price|their (?:price|rate|quote|number)|rate was|your (?:price|cost|quote|number|rate|premium)|landed cost|came in (?:\S+ ){0,4}(?:under|below|lower|less)|more than (?:theirs|that of)|saves? us|difference (?:between|in)|justify|emerged l1|over budget|better (?:price|deal|rate|money)|cost less|half the (?:price|cost)|dollars a (?:head|month|seat)|(?:cents|dollars?) (?:a|per) \w+)\b/i,
    unless:
      /\b(?:neck and neck|identical|same price|at par|nothing (?:wrong )?(?:in it|with (?:the|your) pric)|no complaint about your pric|not (?:a penny|about (?:the )?(?:price|money))|price (?:was|is)(?:n't| not)|wasn't (?:the )?price|even though you|though you were|you (?:had|were) (?:the )?(?:better|lower|cheaper|slightly)|insult you|regardless of price|within [^.]{0,20} of each other|dollar apart)\b/i,
  },
  {
    code: 'budget',
    when: /\b(?:budget(?:s|ed|ary)?|funding|funds|grant|capital (?:spending|spend|freeze|expenditure)|spending freeze|freeze (?:went )?on|cash ?flow|cut (?:our|the) (?:money|funding|spend\w*)|no money|money (?:isn't|is not|left|for (?:it|this))|can't afford|cannot afford|at-risk money|cost[- ]cutting|capex|covenants|tightening)\b/i,
    unless: /\b(?:over budget compared|within (?:our )?budget|budget (?:is|was) approved)\b/i,
  },
  {
    code: 'service',
    when: /\b(?:service(?! (?:agreement|account|contract|is|ends?|with (?:PayRight)))|support|responsive(?:ness)?|response (?:time|is)?|breakdown|techs?|technicians?|engineers|repairm[ae]n|same day|show(?:s|ed) up|call center|on hold for|hours on hold|never (?:called|got|returned|even called)|return(?:ed|s|ing)? (?:our|my) calls?|answer(?:ed|s|ing)? (?:the|our|my) (?:phone|calls?|e-?mails?)|took care of us|treat(?:ed|s)? us (?:right|well)|look(?:s|ed)? after us|account manager|follow(?:ed)? up|downtime)\b/i,
    unless:
      /\b(?:managed (?:it )?service|new service|service provider is|payroll service|cancel\w* (?:\w+ ){0,3}service|service (?:by|on) |customer service team$)\b/i,
  },
  {
    code: 'relationship',
    when: /\b(?:who(?:m)? we (?:already )?(?:know|have known|were familiar)|familiar|comfort(?:able)?(?: level| zone)?|known? (?:them|him|her|us|each other)|know them|devil you know|loyal(?:ty)?|relationship|trust(?:ed)?|happy with (?:them|their|the|our|what|who)|been (?:with|good to|very good|happy|using)|used to\b|with (?:them|him|her|us) (?:for|since)|for (?:\w+ )?(?:years|decades)|years? (?:ago )?and|friend|brother|cousin|uncle|nephew|in-law|golf|hunted|church|treated us|good to us|people (?:we|they) (?:are|know)|since (?:I|we|19|20))\b/i,
    unless:
      /\b(?:used to (?:be|do|have|work)|out of your comfort|reference|over (?:on )?service|friendly? reminder)\b/i,
  },
  {
    code: 'product',
    when: /\b(?:feature|functionality|integrat\w+|plugs? (?:straight |right )?into|fit(?:s|ted)? (?:better|our)|better fit|wasn't (?:a|the) (?:right )?fit|not (?:a|the right) fit|quality|workflow|scored|tender was|technical(?:ly)?|missing|lack(?:s|ed|ing)?|does(?:n't| not) (?:support|do|have|integrate|work with|talk to|handle)|never would (?:talk|work|connect)|couldn't (?:handle|do|support)|compatib\w+|easier to use|user[- ]friendly|interface|accuracy|performance|capabilit\w+|most advantageous|api|middleware|feed|spec(?:s|ification)?|version|tested|demo (?:went|was))\b/i,
    unless:
      /\b(?:nothing to do with your product|terrific product|great product|product is great|impressed with (?:the|your) (?:demo|product|features))\b/i,
  },
  {
    code: 'timing',
    when: /\b(?:(?:bad|wrong|not the right|not a good|terrible) (?:time|timing|moment)|timing|too (?:busy|much (?:going )?on|many (?:other )?(?:things|projects|balls))|other priorit\w+|priorit(?:y|ies)|bandwidth|swamped|plate|in the middle of|before (?:the )?(?:end of|year[- ]end)|dust (?:has )?settle\w*|after (?:the )?(?:move|move-in|season|holidays|harvest|go-?live|audit|merger)|delay(?:ed|s)?|busy season|construction|not ready|end of (?:financial|fiscal) year|short[- ]staffed)\b/i,
    unless: /\bdelivery\b/i,
  },
  {
    code: 'contract',
    when: /\b(?:tied in(?:to)?|locked in(?:to)?|under contract|still (?:in|under) (?:a |our )?(?:contract|lease|agreement)|rolled over|auto-?renew(?:ed|al)?|(?:termination|cancellation|early|exit|buy-?out) (?:fee|penalt|charge|cost)\w*|existing (?:contract|lease|agreement)|(?:contract|lease|agreement) (?:runs|doesn't end|does not end|isn't up|is not up|still has|ends|expires|until|through)|months left|years left|buy(?:ing)? out|get out of (?:it|the|our)|break the (?:lease|contract))\b/i,
    unless: /\bnew (?:lease|contract) runs\b/i,
  },
  {
    code: 'terms',
    when: /\b(?:delivery (?:time|date|is|in)?|deliver (?:in|them|it|by|before|within)|lead[- ]time|in (?:three|two|four|\d+) weeks|weeks? (?:out|delivery)|have them here|payment terms|net[- ]?\d+|liability|indemnit\w+|redlines?|legal terms|clause|terms (?:and conditions|you|offered|were)|your terms|deposit|minimum (?:order|commitment)|warranty|in stock|ship(?:ped|ping)? (?:by|in|within))\b/i,
  },
  {
    code: 'risk',
    when: /\b(?:risk(?:y|ier|s)?|migrat\w+|disrupt\w*|switch(?:ing)? cost|cost of (?:switching|changing)|hassle|palaver|upheaval|headache of|retrain\w*|re-?train\w*|security (?:officer|review|team|questionnaire|concern)|soc ?2|compliance|certif\w+|references?|too small|size of (?:your|the) (?:company|firm)|your size|track record|badged|background[- ]checked|changing (?:alarm|everything|systems|over)|reason to (?:go through|change)|not worth (?:the )?(?:switch|chang|disrupt|upheaval|hassle)|safe(?:r)? (?:choice|bet|option)|chance of)\b/i,
    unless: /\b(?:low risk|no risk)\b/i,
  },
  {
    code: 'mandate',
    when: /\b(?:head office|headquarters|corporate (?:has|made|decid|told|mandat|sign|supply|wants|is)|parent company|acqui(?:red|sition)|merg(?:er|ed|ing)|folded into|sole[- ]source|supply chain office|group (?:contract|agreement|purchasing|procurement)|purchasing (?:group|co-?op)|gpo|mandat\w+|reorgani[sz]\w+|restructur\w+|no choice but|out of my hands|above my (?:head|pay)|overrul\w+|turned down|left the company|leaving the company|new (?:ceo|cfo|owner|director|boss|management|vp)|trustees have voted|wind up|bought by|owners? decided|union|redundan\w+|laid off)\b/i,
  },
];

/** Words that name a cause: what stands near them decided. */
const CAUSE =
  /\b(?:because|since|due to|owing to|as (?:they|it|we|our|a result)|so (?:we|i|it)|came down to|comes down to|reason|tie-?breaker|decid(?:ed|ing factor)|in the end|given|mainly|ultimately|purely on|swung it|the choice was)\b/i;

/** Why it ended so, the main reason first; [] where the mail gives none. */
export function findReasons(sentences: readonly Sentence[], decision: Decision): FoundReason[] {
  const at = sentences.indexOf(decision.sentence);
  const scored: { code: ReasonCode; score: number; position: number; evidence: string }[] = [];
  for (const { code, when, unless } of SIGNS) {
    let score = 0;
    let position = Number.MAX_SAFE_INTEGER;
    let evidence = '';
    for (const [index, { plain, text, start }] of sentences.entries()) {
      const match = when.exec(plain);
      if (!match || unless?.test(plain) || /\?$/.test(plain)) continue;
      const worth =
        1 +
        (CAUSE.test(plain) ? 1.5 : 0) +
        (index === at ? 1.5 : 0) +
        (Math.abs(index - at) === 1 ? 0.75 : 0);
      if (worth > score) [score, position, evidence] = [worth, start + match.index, text];
    }
    if (score > 0) scored.push({ code, score, position, evidence });
  }
  const least = decision.outcome === 'won' ? 2.5 : 1.75;
  return scored
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.position - b.position)
    .slice(0, 3)
    .map(({ code, evidence }) => ({ code, evidence }));
}
