import type { InterestWords } from '../../language.ts';

const WE =
  "(?:we|i|they|our \\w+|somebody here|the \\w+)(?:'ll| will| do| would| also| still| may| might|'d| really)*";
const NEED =
  '(?:need|require|want|could use|be needing|be looking for|are (?:also )?(?:looking|shopping) for|am (?:also )?(?:looking|shopping) for|would like|have been asking about|keep asking about)';
const SOMEBODY = '(?: (?:some(?:body|one)|a company|people|a vendor|an outfit|help|you)(?: outside| else)?)?';
const TO_DO =
  '(?: (?:to (?:do|handle|look after|take care of|help (?:us )?with|manage|quote|provide|talk about|hear about|buy|go on taking|discuss|look at)|for|with|about))?';

export const interests: InterestWords = {
  wants: [
    "(?:interested in|would look at|look(?:ing)? (?:into|for (?:a|an|some(?:one|body)))|hear (?:more |a bit more )?about|(?:talk|chat|speak|conversation)(?:ing)? (?:to (?:you|us|me) |with you )?about|having a chat about|learn (?:more )?about|find out about|(?:information|info|details|something|prices?|brochures?|quotes?|proposal|pricing|a price|ideas|options|literature) (?:on|for|about)|quote (?:me |us )?(?:on|for)|approach (?:me|us) again [^.]{0,20}about|open to|in the market for|shopping for|curious about|ask(?:ing|ed)? (?:me |us )?about|come (?:and )?(?:look at|see about)|help (?:us |me )?with|take a look at|a fresh look at|put (?:us|me) in touch about|on (?:my|our|his|her|my partner's) (?:mind|list|radar) (?:is|are)) (.+)",
    `${WE} ${NEED}${SOMEBODY}${TO_DO} (.+)`,
    '(?:do|could|can|would|does) (?:you|your (?:company|firm|team))(?: guys| folks| people| lot)? (?:also |still |happen to |by any chance )*(?:do|offer|sell|handle|provide|supply|carry|have|quote|help (?:us )?with|deal in|stock|install|send (?:me|us) (?:something|information|prices|a quote|a proposal) (?:on|for|about)) (.+?)\\?',
    "if (?:that's |it's )?(?:you|your company|y'all) (?:guys |folks |also )*(?:do|does|offer|sell|handle|have|carry)(?: (?:those|that|these|it|any))?,? ?(?:and )?(.+?)(?: as well|,|$)",
    'put (?:a |an |the )?(.+?) on (?:a |the )?(?:separate )?quote',
    'the same\\b[^.]{0,60}(?:along with|as well as|together with) (.+)',
    '^(.+?) (?:for [^,.]{1,40} )?(?:i|we) would (?:look at|like to (?:see|hear|discuss|look at)|want|consider)\\b',
    '(?:left to us|still open|up for grabs|coming up next) is (?:the |our )?(.+)',
  ],
  lacks: [
    "what (?:they|he|she) (?:can't|cannot|don't|doesn't) (?:offer|do|sell|provide|give)(?: us)? is (.+)",
    "(?:they|he|she|it|\\p{L}[\\w&'-]*|who|but|our dealer|the dealer)(?: just| simply| really)? (?:doesn't|don't|dont|doesnt|does not|do not|can't|cant|cannot|won't)(?: even| really)? (?:do|sell|offer|touch|handle|provide|supply|carry|have|cover|deal (?:in|with)|get into|mess with|work on) (.+)",
    "(?:is|are|'re|'s) not (?:into|in the business of) (.+)",
  ],
  sellsOnly:
    "and (?:nothing|not much) else|only (?:does?|sells?|handles?)|(?:does|sells|do|sell) only|nothing but|don'?t touch|strictly",
  refused:
    "(?:not|\\w+n't|no longer|nor|never|without|dont) (?:\\w+ ){0,2}(?:need|want|require|interested|look(?:ing)? (?:at|for|to)|like|open to|in the market)|no (?:need|thank you|thanks|interest|longer)|free audit",
  but: '\\bbut\\b|;|\\bhowever\\b|\\. |\\bthough\\b',
  joins: 'and also|along with|as well as|and|or',
  rest: "in case|if|when|because|since|so that|so we|so i|that|which|who|whose|for (?:the|our|this|that|us|all|each|a|my|next|\\d+|[A-Z])|from you|from your|at (?:our|the|some|your)|on (?:its|their|the|our)|in (?:our|the|your|case|house|one)|as well|too|next (?:year|time|month)|this (?:year|month|fall|spring)|later|down the|but|where|while|to (?:go|see|be|have|get|start|replace|discuss|send|run|cover)|i'd|we'd|i|we|it|is|are|was|were|will|would|has|have|had|each (?:year|month)|somewhere|sometime|soon|again|though|anyway|at some point|separately|instead|after|before|with (?:you|your|our|the|a)|by|per|once|from|over|under|whenever|please|already|somebody|along|need|needs|want|wants|can|could",
  leading:
    'of|about|on|for|to|a|an|the|some|any|kind|form|sort|type|your|our|my|their|more|also|both|either|and|or|with|new|proper|decent|better|doing|getting|having|somebody|someone|help|something|prices?|separate|quote|information|hear|talk|what you (?:have|offer)|go on|taking|buying|adding|perhaps|maybe|possibly',
  noThing:
    'of|and|or|both|either|neither|about|the|a|it|that|this|them|those|these|you|us|me|him|her|one|ones|two|more|same|all|any|anything|something|everything|nothing|someone|somebody|how|what|when|why|where|whether|time|help|news|answer|decision|while|else|way|chance|few|year|month|week|day|couple|signature|po|contract|lease|price|prices|quote|proposal|paperwork|invoice|reference|references|copy|credit|discount|feedback|update|details|questions?|changes?|project|deal|business|order|options?|vendor|supplier|direction|software|machines?|copiers?|computers?|(?:computer|network|it|tech) stuff|anything like that|system|meeting|call|discussion|hour|chat|look|word|reason|number|numbers|job|work|lot|thing|things|people|place|line|date|dates|option|mind|file|tape|person|company|terms|rate|rates|figure|figures|installation|delivery|quality|experience|idea|ideas|opportunity|relationship|partnership|working together|report|planning|permission|approval|money|budget|space|room|help|everything else|business with you|your \\w+|(?:though|same|ours|to|be|being|whether|how|what|who|when|where|why|that|this|if|there|in|at|by|from|always|never|just|only|so|then|very|lord|down|see|say|know|think|thank|let|stay|sit|keep|go|get|make|do|put|take|give|bring|come|call|send|until|next|last|every|each|no|yes|one|two|three|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: .*)?',
  noPart:
    "i|we|you|they|he|she|it|is|are|was|were|would|will|took|encourage|want|need|someone|somebody|than|him|them|us|me|your|yours|does|do|doesn't|don't|did|offers?|sells?|not",
};
