import type { Announcement } from '../../announcement.ts';
import { phrase } from './fragments.ts';

const vendor = (weight: 1 | 2 | 3, source: string): Announcement => ({
  kind: 'vendor',
  weight,
  pattern: phrase(source),
});

/** Another vendor gets it, the present one or a new one. */
export const TO_A_VENDOR: readonly Announcement[] = [
  vendor(
    3,
    '(?:pushed|took|led|brought|moved) (?:us|me) (?:over )?to (?!you)(?:{name}|the other)|(?:shaken|shook) hands with (?!you)|standardi[sz](?:ed|ing) on (?!you)|we are (?:now )?an? {name} (?:shop|customer|restaurant|house|office|site|store|family|company|school)|(?:{name}|them|him) for another (?:\\w+ )?(?:years?|months?)|another (?:\\w+ )?(?:years?|months?|term) (?:with|of) (?!you){them}|(?:bought|ordered|got|using|took|chose|getting|picked|hired|leased|use) (?:[\\w@-]+ ){0,5}?instead(?! of (?:them|him|@))|who (?:got|gets|won|has) (?:it|the {thing}|our {thing})|(?:swung|sealed|tipped|clinched|won|sold|decided|settled) (?:it|us|me|the deal|them)(?: over)? (?:was|is|were|by) (?:their|his|her|that they|@\\d+)|(?:familiarity|loyalty|price|experience|history|tradition|convenience|the status quo|relationships?|the devil) (?:won|wins|carried|prevailed|won out)|(?:wanted|preferred|liked|favou?red|voted for) the (?:cheaper|other|local|bigger|larger|lower|competing|incumbent)',
  ),
  vendor(
    3,
    'ended up (?:going |getting |buying |using |hiring |choosing |picking |signing |staying )?(?:with |from )?(?!you\\b|your\\b|with you)(?:the @|@|an? (?:local|different|cheaper)|them\\b|someone|our (?:current|existing|old))|(?:was|is|are|were) the (?:wiser|safer|smarter|better|stronger|obvious|natural) (?:choice|fit|option|bet|pick|match|proposal)|(?:one|two|three|few|couple) votes? (?:short|shy)|for the other (?:\\w+ )?(?:company|firm|bid|bidder|vendor|outfit|one|guys?|side|proposal|party)',
  ),
  vendor(
    2,
    '(?:buy|bought|buys|ordered|order|orders|purchase|purchased|sourcing|use|uses|used|using|insists? on|signed|sign) (?:\\w+ )?(?:from |with |on |through |only )?(?:{name}|their own)|{name} (?:ended up|was|were|is|are|came in|offered|had|has|have|can|could|got|knew|knows|dropped|matched|undercut)(?: \\w+){0,3}? (?:cheaper|lower|less|sooner|faster|closer|better|stock|available)',
  ),
  vendor(
    3,
    '{stay}(?: our \\w+)?(?: on| put| over)? (?:with|at|to|by|where|as) (?!you\\b|in touch|contact)(?:{them}|we are|it is|is\\b|are\\b)',
  ),
  vendor(
    3,
    '(?:stay(?:ing|ed)?|stick(?:ing)?|remain(?:ing)?) (?:put|where we are|as we are|as is|the course|local)\\b',
  ),
  vendor(
    3,
    '(?:keep(?:ing)?|retain(?:ing)?) (?:our (?:current|existing|present|old) \\w+|{name}|(?:what|who|the \\w+) we (?:have|had|know|use))',
  ),
  vendor(
    2,
    '(?:renewed|extended|resigned|rolled over|reupped) (?:our |the |its |their )?(?:current |existing |present )?(?:contract|agreement|lease|deal|license|policy)(?! with you)',
  ),
  vendor(3, '(?:our|the) (?:contract|lease|agreement|deal) (?:has )?(?:rolled over|renewed|auto ?renewed)'),
  vendor(3, 'tied in(?:to)?|locked in(?:to)? (?:an?|our|with|until|for)'),
  vendor(
    3,
    '(?:not (?:be |to |going to |want to |worth |see a reason to |make a )?|no (?:reason|need|plans?|point|appetite) (?:to |for us to |in |for )?(?:make )?)(?:a |any )?(?:switch(?:ing)?|chang(?:e|ing) (?:vendors?|suppliers?|providers?|anything|horses|dealers?|carriers?|brokers?|systems?)|chang(?:e|ing)\\b(?= at this| right now|[.,]|$))',
  ),
  vendor(
    3,
    '{go}(?: \\w+)?(?: ahead| forward| instead| again| back)? (?:with|for|to|over to|back to|down the route of) (?!you\\b|your\\b|it\\b|this\\b|the (?:quote|proposal|order|project|purchase|install|bigger|larger|smaller|second|middle|first|new|red|blue|full|basic|premium)\\b){them}',
  ),
  vendor(
    3,
    '(?:went|gone|going) with (?!you\\b|your\\b|it\\b|this\\b|the\\b|an?\\b|our\\b|my\\b|all\\b|both\\b|that\\b|what\\b|@|us\\b|those\\b|these\\b|option\\b|plan\\b)[a-z][\\w&-]+(?: instead| this| for| cause| because|[.,]| -|$)',
  ),
  vendor(
    3,
    '{choose} (?:to (?:go with|use|stay|remain|continue|extend|renew|carry on|engage|appoint|partner with|work with) (?:with )?)?(?!you\\b|your\\b){them}',
  ),
  vendor(
    3,
    '(?:decided|elected|opted|voted|agreed|chosen|chose|resolved) to (?:stay|remain|continue|carry on|stick|renew|keep|extend|resign|stand)\\b(?! (?:the (?:closing|deadline|date|period)|in touch|with you|talking|discussions|negotiat))',
  ),
  vendor(3, '{gave} {it}(?: out)? (?:to|with|over to|on) (?!you\\b|your\\b){them}'),
  vendor(
    3,
    'award (?:of )?{w6}(?:to|with) {name}|(?:recommend(?:ed|ing)?|approved) {w4}(?:award )?to {name}',
  ),
  vendor(
    3,
    '{thing} (?:has |is |was |will |have |had |are )?(?:been |be )?(?:went|gone|going|go|goes|given|awarded|placed|let|issued|signed) (?:out )?(?:to|with|on|over to) (?!you\\b|your\\b){them}',
  ),
  vendor(
    3,
    '(?:it|this|that|everything|we|they|the \\w+(?: \\w+)?) (?:has |is |was |will |have )?(?:been |be )?(?:going|went|gone|goes|awarded|given|go) to (?!you\\b|your\\b)(?:{name}|them\\b|another|someone|a (?:competitor|different|local|cheaper|rival|friend|cousin|company|firm|vendor|larger)|the (?:other|low|lowest|cheapest|incumbent|competition)|one of your)',
  ),
  vendor(
    3,
    "(?:{name}(?:'s \\w+)?|they|the incumbent|your competitor|another (?:vendor|company|firm|bidder|supplier|provider)|someone else|the other \\w+) (?:has |have |will |is |are |was |were |just |had )?(?:be |been |being |to )?(?:gets?|getting|got|won|wins?|winning|take|takes|took|taking|doing|handling|supplying|installing|running|selected|chosen|awarded|appointed|successful|the winner|the winning|our choice|beat you|edged you|pipped you|came out (?:on top|ahead)|have it)(?: out)?(?: (?:the |our |all |it|this|that|you|for |as )|[.,]|$)",
  ),
  vendor(3, '{name} who (?:now |will )(?:have|has|get) the (?:order|contract|business|job)'),
  vendor(3, '{signed} (?:with|by) (?!you\\b|your\\b){them}'),
  vendor(
    3,
    '(?:leased|bought|ordered|purchased|sourced|rented|got|getting|buying|ordering|hired|taking|took|found|placed)(?: \\w+)?(?: \\w+)? (?:through|from|off|elsewhere|with|via) (?!you\\b|your\\b|the start)(?:{name}|them\\b|someone|another|a (?:different|local|cheaper|competitor|dealer|company|friend)|our (?:current|existing|usual))',
  ),
  vendor(
    3,
    '{switched}(?: back)?(?: all of our \\w+| all our \\w+| our \\w+| everyone| the \\w+)?(?: over)? to (?!you\\b|your\\b)(?:{name}|another|someone else|a different|a (?:competing|cheaper|rival|new|bigger|larger|local) \\w+)',
  ),
  vendor(
    3,
    '(?:that is|which is|so that is|is) (?:what|who|the one) we (?:have |had )?(?:ordered|bought|signed|chosen|gone with|went with|picked|are going with|chose)',
  ),
  vendor(
    3,
    '(?:went|gone|going|go|buying|bought|ordered|sourced|looking|purchased|got (?:it|one|them)|placed (?:it|the \\w+)|taken? (?:it|our business|the \\w+)|taking (?:it|our business|the \\w+)) elsewhere',
  ),
  vendor(
    3,
    'moved on\\b(?! to)|(?:came|come|finished|placed) (?:in )?(?:a |an )?(?:very |close |strong |near )*(?:second|runner|third)\\b|(?:switching|changing|a switch|the switch|a change|the change|moving) (?:was|is|would) (?:not|hardly) (?:be )?worth|(?:placed|placing|put) (?:the|our|an) (?:order|business|po) (?:there|with them)|(?:finali[sz]ed|released|gone|given|awarded|issued) (?:to|with) (?:another|an?other|the other|some ?other) \\w+|(?:is|are) (?:now )?theirs\\b|beat(?:s|ing)? you (?:by|out|to|on)|walked away with it|won us over|won me over|won (?:the|our) \\w+ over|stuck (?:until|with (?!you))|found (?:a|an|another|some) (?:\\w+ )?(?:guy|company|outfit|place|firm|vendor|dealer|person|one|option|alternative|fellow)\\b|(?:tie|edge|nod|vote|business) (?:went|goes) to (?!you)|who we (?:have to|will|are going to|must) use|can not (?:buy|order|purchase) from you|picked (?:up )?(?:a|an|one|some) (?:\\w+ )*?from\\b',
  ),
  vendor(
    3,
    '(?:already |have |has )(?:bought|ordered|purchased|signed|hired|booked|found|picked up) (?:one|someone|a \\w+|another|it elsewhere|something else)\\b(?! (?:copy|contract|po))',
  ),
  vendor(
    3,
    '(?:happy|satisfied|sticking|comfortable|good|fine|set|sorted|covered|taken care of) (?:enough )?with (?:our|the) (?:current|existing|present|incumbent|usual) \\w+',
  ),
  vendor(2, '(?:happy|satisfied|comfortable) (?:with (?:what|who|where|the \\w+) we|where we are)'),
  vendor(
    3,
    '(?:lost (?:out )?(?:to|by)|came (?:in )?second|second place|runners? ?up|second choice|(?:just )?(?:edged|beaten|pipped|nosed) (?:you )?(?:out|by)|beat you (?:out|to|on))',
  ),
  vendor(
    3,
    '(?:the|our) (?:\\w+ )?(?:vote|choice|pick|decision|preference|nod|winner|recommendation|scale|board|committee|majority)(?: \\w+)? (?:was|is|has|went|goes|tipped|came down|fell|swung)(?: (?:to|for|in favor of|with|towards?|on the side of))?(?: (?:to|for|in favor of|go with))? {name}',
  ),
  vendor(
    3,
    '(?:in favor of|convert(?:ed|ing)? to|preferr(?:ed|ing)|prefer to go with) (?!you\\b|your\\b)(?:{name}|another|someone else|a (?:different|competing|competitor|local))',
  ),
  vendor(
    3,
    '(?:the |our )?(?:successful|winning|preferred|selected) (?:\\w+ )?(?:bidder|tenderer|vendor|supplier|proposal|bid|provider|contractor|proponent|firm) (?:is|was|will be) (?!you\\b|your\\b)(?:{name}|another|an?)',
  ),
  vendor(
    2,
    '(?:went|gone|going|go) (?:to|with|for) (?:a |the )?(?:low(?:er|est)|cheap(?:er|est)|less expensive|incumbent|safer?|local)',
  ),
];

const no = (weight: 1 | 2 | 3, source: string): Announcement => ({
  kind: 'no',
  weight,
  pattern: phrase(source),
});

/** A plain no, whoever gets it. */
export const A_PLAIN_NO: readonly Announcement[] = [
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
  // A customer leaves.
  no(
    3,
    '(?:do not|please do not|not be|will not|not to|would not|did not|no longer) renew(?:ing|ed)?|nonrenewal|non-renewal|(?:let|letting) (?:it|the \\w+|our \\w+|this|that) (?:\\w+ )?(?:lapse|expire|run out|end|go)',
  ),
  no(
    3,
    "notice (?:of|to) (?:cancel|cancelation|terminat\\w+|non-?renew\\w*|intent(?:ion)? (?:not )?to (?:cancel|terminate|renew))|days'? (?:written )?notice{w8}(?:cancel|terminat|end|leav)\\w*",
  ),
  no(
    3,
    '(?:cancel(?:ing)?|terminat(?:e|ing)|end(?:ing)?|discontinu(?:e|ing)|clos(?:e|ing)|drop(?:ping)?|stopp?(?:ing)?|leav(?:e|ing)) (?:our|the|my|this|its|their|all) (?:[\\w&-]+ ){0,3}?(?:subscription|contract|service|services|account|agreement|order|plan|renewal|policy|membership|license|licenses|retainer|lease|trial)',
  ),
  no(
    3,
    '(?:i|we|have|has|had|will|must|are|am) (?:be |to |going to )?cancel(?:ed|ing)? (?:it|this|everything)\\b|(?:would like|want|need|wish|decided|writing|going|request(?:ing)?) to cancel\\b|(?:wind|winding) (?:it|this|things|the \\w+) down with you',
  ),
];

const own = (weight: 1 | 2 | 3, source: string): Announcement => ({
  kind: 'own',
  weight,
  pattern: phrase(source),
});
const nothing = (weight: 1 | 2 | 3, source: string): Announcement => ({
  kind: 'nothing',
  weight,
  pattern: phrase(source),
});

/** Nobody is bought from: they do it themselves, or not at all. */
export const TO_NOBODY: readonly Announcement[] = [
  own(
    3,
    '(?:nephew|son|daughter|brother|sister|cousin|wife|husband|buddy|friend|neighbor|intern|it guy|sysadmin|niece|kid)(?: \\w+){0,4}? (?:is|will be|to|has been|has|will|can|is going to) (?:be )?(?:do|doing|handl\\w+|run\\w*|build\\w*|tak\\w+|look\\w*|set\\w*|maintain\\w*|design\\w*)|(?:from|out of) (?:existing|our own) (?:stock|resources|inventory)',
  ),
  nothing(
    3,
    'pull(?:ed|ing) (?:the )?(?:whole |entire |their )?(?:job|project|order|plug|funding|deal)|sunset(?:ting)? (?:the|our|this)|(?:did not|never) (?:get|win) the (?:job|contract|project|bid|hospital|loan|grant|permit)|(?:bank|lender|landlord|city|county) (?:said no|turned us down|denied|declined|rejected|pulled)',
  ),
  own(
    3,
    '\\bdiy\\b|do(?:ing)? it (?:ourselves|myself|yourself)|have our own (?:\\w+ )?(?:person|team|people|department|crew)|use their own',
  ),
  nothing(
    3,
    '(?:whole thing|idea|deal|it|this|that|plan) is (?:dead|off|over|cancel(?:ed|ing)|scrapped|history|no more)\\b|no one wants to spend|nobody (?:here )?wants to (?:spend|pay)',
  ),
  own(
    3,
    '(?:do(?:ing)?|done|keep(?:ing)?|kept|handl(?:e|ing|ed)|buil(?:d|t|ding)|bring(?:ing)?|brought|run(?:ning)?|tak(?:e|ing)|took|manag(?:e|ing)|mov(?:e|ing)|develop(?:ing)?|writ(?:e|ing)|insourc(?:e|ing)|cover(?:ed|ing)?|go(?:ing)?|went|host(?:ing)?|make|making|fix(?:ing)?|produce|staff(?:ing)?)(?: {it}| all| everything| them| most)?(?: all)?(?: back)? (?:in-?house|in house|ourselves|internally|on our own|with our own (?:people|staff|team|guys|crew)|myself)\\b',
  ),
  own(
    3,
    '(?:build|building|built|develop(?:ing|ed)?|written|wrote|make|making|roll(?:ing)?|use|using) (?:our own|one ourselves|it with our own|something (?:of our own|internal\\w*|in-house))|(?:our|the) (?:own|internal|in-house) (?:\\w+ )?(?:team|staff|it|people|guys|engineers|developers|crew|department|build|tool|solution)(?: \\w+)? (?:will|can|is going to|are going to|has|have|is|are) ',
  ),
  own(
    3,
    '(?:hired|hiring|taken on|taking on|brought on|promoted|promoting) (?:an?|our own|one|someone|him|her|my|our) ?(?:full-time |in-house |full time |dedicated )?(?:person|sysadmin|\\w+er|\\w+or|\\w+ist|\\w+ant|employee|nephew|son|daughter|cousin|one|to do|to handle|to run|for)?\\b(?! (?:firm|company|agency))',
  ),
  nothing(
    3,
    '{project}(?: \\w+)?(?: \\w+)? (?:has been|have been|was|is|are|been|being|got|will be|gets?)(?: now| being| all)? (?:cancel(?:ed|ing)|scrapped|dropped|killed|withdrawn|axed|abandoned|called off|dead|off|shut down|nixed|canned|terminated|not (?:going|happening|proceeding|moving|being)|no longer|discontinued|voided|rescinded|binned|pulled|cut)\\b(?! (?:and|but) (?:will|we))',
  ),
  nothing(
    3,
    '(?:cancel(?:ed|ing)|scrapp(?:ed|ing)|dropp(?:ed|ing)|kill(?:ed|ing)|abandon(?:ed|ing)|pull(?:ed|ing) the plug(?: on)?|call(?:ed|ing) off|axed|axing|shelved indefinitely|withdrawn|withdrew|canned|cut|stopped) (?:the |this |our |all )?(?:\\w+ ){0,3}{project}',
  ),
  nothing(
    3,
    '(?:not|nobody|no longer|never|without|nor)(?: \\w+){0,3} (?:buy(?:ing)?|purchas(?:e|ing)|tak(?:e|ing)|get(?:ting)?|order(?:ing)?|spend(?:ing)?|do(?:ing)?|need(?:ing)?|replac(?:e|ing)|pick(?:ing)?) (?:anything|any|anybody|from anyone|one at all|the \\w+ \\w+ forward|a new (?:one|\\w+) (?:at all|after all))',
  ),
  nothing(
    3,
    '(?:clos(?:e|ing|ed)|shut(?:ting)?|wind(?:ing)? (?:up|down)) (?:down|up|our doors|the (?:[\\w@]+ ){0,2}(?:business|office|plant|branch|company|doors|shop|store|practice|department|team|site|factory|location|clinic|school))\\b|go(?:ing|ne) out of business|ceas(?:e|ing) (?:trading|operations)|(?:i am|we are|are) retiring|sold (?:the|our) (?:business|company|practice|building)|fil(?:ed|ing) for (?:bankruptcy|chapter)',
  ),
  nothing(
    3,
    '(?:keep(?:ing)?|continue|continuing|stick(?:ing)?|stay(?:ing)?|carry on|go(?:ing)?)(?: on)? (?:with |on |doing |using |to use |running )+(?:(?:it|the|our|\\w+ing) )?(?:[\\w-]+ ){0,4}?(?:paper|spreadsheets?|excel|by hand|old (?:one|ones|machine|system|way)|manual\\w*|whiteboard|the way|as we (?:are|have)|forms?|what we have|the ones? we)',
  ),
  nothing(
    3,
    '(?:do(?:ing)? without|mak(?:e|ing) do|live with(?:out)?|liv(?:e|ing) with what|limp(?:ing)? along|get(?:ting)? by|squeeze another|nurse (?:it|the) |soldier(?:ing)? on|patch(?:ing)? (?:up )?(?:the|our|it)|repair(?:ing)? (?:the|our) (?:old|existing))\\b',
  ),
  nothing(
    3,
    "(?:yours|you) or any(?:one|body)(?: else'?s?)?|(?:not|nobody|no one) (?:going |moving |proceeding )?(?:with |forward with )?(?:any|either|anyone|anybody)(?: of (?:you|the|them)| vendors?| bids?| proposals?| offers?|one)|rejected all (?:bids|proposals|offers|tenders)|all (?:bids|proposals|tenders|offers) (?:have been |were |are |being )?rejected|no award",
  ),
  nothing(
    3,
    '(?:no|not have an?|not have any) (?:longer |more )?(?:use|need|requirement|call|business case|appetite) (?:for|to buy|any)\\b',
  ),
  nothing(
    3,
    '(?:decided|going|chosen|choosing|opted|prefer) (?:to )?(?:do nothing|leave (?:it|things|well) (?:as|alone|enough)|keep things as)|(?:do|doing) nothing\\b|(?:stay|keep|leave)(?:ing)? (?:with )?the status quo',
  ),
];
