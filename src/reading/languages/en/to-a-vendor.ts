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
    "{name} it is\\b|remain (?:an? |as )?(?:loyal )?{name}|(?:entered into|in|begun|opened) (?:negotiations|discussions|contract talks) with (?!you)(?:{name}|another|the)|got (?:the|our|some|a|in the) (?:new |shiny )?{name}|asked {name}(?:'s)? to (?:continue|stay|do|handle|take|carry|come|provide|be)|(?:leaving|left|dropping|moving (?:on |away )?from) you\\b|(?:have|has|got|put) (?:already )?(?:got )?something (?:else )?in place",
  ),
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
