import type { Announcement } from '../../announcement.ts';
import { phrase } from './fragments.ts';

const no = (weight: 1 | 2 | 3, source: string): Announcement => ({
  kind: 'no',
  weight,
  pattern: phrase(source),
});

/** A plain no, whoever gets it. */
export const A_PLAIN_NO: readonly Announcement[] = [
  no(
    3,
    '(?:do|does|did|could|can) not (?:feel|believe|think|see)(?: that| how)? {w8}(?:justif\\w+|worth\\w*|the value|makes? sense|right (?:for|fit)|a (?:good )?fit)|not be considering (?:your|you)|(?:do|does|did) not need (?:yours|them|one|another|it|this|you|your)|(?:can|could) not (?:justify|make the case|get (?:it|this) (?:past|through|approved))|we will be leaving\\b',
  ),
  no(
    3,
    '(?:no|not have the|nobody (?:has|had) the) (?:stomach|appetite|enthusiasm|desire|energy) (?:for|to)|not be considered|it is not (?:going to be )?you\\b|(?:would|could|can) not be you\\b|will not (?:be )?need(?:ing)?\\b(?! (?:to|it until|them until))|(?:can|could) not make it (?:pencil|work|fit)|withdraw your|tear it up|stand (?:your people|your crew|down)|you can (?:stop|cancel|close|release|give|sell)\\b|(?:thanks|thank you) (?:for trying|anyway|all the same)|(?:not|no) (?:meant|going) to be\\b',
  ),
  no(
    1,
    'sorry|apolog\\w+|i am afraid|regret|hate to|(?:better|happier|different) news|news you (?:were hoping|hoped|wanted)|hard feelings|good luck|best of luck|appreciate (?:all )?(?:of )?(?:your|the) (?:time|effort|work|proposal|quote|patience)|(?:thanks|thank you) for (?:your|the|all) (?:\\w+ )?(?:time|effort|efforts|interest|participation|work|quote|proposal)|future (?:opportunit\\w+|projects?|requirements?|needs)|keep (?:you|your \\w+) in mind|know you (?:put|worked|were hoping|spent)|disappoint\\w*|wish (?:it|i|we) (?:were|was|could|had)',
  ),
  no(
    3,
    '(?:went|going|go|gone|moving|move|decided to go|take|taking|took)(?: in| down)? (?:a |an |the )?(?:different|another|other|alternative|alternate|separate) (?:\\w+ )?(?:direction|route|way|road|path|vendor|supplier|provider|company|option|solution|partner|agency|firm|contractor|tool|product|platform)',
  ),
  no(
    3,
    '(?:this|it|that) is not (?:something|anything|one) (?:that )?(?:we|i)|no sale\\b|(?:^|we are |i am |nah,? |no,? |think we are )(?:all |pretty )?(?:good|fine|set|covered|sorted|ok)(?: thanks| thank you| for now| here|, thanks| but thanks)|(?:excuse|forgive) us (?:this|for not)|better luck (?:next|on)',
  ),
  no(
    3,
    '{not} (?:be |to be |to |going to |want to |wish to |plan to |intend to |able to |in a position to |look(?:ing)? to )*(?:mov(?:e|ing)|go(?:ing)?|proceed(?:ing)?|tak(?:e|ing) (?:this|it|things|you|the \\w+)|progress(?:ing)?(?: this| it| with)?|pursu(?:e|ing)|continu(?:e|ing)|advanc(?:e|ing)|press(?:ing)?)(?: {ahead}| with (?:you|your|the|this|it|a purchase)| any| this (?:opportunity|any|one|option)| this\\b|[.,]|$)(?! to (?:a|the) (?:site|next))',
  ),
  no(
    3,
    'decided (?:not to|against|to not|to (?:pass|decline|forgo|pull|step|walk|opt out|end|cancel|drop|call it))\\b',
  ),
  no(
    3,
    '(?:vot(?:ed|e)|elected|chosen|chose|opted|agreed|resolved) (?:not to|against)\\b|voted (?:it|this|the \\w+) down',
  ),
  no(
    3,
    '(?:we|i|they|council|committee|board|he|she|{name}|will|are|am|have|has|had|must|going) (?:going to |have to |to |need to )?(?:are |am |be )?(?:pass(?:ing|ed)?|bow(?:ing)? out|opt(?:ing)? out|sit(?:ting)? (?:this|it)(?: one)? out|say(?:ing)? no|walk(?:ing)? away|step(?:ping)? away|pull(?:ing)? (?:out|the plug)|back(?:ing)? out|declin(?:e|ing|ed)(?! (?:the|your) (?:meeting|invit|call)))(?: on (?:this|it|your|the|that)| (?:this|for now|at this|out|your|the|to|with)|[.,]| -|$)',
  ),
  no(
    3,
    '^(?:hard |a |it is a |its a |big |firm )?(?:no|pass|nope|no thanks?|no thank you|thanks but no thanks|not interested|no go|no deal)(?: thanks| thank you| for (?:us|me|now)| on this(?: one)?| sorry| from (?:us|me)| this time)*[.!,]*$',
  ),
  no(
    3,
    'it is (?:going to be )?(?:a )?(?:no|pass|hard no|no go|a no-go)(?: from| for| on| this|[.,]|$)|the answer is (?:a |still )?no\\b|(?:thumbs down|thanks but no thanks|no dice)',
  ),
  no(
    3,
    '(?:are|am|is) not interested|not (?:be )?interested (?:in|at)|no (?:longer (?:interested|looking|in the market|in need)|interest (?:in|at)|appetite|use for)',
  ),
  no(
    3,
    '(?:your|the) (?:\\w+ )?(?:tender|bid|proposal|quote|offer|submission|response|company|firm|application|product|solution)s? (?:was|has|have|were|is|did|will) not (?:been |be )?(?:successful|selected|accepted|chosen|awarded|shortlisted|shortlist|the winning|make|made|short-listed|score|advance|progress|our|going)',
  ),
  no(
    3,
    'unsuccessful (?:on this occasion|in|this time|bid|tender|at this|with)|(?:been|was|were|is|are) unsuccessful',
  ),
  no(
    3,
    '(?:you|company|firm|{you}) (?:was|were|have|has|had|did|are|is|will) not (?:been |be |get |got )?(?:selected|successful|chosen|short-?listed|the successful|get it|get the|make the|made the|it|our (?:choice|pick)|win|won|awarded|going to get|in the running)',
  ),
  no(
    3,
    'not (?:be )?(?:our|the) (?:choice|pick|vendor|one|winner|successful|winning|selection|direction we)\\b',
  ),
  no(
    2,
    '(?:regret|sorry|afraid) (?:to (?:inform|advise|tell|say|report|let)|it is not good news|i have bad news|i do not have good news)|(?:bad|not (?:the|great|good)|disappointing) news(?! for them)',
  ),
  no(
    3,
    '(?:will|do|does|did|are|is|am|has|have|would) not (?:wish to |intend to |plan to |want to |be able to |need to |going to )*(?:be )?(?:renew(?:ing|ed)?|buy(?:ing)?|purchas(?:e|ing)|need(?:ing)?|requir(?:e|ing)|using|use|sign(?:ing)? (?:up|with you|it|this|the)|tak(?:e|ing) (?:it|you|this|up)|order(?:ing)?|award(?:ing)?|accept(?:ing)?|approve|approved|work(?:ing)? with you)(?: (?:you|your|this|the|it|our|any|with|a|an|for|on|up|from)|[.,]|$)',
  ),
  no(
    3,
    'no longer (?:need|require|want|interested|looking|going|considering|pursuing|moving|proceeding|using|have (?:a|the|any) (?:need|use|requirement))',
  ),
  no(
    3,
    'can not (?:go|move|proceed|take)(?: {ahead}| this|[.,]|$)(?: with (?:you|this|it|the|your))?|can not (?:make|get) (?:it|this|the numbers?|the budget) work|(?:did|does|do|will|would|could|is) not (?:going to )?work(?:ing)? (?:out|for us|with our)|can not (?:justify|use you|afford (?:it|this|you))',
  ),
  no(
    3,
    'not (?:going to |be |be able to |able to |let me |permitted to |allowed to )+(?:use|hire|choose|select|pick|give you|award you|offer you|happen(?:ing)?|work(?:ing)? with you|go(?:ing)? your way|be buying|be purchasing|be taking|do (?:this|it|business))\\b',
  ),
  no(
    3,
    'not (?:for us|the right fit|a (?:good |great |right )?(?:fit|match)|what we (?:need|are looking for|were looking for)|quite (?:the|what|right)|right for us|going to be a fit|a priority any)',
  ),
  no(
    3,
    '(?:consider|treat|call) (?:this|the) (?:matter |file |request |case |opportunity )?(?:as )?(?:closed|dead|done)|(?:close|closing|closed) (?:out )?(?:our|the|this|your|my) (?:file|ticket|request|case|opportunity|matter)|(?:close|mark) (?:it|this|us) (?:out|off|as lost|as dead|as closed)',
  ),
  no(
    3,
    '(?:take|remove|strike|scratch|cross) (?:us|me|our \\w+) (?:off|from)|stop (?:calling|e-?mailing|contacting|writing)|do not (?:contact|call|e-?mail) (?:us|me)',
  ),
  no(
    3,
    '(?:where|how) it (?:stops|ends)|end of the (?:line|road) (?:for|here|on)|(?:ruled|ruling|counted?|count) (?:you|us|me|{name}) out|out of the running|dropp(?:ing|ed) (?:you|{name}) (?:from|out)|eliminated|did not (?:make|survive) (?:it|the)|tear up (?:the|your|that)|(?:cancel|void|scrap|withdraw|disregard|bin) (?:the|our|that|your) (?:order|quote|po|purchase order|request|proposal|rfq|requisition)',
  ),
  no(
    3,
    '(?:fell|fallen|came up|come up) short|(?:got|was|been) (?:voted|shot|knocked|struck) (?:down|back)|(?:said|says|voted) no\\b|(?:would|will|does|did) not (?:sign off|approve|go for it|budge|entertain)|(?:nixed|vetoed|rejected|overruled|killed) (?:it|this|the|your|us)',
  ),
  no(
    3,
    '(?:declin(?:e|ed|ing)|reject(?:ed|ing)?|turn(?:ed|ing)? down|pass(?:ed|ing)? on|pass(?:ing)? up|forgo(?:ing)?) (?:on )?(?:your|this|the|it) ?(?:\\w+ )?(?:proposal|offer|quote|bid|opportunity|renewal|one|project|time)',
  ),
  no(
    3,
    'part(?:ing)? ways|not (?:in|on) the cards|(?:no|not any) (?:room|place|way) (?:for|forward)|no go|a non-?starter|deal is off|(?:it|this|that) is off\\b',
  ),
];
