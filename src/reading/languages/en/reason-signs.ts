import type { ReasonCode } from '../../../domain/codes.ts';
import type { Announced } from '../../announcement.ts';

/** Words that speak of a reason. */
interface Sign {
  code: ReasonCode;
  when: RegExp;
  unless?: RegExp;
  /** Only in mails with these outcomes; any when absent. */
  outcomes?: readonly Announced[];
}

export const REASON_SIGNS: readonly Sign[] = [
  {
    code: 'price',
    when: /\b(?:(?:lower|cheaper|cheapest|lowest|less expensive|better|best|higher|high|more|low) (?:\w+ )?(?:price|pricing|prices|bid|quote|cost|rate|offer|number|responsive)|cheaper|less expensive|more expensive|expensive|pric(?:e|ey|ier|ing)|undercut\w*|saves? (?:us|a)|saving(?:s)? (?:us|of)|cost(?:s|ed|ing)? (?:us |was |is |were |almost |nearly |about |too )*(?:too|more|less|half|double|twice|nearly|much|high|a third)|(?:lower|less|higher) (?:than|by)|came in (?:\w+ )*(?:under|lower|below|higher|over)|too (?:much|high|steep|rich)|over (?:our|the) budget|out of our (?:range|league|price)|can not (?:justify|compete)|could not (?:justify|match|get the number|compete)|(?:l1|low(?:est)? bid(?:der)?)\b|for half|half the|the difference|percent (?:less|lower|more|higher|cheaper)|% (?:less|lower|more|higher|cheaper)|the numbers?)\b/,
    unless:
      /\b(?:neck and neck|identical|at par|same price|price was (?:ok|fine|not|good)|pricing was (?:ok|fine|not|good)|within \w+ (?:dollars|bucks)|even though|although|though you|despite|cost did not|for (?:another|a moment)|commodity price|nickel price|no complaint|financial reason|right in the middle|hold (?:the|that|your) (?:price|quote)|honou?r (?:the|your)|budgetary|about the same|right there with|apart|a bit cheaper|you (?:had|were) the (?:better|lower|cheaper|best)|you were (?:\S+ )*(?:less|lower|cheaper)|(?:better|best) price .{0,20}(?:yours|from you)|ended up cheaper|was lower by|the more expensive of)\b/,
  },
  {
    code: 'budget',
    when: /\b(?:budget(?:s|ed|ary)?|funding|funds?\b|grant|capital (?:spending|spend|freeze|expenditure|items|projects|budget)|freeze|frozen|cash ?flow|no (?:more )?money|money (?:is|was) (?:not|gone|tight|spent)|can not afford|could not afford|at-risk money|cost[- ]cutting|capex|covenants|tighten\w*|belt|appropriat\w+|levy|spending (?:is|was|on)|revenue (?:is|was|fell)|shift(?:ed)? the money|layoffs?|laid off)\b/,
    unless:
      /\b(?:within (?:our )?budget|budget (?:is|was|has been) approved|fits? (?:in )?(?:our|the) budget|over (?:our|the) budget|hiring freeze is over)\b/,
    outcomes: ['lost', 'postponed'],
  },
  {
    code: 'service',
    when: /\b(?:(?:better|good|great|level of|quality of|poor|terrible|bad|slow|their|your|his|her|faster|on|and|of|or|for|excellent|outstanding|same-day) (?:customer |technical |tech |after-sales |field )?(?:service|support)(?! (?:agreement|account|contract|with you))|service (?:response|level|has|is|was|calls?|record|team)|support (?:desk|line|team|is|was|has|to)|responsive(?:ness)?|response times?|breakdown|techs?\b|technicians?|engineers? (?:have|has|come|came|are|were|who)|repairm[ae]n|same day|next day|show(?:s|ed)? up|call ?(?:center|centre)|(?:hours|time|minutes) on hold|never (?:called|got|return\w*|even|answered|came|show\w*)|return(?:ed|s|ing)? (?:our|my|the|a) (?:phone )?calls?|call(?:s|ed)? (?:me|us) back|answer(?:ed|s|ing)? (?:the|our|my|every|all) (?:phone|calls?|e-?mails?|questions?)|pick(?:s|ed)? up the phone|took care of|treat(?:ed|s)? us|look(?:s|ed)? after us|account (?:manager|rep)|follow(?:ed)? up|follow-up|downtime|good to us|attentive|minutes away|close by|nearby|when something breaks|turnaround|wrong answer|tickets?)\b/,
    unless:
      /\b(?:managed (?:it )?services?|new service|payroll service (?:with|account)|service by|unpaid)\b/,
  },
  {
    code: 'relationship',
    when: /\b(?:who(?:m)? we (?:already )?(?:know|have (?:known|used|worked)|were familiar|are (?:used|familiar|comfortable))|familiar\w*|comfort(?:able)? (?:level|zone|with)|known? (?:them|him|her|us|each other|@\d+|you)|devil|loyal(?:ty)?|relationships?|trust(?:s|ed)?|happy with (?:them|their|@\d+|what|who|our)|been (?:with|good to|happy|loyal|using) (?:them|us|@\d+|you|our|him|her)|(?:people|those|folks|guys) (?:that )?(?:they|we) (?:are used to|know|trust|like)|what we know|who we know|with (?:them|him|her|us|you|@\d+) (?:for|since)|for (?:\w+ ){0,3}(?:years|decades)|since (?:i|we|long|19\d\d|20\d\d|the)|(?:old |a |my |good |long-?time |family )friends?|brother|cousin|uncle|nephew|niece|in-law|golf|hunted|fish(?:ed|ing)|church|treat(?:ed|s)? us|good to us|history (?:with|together)|long-?standing|goes? (?:way )?back|funeral|forgotten what you|son|daughter|dance with)\b/,
    unless:
      /\b(?:used to (?:be|do|have|work)|references?|friendly reminder|(?:lease|contract|deal|term|agreement) (?:for|of) (?:\w+ ){0,2}years|for the (?:next|first)|over the next|year (?:contract|deal|lease|term)|(?:renewed|signed|extended|extend|resigned) (?:\S+ ){0,4}for (?:\w+ ){1,3}years)\b/,
  },
  {
    code: 'product',
    when: /\b(?:features?|functionality|integrat\w+|plugs? (?:straight |right )?into|(?:not|was|a|is) (?:a |an? )?(?:good |better |right |the right |best )?fit\b|fits? (?:better|our|us|what)|better fit|qualit(?:y|ies)|workflow|technical\w*|missing|lack(?:s|ed|ing)?|(?:does|do|did|could|can|would) not (?:support|integrate|work with|talk to|handle|connect|read|run|print|scan|sync|export|fit)|never would (?:talk|work|connect)|compatib\w+|easier|easy to use|user[- ]friendly|interface|accura\w+|performance|capabilit\w+|most advantageous|\bapi\b|middleware|\bfeed\b|specs?\b|specification|work(?:s|ed) (?:properly|better|with (?:our|the))|your app|the app|reports?|reporting|dashboard|mobile|no bars|coverage|signal|tested|design|materials?|samples?|trial(?:led)?|liked (?:their|the|your|how)|what we need(?:ed)?|versions?|modules?|software (?:is|was)|range|print quality|durab\w+|reliab\w+|customi[sz]\w+)\b/,
    unless:
      /\b(?:nothing to do with|(?:terrific|great|good|excellent|wonderful) product|product (?:is|was) (?:great|good|fine)|impressed with (?:the|your)|spec was ok|report back|trial lapse|references?)\b/,
  },
  {
    code: 'timing',
    when: /\b(?:(?:bad|wrong|not the right|not a good|terrible|awful|worst|right) (?:time|timing|moment)|timing|too (?:busy|much (?:going )?on|many (?:other )?(?:things|projects|balls|changes))|other (?:priorit\w+|projects|fires)|priorit(?:y|ies)|bandwidth|swamped|slammed|buried|our plate|in the middle of|before (?:the )?(?:end of|year[- ]end)|dust|settle[sd]?|calm(?:s|ed)? down|after (?:the )?(?:move|season|holidays|harvest|go-?live|audit|wedding|season|summer|busy)|busy (?:season|time)|construction|not ready|end of (?:financial|fiscal) year|short[- ](?:staffed|handed)|tax season|baby|surgery|hospital|move (?:in|to the new)|moving (?:offices|in|to)|new building|nobody to (?:do|run)|no time|audit pulled|until (?:it is|that is|we are) (?:over|done|settled))\b/,
    unless: /\b(?:delivery|audit committee)\b/,
    outcomes: ['lost', 'postponed'],
  },
  {
    code: 'contract',
    when: /\b(?:tied in(?:to)?|locked in(?:to)?|under contract|still (?:in|under|have) (?:a |an |our )?(?:\S+ )?(?:contract|lease|agreement|months|years)|rolled over|auto ?-?renew\w*|(?:termination|cancel+ation|early|exit|buy-?out) (?:fee|penalt|charge|cost|clause)\w*|(?:existing|current|present) (?:contract|lease|agreement)|(?:contract|lease|agreement) (?:runs (?:until|through)|does not end|is not up|still has|has (?:\w+ ){1,3}(?:left|to run))|(?:months|years) (?:left|remaining|to go|to run)|buy(?:ing)? out|get out of (?:it|the|our)|pay(?:ing)? .{0,20}to get out|break the (?:lease|contract)|stuck (?:in|until|with them until))\b/,
    unless: /\bnew (?:lease|contract) runs\b/,
    outcomes: ['lost', 'postponed'],
  },
  {
    code: 'terms',
    when: /\b(?:deliver(?:y|ed|ing)? (?:time|times|date|dates|is|in|was|them|it|by|before|within|schedule|window|sooner|faster|earlier)?|lead[- ]times?|in (?:three|two|four|five|six|\d+) weeks|weeks? (?:out|delivery)|\d+ weeks|in stock|stock machine|on the lot|have them here|payment terms|(?:on )?net[- ]?\d+|liability|indemnit\w+|redlines?|legal terms|contract terms|clause|terms (?:and conditions|you|offered|were)|(?:your|their|better|longer|shorter|the) terms|deposit (?:up ?front|required)|minimum (?:order|commitment|term)|warranty|ship(?:ped|ping)? (?:by|in|within|sooner|faster)|financing|month[- ]to[- ]month|availab(?:le|ility)|sooner|could start|start (?:date|right away|next week))\b/,
    unless: /\b(?:terms of the|in terms of|deposit (?:check|cheque|is|was)|delivery address)\b/,
  },
  {
    code: 'risk',
    when: /\b(?:risk(?:y|ier|s)?|migrat\w+|disrupt\w*|switch(?:ing)? cost\w*|cost of (?:switching|changing)|(?:switching|changing|moving) (?:\w+ )?(?:was|is|would|everything|systems|over|alarm|vendors|providers)|hassle|palaver|upheaval|headaches?|pain of|retrain\w*|re-?train\w*|relearn\w*|learning curve|security (?:officer|review|team|questionnaire|concern|people)|soc ?2|compliance|certif\w+|insur\w+ requirement|references?|too (?:small|new|young)|size of (?:your|the) (?:company|firm)|your size|largest (?:\S+ )?client|track record|financial(?:ly)? (?:stability|stable|health)|badged|background[- ]checked|reason to (?:go through|change|switch)|not worth|safe(?:r|st)? (?:choice|bet|option|pair|with|hands)|felt safer|chance of|unproven|established|better the devil|privacy|data protection|gdpr|hipaa|startup|start-up|around in (?:five|ten)|reputation)\b/,
    unless: /\b(?:low risk|no risk|security cameras?)\b/,
  },
  {
    code: 'mandate',
    when: /\b(?:head office|headquarters|\bhq\b|home office|corporate\b|parent (?:company|group)|acqui(?:red|sition)|merg(?:er|ed|ing)|folded into|sole[- ]source|supply chain (?:office|team)|group (?:contract|agreement|purchasing|procurement|wide)|(?:purchasing|buying) (?:group|co-?op|office)|co-?op(?:erative)?\b|state contract|\bgpo\b|mandat\w+|reorgani[sz]\w+|reorg\b|restructur\w+|no choice|out of my hands|not (?:my|our) (?:call|decision)|do not get a (?:say|vote)|above my (?:head|pay)|overrul\w+|(?:was|were|been|got) turned down|left the company|leaving the company|(?:who|he|she|has|have) left\b|new (?:ceo|cfo|owner|owners|director|boss|management|vp|president|controller|superintendent)|wind up|bought (?:by|out)|been bought|being (?:acquired|bought)|owners? decided|union|redundan\w+|decided (?:above|elsewhere|at)|nationally|national (?:agreement|contract|account)|policy|rules are|not (?:allowed|permitted)|will not let me|memo|trustees have voted|board (?:overruled|insisted|wants)|franchis\w+)\b/,
    unless: /\b(?:insurance policy|package policy|bind the|merger of equals)\b/,
    outcomes: ['lost', 'postponed'],
  },
];
