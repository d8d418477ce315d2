import type { Announcement } from '../../announcement.ts';
import { phrase } from './fragments.ts';

const yes = (weight: 1 | 2 | 3, source: string): Announcement => ({
  kind: 'yes',
  weight,
  pattern: phrase(source),
});

/** They buy from the rep. */
export const A_YES: readonly Announcement[] = [
  yes(
    3,
    'you it is\\b|(?:^|, |ok,? |alright,? |fine,? )you win\\b|(?:see you|come by|swing by|meet|drop by|stop by|be in|come in|over) {w4}(?:to|and) sign|(?:honou?red|proud|happy|glad|pleased|thrilled|delighted|love) to have (?:you|your)\\b(?! (?:in|over|come|join|at|present|for))|(?:po|purchase order|signed \\w+|order|contract|lease|agreement|deposit|check) (?:for|on|covering) {w6}(?:is|are|was|went|has been) (?:attached|enclosed|signed|approved|on its way|in the mail|out|below|issued|ready|done)|(?:write|wrote) (?:it|us|this|me) up\\b|(?:made|make) (?:up )?our minds? (?:on|for|to go with) you|release (?:the|our) (?:equipment|order|machines?)|hands? (?:up|went up) for (?:you|yours)|(?:all )?(?:good|fine|happy) with everything',
  ),
  yes(
    3,
    '(?:^|[,:] |it is |was |be |so )(?:you|yours)[.! ]*$|(?:yours|you) (?:is|are|was|were) (?:the one|who|what|it)\\b(?! (?:who|that) (?:told|said|sent|asked))|welcome to (?:the|our) (?:family|team|club)|(?:ok|okay|clear|cleared|free|good|authori[sz]ed|welcome) to (?:order|start|proceed|begin|ship|schedule|mobili[sz]e|install)|(?:can|may|could) (?:start|begin|schedule|order|install|go ahead|plan on|count on)\\b(?= (?:on )?(?:monday|tuesday|wednesday|thursday|friday|next|work|the|right|production|as soon|your|us|whenever|any))|(?:po|order|purchase order) (?:number|no\\.?|#)? ?(?:is|:)? ?#?\\d{3,}|(?:released|placed|issued|raised|entered) (?:the |our |an |a )?(?:po|order|purchase order|work order|loi)',
  ),
  yes(
    3,
    'expect (?:the|your first|our|your|an?) (?:first |signed )?(?:invoice|paperwork|po|purchase order|order|check|contract|deposit|payment|agreement)|found favor|put (?:it|this|that) (?:on|to) (?:the|my|our) (?:\\w+ )?(?:card|amex|visa|account|tab)|charge (?:it|this|that)\\b|(?:charge|use|run) (?:my|the|our) (?:card|amex|visa|account)|(?:got|have|collected|attached) (?:all )?(?:the|both|my|our) signatures?|(?:the )?ink is (?:dry|on)|my signature|(?:get|start|set) the ball rolling|get (?:rolling|cracking|this show)|off to the races|check (?:is )?in the mail|(?:put|dropped|stuck|mailed|sent|cut|wrote|wired) (?:you )?(?:the|a|your|our) (?:check|cheque|deposit|payment|down payment)|(?:^|please |and |go ahead and )set (?:us|me) up (?:with|on|for)|lock (?:it|us|that|this) in|make it official|have you (?:take over|start|do|run|handle|install|be)\\b',
  ),
  yes(
    3,
    '{switched}(?: over)? to you\\b|(?:add|put) us (?:to|on) your|deal (?:is )?done|keep(?:ing)? you (?:on|for|as)|vot(?:ed|ing) {w4}(?:to (?:put|hire|give|use|award|engage|retain|select|choose|buy|accept|approve) |for )(?:you|your)|(?:{boss}) (?:\\w+ )?(?:approved|signed(?: off)?|okayed|agreed|caved|came around|blessed it|loved (?:it|yours)|cleared it)(?: (?:on|it|this|the|your|to|last|this|today|yesterday|and|so)|[.,!]|$)(?! (?:with|an? nda|the nda))|(?:cleared|passed|through|past) (?:the )?(?:board|legal|procurement|finance|committee|council|purchasing)\\b',
  ),
  yes(
    2,
    'send (?:me |us |over )*(?:the|a|your) (?:link|forms?|papers|invoice|payment \\w+|w-?9|docs)|bring (?:the|your) (?:papers|paperwork|contract|lease|pen)|(?:tell|let) your (?:crew|boss|team|people|guys|manager)|twist(?:ed)? my arm|wore (?:us|me) down|talked (?:me|us|him|her|them) into|convinced (?:me|us|him|her|them)|(?:we|i) want (?:yours|them|it (?:all|done|in)|(?:two|three|\\d+) of|the (?:\\w+ )?(?:one|ones|units?|machines?|package|deal))\\b(?! to)|(?:grant|funding|funds|money|loan|budget) (?:came|has come|is|was|were|got) (?:through|approved|released|in|cleared)|(?:first|next) (?:delivery|shipment|invoice|install\\w*|service)|(?:installed|delivered|up and running|live|onboard\\w*|kick ?off) (?:by|on|before|in|the week)|starting (?:on )?(?:monday|the first|january|february|march|april|may|june|july|august|september|october|november|december|next)|bill (?:us|me)|deposit|(?:our|the) (?:new )?(?:partnership|relationship)',
  ),
  yes(
    3,
    '{you} (?:was|is|were) the (?:\\w+ )?(?:successful|winning|best|chosen|preferred|selected|accepted) (?:one|bid|offer|choice|bidder|tender|proposal|quote|option)|please (?:process|invoice|dispatch|deliver|bill|arrange (?:dispatch|delivery|to)|charge|supply|commence|begin|start|install)|(?:take|want|order|buy|need) (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|both|all) of (?:them|these|those|your)|take (?:the )?you\\b',
  ),
  yes(
    3,
    '(?:would like|want|wish|going|ready|need|like|proceed|here) to (?:place|put in|submit|confirm|issue) (?:an|the|our|this|a) (?:\\w+ )?(?:order|po|purchase order|booking)|confirm(?:ing)? (?:the|our|this|my|your) (?:\\w+ )?(?:order|booking|purchase|acceptance)|issue (?:the|a|you|our|your) (?:\\w+ )?(?:po\\b|purchase order)|(?:want|need|would like) you to (?:handle|do|run|install|take (?:over|on)|manage|build|print|be our)|(?:boss|board|wife|husband|she|he|everyone|council|committee|owner|partners?|cfo|ceo|team|they) (?:says|said|say) yes',
  ),
  yes(
    3,
    '(?:^|please )renew (?:us|me)\\b|you beat (?:out )?(?:\\w+ )?(?:others|everyone|them all)|consider (?:yourself|yourselves|you|us) (?:our|hired|in|your|sold|signed)|beat out (?:the|four|three|two|five|six|\\d+|all|everyone)|(?:dropp(?:ed|ing)|mail(?:ed|ing)|put(?:ting)?|sen(?:t|ding)|fax(?:ed|ing)|scann(?:ed|ing)|upload(?:ed|ing)|return(?:ed|ing)|overnight(?:ed|ing)) {w2}(?:signed|countersigned)|(?:accept|treat|take|consider|use|let) this (?:letter|email|e-mail|note|message|mail)? ?(?:serve )?(?:as|to be) (?:our|my|the|your|an?) (?:\\w+ )?(?:acceptance|order|approval|go-ahead|authori[sz]ation|confirmation|instruction|notice to proceed|official)|renew (?:us|me|our \\w+|it|the \\w+)(?: please| for| again|,)|where (?:do|should) (?:i|we) sign|(?:hit|clicked|pressed|pushed) (?:accept|approve|sign|the button|submit)',
  ),
  // They choose the rep.
  yes(
    3,
    '(?:{go}|{stay})(?: \\w+)?(?: ahead| forward| on| again)? (?:with|for) {you}(?! (?:is|are|was|were|would|will|to (?:a|the) (?:next|site|demo|second|final))\\b)(?! to (?:a |the )?(?:next|site|final|second|short))',
  ),
  yes(
    3,
    '{choose} (?:to (?:go with|use|work with|partner with) )?{you}(?! (?:for (?:a|the) (?:next|final|second|site|demo)|to (?:present|interview|demo|pitch|bid|participate|submit|quote)))',
  ),
  yes(
    3,
    '{gave} (?:{it} )?(?:to )?(?:you\\b|your (?:company|firm|team|bid|proposal|group|agency|shop))(?! (?:a |an |the |until|some|more|my|any|your|another|feedback|notice|time|access|all))',
  ),
  yes(3, '(?:{gave}|award(?:ing)?|intent to award|recommend\\w* (?:the )?award) {w8}to {you}'),
  yes(
    3,
    '{gave} you (?:the |our |all (?:of )?(?:the |our )?|this |it|another )(?:\\w+ )?(?:{thing}|go-ahead|go ahead|green light|it|nod|thumbs up)',
  ),
  yes(
    3,
    'you (?:have |are |just )*(?:hired|got|get|getting|gotten|won|win|have|earned|landed|our winner|the winner|our (?:new |preferred |chosen )?(?:vendor|supplier|provider|partner|choice|guy|gal|dealer|agency|contractor|broker|installer))(?: (?:it\\b|the (?:{thing}|green light|go-ahead|nod|winner|sale)|our (?:{thing}|vote|yes)|yourself(?:ves)? an? |a (?:deal|customer|client|sale|yes|go)|this one|the whole)|[.,]|$)',
  ),
  yes(
    3,
    'the (?:{thing}|win|floor) is (?:all )?yours|(?:it|this one) is (?:all )?yours\\b|(?:our|the) (?:first |clear |unanimous )?(?:choice|pick|winner|preferred \\w+|successful (?:bidder|tenderer|vendor)|selection|vote|winning \\w+|front ?runner)(?: \\w+)? (?:is|was|were|went to|goes to|for|fell on|to) (?:{you}|you\\b)',
  ),
  yes(
    3,
    '(?:you|{you}) (?:was|were|have been|has been|are|is) (?:the )?(?:successful|selected|chosen|awarded|approved|the winning|the successful|our choice|hired|in)(?: (?:as|for|bidder|tenderer|by|to (?:provide|supply|be|do|deliver|perform|handle)|vendor|supplier|proposal|the)|[.,]|$)',
  ),
  yes(
    3,
    '{you} (?:won|wins|came out (?:on top|ahead)|gets? (?:it|the|our)|beat (?:them|everyone|the|{name})|takes? it)(?! (?:on price|in price|by))',
  ),
  yes(
    3,
    '(?:your|the|this|our|{name}) (?:[\\w-]+ ){0,2}(?:proposal|quote|bid|offer|tender|submission|pricing|option|order|agreement|contract|paperwork|lease|sow|loi|renewal|terms?|[\\w-]*\\d[\\w-]*) (?:was|has been|is|have been|are|were|got|just got|gets) (?:now |all |hereby )?(?:successful|selected|accepted|chosen|approved|signed|awarded|agreed|good to go|ok|okay|fine by us|executed|a go|countersigned)(?! (?:by (?:you|your)|subject|pending|yet|only|but))',
  ),
  yes(
    3,
    "(?:{name}|[\\w-]*\\d[\\w-]*|quote|proposal|order|it|everything|purchase|po|contract|budget|funding|that|this) (?:is|has been|was|are|came back|got|just got) (?:now )?(?:accepted|approved|signed(?: off| and| by|[.,]|$)|okayed|ok'd|rubber stamped|green ?lit)(?! (?:by you|for (?:another|someone)|subject|pending|without))",
  ),
  yes(
    3,
    "(?:accept(?:ed|s|ing)?|approv(?:e|ed|es|ing)|agree(?:d|s)? to|okayed|ok'd|ratif(?:y|ied)) (?:on )?(?:your|the|this) (?:\\w+ )?(?:[\\w-]+ )?(?:bid|quote|proposal|offer|terms|tender|pricing|purchase|order|contract|agreement|spend|renewal|deal|expense|expenditure)(?! (?:of (?!you|your)(?:{name}|another)|if|once|when|process))",
  ),
  yes(3, 'accepted the (?:bid|quote|proposal|offer|tender) of {you}'),
  // Said in one breath.
  yes(
    3,
    '^(?:ok(?:ay)?,? |yes,? |yep,? |alright,? |great,? |all right,? |so,? |well,? |sure,? |perfect,? |sounds good,? |looks good,? |good news,? )*let us (?:do (?:it|this|the)|go(?: for it| ahead| with|[.,!]|$)|proceed|get (?:it |this |the \\w+ )?(?:started|done|moving|going|on the (?:books|calendar|schedule)|booked|scheduled|signed|rolling|you)|move (?:forward|ahead)(?! to)|roll|make it (?:happen|official)|book|start|sign|lock|order|pull the trigger|ink|kick)',
  ),
  yes(
    3,
    '^(?:ok(?:ay)?,? |yes,? |yep,? )?(?:you are )?(?:approved|accepted|agreed|sold|done|deal|done deal|signed|confirmed|granted|go|yes|yes please|go ahead|go for it|do it|book it|send it|agreed and signed|approved and signed|signed and returned|signed and attached|all signed|proceed|green light|thumbs up)(?: (?:as quoted|per|see attached|please proceed|on (?:our|my) (?:end|side)|by (?:all|everyone|the board|finance)|from (?:us|me|our (?:end|side))))?[.,! ]*$',
  ),
  yes(
    3,
    '(?:we are|count us|count me|i am|sign us|sign me|all)(?: all)? (?:in|up)\\b[.!,]*(?=$| | for)(?! (?:the (?:process|middle|market|office|midst|same)|to (?:our|my|here)|a |an |our|receipt|discussions?|negotiat|talks|with|contact|touch|agreement|favor|and|need|line|this together|no|process|early|week|month|town|\\w+ing))',
  ),
  yes(
    3,
    'it is (?:official(?:ly)? (?:a )?)?(?:a )?(?:go|deal|yes|green light|done deal|unanimous yes)\\b(?! (?:no|not|breaker|with))|green ?-?(?:light|lit|lighted)|consider it (?:sold|done)|consider this (?:\\w+ )?(?:our|my|your|a|an|the)? ?(?:\\w+ )?(?:go-ahead|go ahead|notice to proceed|approval|acceptance|order|confirmation|yes|authorization|authorisation|green light|signature|official|written|verbal)|welcome (?:us )?aboard|we have a deal|you have a deal|we are (?:all )?(?:yours|sold|good to (?:go|proceed|move|sign)|a go|a yes|on board|ready to (?:sign|go|proceed|move (?:forward|ahead)|buy|order|pull the trigger|rock))',
  ),
  yes(
    3,
    'notice to proceed|letter of (?:acceptance|award|intent)(?: is| attached| to| for|,|$)|instruction to (?:mobili[sz]e|proceed)|notice of (?:intent to )?award (?:to you|for)|(?:go-ahead|thumbs up|full approval|final approval|formal approval|sign-?off|the nod|the green light) (?:from|by|was|came|this|today|on|has been given|to (?:proceed|go|move))|(?:got|have|received|secured|obtained|with) (?:the |our |final |full |board |budget |her |his |their |internal )*(?:go-ahead|go ahead|approval|sign-?off|green light|nod|blessing|thumbs up|ok|okay)(?! (?:process|yet|before|of what))',
  ),
  // They ask the rep to act.
  yes(
    3,
    '(?:please |^|so |and |then |you can |you may |feel free to |ok |yes |want you to |would like you to |need you to |happy for you to )(?:go ahead|proceed(?! to (?:the )?(?:next|checkout|download))|bind|book (?:it|us|them|the|me)|ship|process (?:the|our|this|it|my) ?(?:order|payment|renewal)?|place (?:the|our|an) order|enter (?:the|our) order|get (?:it|this|us) (?:ordered|scheduled|booked|started|going|on the (?:schedule|calendar))|schedule (?:the|our|us for) (?:install|delivery|kick|onboarding|implementation|go-live|pickup|training)\\w*|draw up|write (?:it|us|this) up|start (?:the|on the) (?:work|onboarding|paperwork|project)|renew us|put (?:us|me) down|order (?:the|them|it|ours|all)|mobili[sz]e|reserve|release the order)(?! (?:if|unless|once|and (?:send|quote|price|let) (?:me|us)? ?(?:know|a (?:quote|price|revised))|with (?:the|a) (?:demo|call|site|next|meeting|reference|trial|pilot|visit)|a (?:call|meeting|demo|time)|and (?:cancel|close|remove|stop)))',
  ),
  yes(
    3,
    'go ahead and (?:send|ship|order|book|schedule|draw|write|start|bill|invoice|process|get|put|place|bind|finali[sz]e|prepare|set|charge|renew|issue)(?! (?:me|us|over)? ?(?:a |the |your )?(?:info|details|brochure|references|revised|updated|demo|calendar|meeting|call))',
  ),
  yes(
    3,
    'send (?:me |us |over |along |it |across |through )*(?:the |your |a |an |that |final )*(?:docusign|contracts?|paperwork|agreement|order form|lease(?: docs| documents| agreement)?|engagement letter|service agreement|documents to sign|docs to sign|esign|e-sign|final agreement|sow|invoice|deposit invoice)(?: (?:over|so|and|for (?:signature|signing|me to sign)|to (?:me|us|sign|accounting|nancy|legal for signature|{name})|when|today|across|through|this|as soon|whenever|please)|[.,!]|$)',
  ),
  // Paper moves.
  yes(
    3,
    '(?:signed|countersigned|executed|completed)(?: and (?:initialed|dated|stamped|sealed))? (?:[\\w-]+ ){0,2}?{deal}s?(?: (?:is|are|attached|enclosed|back|on its way|to follow|below|over|herewith|coming|went|has|have|sent|returned|in|will|should|this|today|tomorrow|for)|[.,]|$)',
  ),
  yes(
    3,
    '(?:{deal}|everything|it|all|they|copies|both copies|docusign|forms?) (?:is|are|has been|have been|was|were|got|came back|just got|been) (?:all |now |fully |both )*(?:signed|countersigned|executed|inked|sealed)(?! (?:by you|with (?!you)|until|unless|in \\d{4}|for (?:another|someone)))',
  ),
  yes(
    3,
    '(?:i|we|she|he|boss|{name}|they|cfo|ceo|director|just|have|has) (?:have |has |just )*(?:signed(?! (?:with|up for|an? nda|the nda|your nda|our nda|in)|[^.]{0,20}\\bnda\\b)|countersigned|docusigned|executed)(?: and (?:returned|sent|scanned|attached|dated|e-?mailed))?(?: (?:it|this|the (?:\\w+ )?(?:{deal})|your (?:\\w+ )?(?:{deal})|everything|both|off on (?:it|this|the|your)|where|today|this morning|last night|on the dotted)|[.,!]|$)(?! with (?!you))',
  ),
  yes(
    3,
    '(?:attached|enclosed|here|herewith|below|find|see|returning|sending|sent|included)(?: (?:is|are|please find|find|you will find|to this|herewith|back|you|over|please see|with|please|attached|our|the|your|my|an?))* (?:signed|countersigned|po\\b|p\\.o\\.|purchase order|executed|completed (?:order|credit)|deposit|letter of (?:acceptance|intent|award)|official order|order form|loi)(?! (?:template|terms|process|if))',
  ),
  yes(
    3,
    '(?:po|purchase order|pos|deposit|down payment|first payment|official order|order form|check|cheque|wire|advance|formal order|signed (?:\\w+ )?(?:contract|copy|agreement|lease|quote|docs?|paperwork))(?: (?:number|no\\.?|#)? ?[\\w#-]*\\d[\\w-]*)?(?: \\w+ \\w+)? (?:will|should|is going to|to|is|was|has been|went|goes|has|are|were|has just|is being|gets?)(?: be| have been| being| just| now)* ?(?:issued|follow(?:s|ing)?|sent|on its way|on the way|in (?:your|the|hand)|hit(?:s|ting)?|reach(?:es)?|raised|released|with you|go(?:ing|es)? out|out (?:today|tomorrow|this)|attached|approved|coming|arrive|cut|mailed|landing|land|headed|enclosed|wired|placed|generated|processed|submitted|emailed|ready)(?! (?:if|unless|once (?:the board|we (?:decide|have)|approved)))',
  ),
  yes(
    3,
    '(?:issu(?:ed|ing)|rais(?:ed|ing)|releas(?:ed|ing)|sen(?:t|ding)|cut(?:ting)?|submit(?:ted|ting)|generat(?:ed|ing)|plac(?:ed|ing)|process(?:ed|ing)|prepar(?:ing|ed)|get(?:ting)? you|have|got|expect|expediting|mail(?:ed|ing)|wir(?:ed|ing)|paid|pay(?:ing)?)(?: you| over| out| through| through)?(?: an?| the| our| your)?(?: signed| formal| official)? (?:po\\b|purchase order|deposit|official order|formal order|down payment|order for|order with you)(?! (?:process|template|system|to (?!you)(?:{name}|another)|until|without|before|if|unless))',
  ),
  yes(
    3,
    '(?:we|i|they|us)(?: all| both)? (?:will|would like to|are going to|want to|am going to|would love to|are happy to|are pleased to|am pleased to|am happy to|are delighted to|are excited to|are ready to|wish to|would be happy to|decided to|have decided to|have agreed to|have voted to|agreed to|voted to|are prepared to|intend to) (?:be )?(?:tak(?:e|ing) (?:the (?!quote|proposal|matter|time|call|offer to|decision|survey|discussion|position)|it\\b|you up|them|all|both|\\d+|two|three|four|five|six|ten|that deal|your (?:deal|offer))|sign(?:ing)? (?:up|with you|on\\b|the (?:contract|agreement|lease|order|paperwork|proposal))|hav(?:e|ing) you (?:do|install|start|handle|come (?:in|out) and (?:install|start))|order(?:ing)?(?: (?:the|it|them|\\d+|two|three|four|five|from you)|[.,])|buy(?:ing)? (?:the|it|them|from you|your|\\d+)|purchas(?:e|ing) (?:the|it|them|from you|your|\\d+)|go(?:ing)? (?:with (?:option|plan|package|the (?!other))|ahead|forward)|mov(?:e|ing) (?:forward|ahead)(?! to (?:a|the|our))|proceed(?:ing)?(?! to (?:a|the|our))|accept(?:ing)?|award(?:ing)? you|book(?:ing)?|engag(?:e|ing) (?:you|your)|hir(?:e|ing) (?:you|your)|us(?:e|ing) (?:you\\b|your (?:company|team|firm|services))|renew(?:ing)?(?! (?:with (?!you)|our (?:contract|lease|agreement|deal) with (?!you)))|approve|confirm (?:the|our|your|this|that we) ?(?:order|booking|contract|acceptance|are going|will|have)?)\\b',
  ),
  yes(
    3,
    '(?:go(?:ing|ne)?|went|mov(?:e|ing)|proceed(?:ing)?|push(?:ing)?) (?:ahead|forward)(?: with)? (?:the |this |it\\b|all |both |option|plan |package |your |purchasing|buying|ordering|signing|installing|installation)(?! (?:next step|site|demo|second|rfp|evaluation|process|review|conversation|discussion|call|meeting|trial|pilot|other|alternative|current|existing|different|incumbent|competitor))',
  ),
  yes(
    3,
    '(?:board|committee|council|boss|cfo|ceo|coo|partners?|owner|management|director|wife|husband|team|everyone|he|she|they|trustees|commissioners|leadership|finance|legal|procurement|corporate|headquarters|{name}|hubby)(?: \\w+)?(?: \\w+)? (?:approved|signed off(?: on)?|said yes|gave (?:it |us |me |you )?(?:the|their|his|her|a) (?:ok|okay|go-ahead|go ahead|green light|blessing|thumbs up|nod|yes)|voted (?:yes|for you|to (?:accept|approve|award|go with you|hire you))|okayed|blessed|ratified|is (?:happy|on board|good) (?:with|to)|were all for it|was all for it)(?! (?:if|when|once|that|the (?:agenda|minutes|rfp|list|shortlist|date)))',
  ),
  yes(
    2,
    '(?:pleased|happy|delighted|glad|excited|thrilled|proud|honored) to (?:inform you that (?:you|your|we)|confirm (?:that|our|the|your)|award|accept|be working with you|tell you (?:that )?(?:you|we|your|the board)|let you know (?:that )?(?:you|we (?:are|have)|your)|report (?:that )?(?:you|we))|(?:good|great|wonderful|fantastic|excellent) news',
  ),
  yes(
    2,
    '(?:look(?:ing)? forward to|excited (?:about|for)|can not wait to) (?:working with you|work(?:ing)? (?:together|with)|getting started|get(?:ting)? (?:started|going|going)|(?:a |our )?(?:long )?(?:partnership|relationship)|having you|the install\\w*|kick ?off|seeing (?:it|them) installed)',
  ),
  yes(
    2,
    'when (?:can|could|would|will) you (?:start|install|deliver|begin|ship|come (?:out )?(?:to|and) (?:install|set))|how soon can you (?:start|install|deliver|begin|ship|get (?:us|it))|what (?:is|are) the next steps? to (?:get started|sign)|(?:need|want) (?:it|them|you) (?:installed|here|up and running|in place) (?:by|before|for)',
  ),
];
