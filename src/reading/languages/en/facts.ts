import type { NameWords, RevisitWords, TermWords } from '../../language.ts';

export const names: NameWords = {
  acts: "gets|got|has|had|have|is|was|were|are|came|comes|won|wins|will|can|could|does|did|do|offered|quoted|matched|beat|gave|gives|never|already|just|also|took|sells|dropped|threw|rang|called|doesn|don|signed|approved|agreed|caved|loves|loved|won't|can't|and (?:I|you|they)",
  places: [
    {
      weight: 3,
      pattern:
        '(?:(?:go|going|gone|went|sign(?:ed|ing)?(?: up| on)?(?: a \\w+)?|stay(?:ing|ed)?|stick(?:ing)?|stuck|remain(?:ing|ed)?|partner(?:ing|ed)?|proceed(?:ing|ed)?|renew(?:ing|ed)?|work(?:ing)?|moving (?:forward|ahead)|settled|business|contract|agreement|deal|order|lease|commit(?:ted)?) (?:(?:it|again|ahead|forward|on|this|back|over|along|for|on|all|instead|their \\w+) )?(?:with|to|for|on|by)|switch(?:ed|ing)? to|mov(?:ed|ing) (?:over )?to|chose|choos(?:e|ing)|chosen|pick(?:ed|ing)?|select(?:ed|ing)?|hired?|hiring|appoint(?:ed|ing)?|award(?:ed|ing)?(?: (?:it|the \\w+(?: \\w+)?))? to|g[ai]ve(?:n)? (?:it|the \\w+(?: \\w+)?) to|in favou?r of|opt(?:ed|ing)? for|decid(?:ed|ing)? (?:on|for)|landed on|bought(?: \\w+)? from|ordered(?: \\w+)? from|leas(?:ed|ing)(?: \\w+)? (?:from|through)|keep(?:ing)?|kept|using) (?:the folks at |our friends at |the (?:people|team|guys|lads) (?:at|from) |the )?@(\\d+)',
    },
    {
      weight: 3,
      pattern:
        '(?:than|under|over|below|above|against|beat|beating|between you and|you and|told|turn(?:ed)? down|left|leaving|undercut|versus|vs\\.?|compared (?:to|with)|instead of|replace|replacing|like) (?:that of |those of |what |the )?@(\\d+)',
    },
    {
      weight: 3,
      pattern:
        "@(\\d+)(?:'s?)?(?: (?:people|guys|team|folks|rep))? (?:threw|gave|quoted|offered|matched|dropped|beat|undercut|came (?:in|back|down|out)|ended up|won|got|never|plugs?|sells?|does not|do not|is not into|did not|can not|can|could|rang|called|landed|wanted|have (?:a|an|the|it|them|us|offered|been)|has (?:a|an|the|it|been)|had (?:a|an|the|it|them)|was (?:lower|cheaper|higher|more|less|the)|were (?:lower|cheaper|higher|more|less|hopeless|the)|is (?:lower|cheaper|higher|more|less|the|who|staying|getting|keeping)|serves?|knows?|will (?:do|be|have|get|keep)|already|stays?|keeps?|it is)",
    },
    {
      weight: 3,
      pattern:
        "@(\\d+)'s (?:price|pricing|quote|bid|people|techs?|service|offer|proposal|team|number|rate|product|system|renewal|contract|rep|terms|lead time|platform|software|support)",
    },
    { weight: 3, pattern: '(?:give|gave|giving|serve|back to) @(\\d+) (?:notice|another|the)' },
    {
      weight: 2,
      pattern:
        '(?:(?:contract|agreement|lease|deal|business|term|years?|months?) (?:with|from|through)|sole source \\w+ with|current(?:ly)? (?:with|use|using)|been with|are with|on the(?: \\w+)?|tied (?:in )?to|stuck with|locked into|(?:supplier|vendor|dealer|provider|incumbent),?|order (?:is going|went|goes) to) @(\\d+)',
    },
    { weight: 1, pattern: '(?:with|to|from|by|through|chose|picked|for) @(\\d+)' },
  ],
  corrected: '\\b(?:should (?:read|say|be)|i mean|i meant|correction:?|make that) @(\\d+)',
};

export const revisit: RevisitWords = {
  contact:
    'reach(?:ing)? (?:back )?out|contact(?:ing)?|check(?:ing)? (?:back )?(?:in|with)|check back|call(?:ing)? (?:me|us|back|again|in)|give (?:me|us) a (?:call|shout|ring|buzz|bell)|ring (?:me|us)|touch base|try (?:me|us|again)|get(?:ting)? (?:back )?(?:in touch|to (?:me|us|you))|circle back|revisit(?:ing)?|re-?visit|(?:talk|speak|chat|meet)(?:ing)?|write to|come (?:back|see|knocking|round|around)|approach|remind|diary|diari[sz]e|calendar|pick (?:this|it|things|the \\w+) (?:back )?up|look (?:at (?:this|it|you) )?again|ping|follow(?:ing)? up|reconnect|resend|resubmit|re-?quote|rework|refreshed|start (?:looking|the conversation|talking)|begin the conversation|re-?bids?|re-?tender(?:ing)?|(?:out )?(?:to|for) (?:bid|tender)|chase|knock|drop (?:me|us|by)|catch up|in the running|keep in touch|next (?:time|round)|submit|hear(?:ing)? from|hit me|look me up|bring it back|another (?:look|shot|go|crack)|reconsider|shop(?:ping)? (?:around|it)|(?:ready|open|happy) to (?:talk|look)|should know|send (?:me|us) (?:a|an|your|the)|sit down|nudge|door is open|welcome to',
  refused: "not|n't|never|no need to|don't|without",
  ends: '(?:contract|lease|agreement|deal|term|renewal|it|that|which|commitment|subscription|we|they|policy)(?! period)[^.?!]{0,40}(?<!\\p{L})(?:expires?|ends?|ending|is up|are up|comes? up|up for renewal|runs? (?:until|till|through|out|to)|renews?|lapses?)|(?:up|expires?|expiring|ending|ends|through|until|till|stuck (?:until|till)) (?:in |the end of |on )?(?:\\p{L}+ )?(?:\\d{1,2},? )?20\\d\\d|renewal (?:date|is)|expiration|co-?op rebids',
  waits:
    'until|till?|hold|postpon\\w*|push\\w*|defer\\w*|delay\\w*|wait\\w*|not this|mov\\w+|back in|start\\w*|land\\w*|again|opens?|vote|heard|realistic|budget\\w*|shelf|shelv\\w*|told|next|new|tabled?|then|later|after|once|when|aim\\w*|in|before|early|spring|summer|autumn|fall|winter|parked|resum\\w*|revisit\\w*',
};

export const term: TermWords = {
  contract:
    'lease|contract|agreement|deal|term|commitment|plan|renew(?:ed|ing|al|s)?|sign(?:ed|ing)?(?: up| on)?|re-?signed|extend(?:ed|ing)?|extension|tied in|locked in|rental|subscription|period of|commit(?:ted)?|fixed|policy|warranty plan|another|rolled over|rolls',
  otherBehind:
    'ago|from now|later|notice|old|of (?:good|experience|service|history|claims|working|data)|out|before|left|remaining|trial|warranty|in the|together|now|pilot|lead time|delivery|wait|cash ?flow',
  otherBefore:
    '(?:in|within|every|next|last|past|older than|give (?:us|me)|after|over|nearly|almost|(?:known|been|used|had|worked)(?: \\p{L}+){0,3} for|for the (?:last|past)|for (?:over|nearly|almost)|first|another way in)(?: (?:about|around|roughly|the (?:last|past|next|first)))?',
  suffixes: [],
};
