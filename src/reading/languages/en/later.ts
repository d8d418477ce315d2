import type { Announcement } from '../../announcement.ts';
import { phrase } from './fragments.ts';

const later = (weight: 1 | 2 | 3, source: string): Announcement => ({
  kind: 'later',
  weight,
  pattern: phrase(source),
});

const STOPPED =
  '(?:suspended|delayed|deferred|postponed|paused|frozen|tabled|parked|pushed|shelved|stalled|on hold|on ice|on pause|moved|bumped|slipped|mothballed|in limbo|rescheduled|backburnered|backlogged|held up|put back|set back|kicked|slid)';

/** The same deal, later, with the door open. */
export const LATER: readonly Announcement[] = [
  later(
    3,
    '(?:get|getting|make it) (?:through|past) {w6}(?:first|before)|(?:has|have|had|needs?) to come first|on the agenda (?:again )?(?:for|in|next)|not to decide|swallowed (?:us|me|everything)|until i have (?:found|hired|replaced)|(?:looking|look) at (?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|fall|q[1-4]|next)',
  ),
  later(
    3,
    "(?:talk(?:ing)?|speak(?:ing)?) again (?:in|next|after|when)|(?:for|in|into|on|with|part of) next year's (?:budget|plan|capital|list)|(?:aim(?:ing)?|shoot(?:ing)?|target(?:ing)?|plan(?:ning)?|hoping|look(?:ing)?) (?:for|at|on) (?:the )?{later}|slow[- ]?walk\\w*|(?:will|is|would) not (?:be|happen) (?:this|in) (?:spring|summer|fall|winter|autumn|year|quarter|20\\d\\d|q\\d)|not (?:in )?20\\d\\d|(?:one|another) more (?:season|year|winter|summer) (?:out of|with|from)|no (?:money|budget|funds|cash) {w8}until|(?:nothing|no \\w+) (?:gets|is getting|will be|is) (?:signed|bought|approved|ordered|spent|done) {w4}(?:until|before)|(?:vote|decision|purchase|install\\w*|project|item|line item|rollout|start) (?:got |was |has been |is )?moved (?:to|into)|moved (?:it|this|us|you) (?:to|into|out)|let the dust settle|sit(?:ting)? on (?:all|any|everything|this|it)|wait and see|(?:buy|order|get|sign|do) {w4}(?:next|later) (?:year|spring|summer|fall|winter|quarter|season)",
  ),
  later(
    2,
    '(?:resend|resubmit|requote|re-?quote|send (?:it|this|me|us) (?:again|a fresh|an updated|a new)|try me|hit me up|try us|look me up|bug me|come see me) {w4}(?:in|on|after|when|once|next|around|by)',
  ),
  later(
    3,
    'abeyance|(?:got|gets|been|were|was|is|being) pushed (?:back|out)(?! to (?:you|us))|shelv(?:e|ed|ing)(?: it| this| that| the \\w+)? (?:for|until|pending)|mov(?:es?|ed|ing) to next|(?:start|begin|buy|sign|order|go) (?:in|after|around) {later}(?: rather| instead)|ask (?:me|us) again|(?:still|do|just) (?:plan|intend|mean|want) to (?:buy|do|go|order|get|sign)\\b{w8}later|will not (?:come|happen|start|go) (?:before|until)|(?:nothing|none of (?:this|it)|no (?:purchases?|decisions?|orders?|new \\w+|spending)) {w8}(?:before|until)',
  ),
  later(2, '(?:not|nobody|nothing|none) {w8}(?:before|until) (?:the )?{later}'),
  later(
    3,
    '(?:on|into|to) (?:hold|ice|the (?:back ?burner|shelf)|pause|standby|the freezer|the deep freeze|the parking lot)\\b|in (?:limbo|a holding pattern)|(?:put|putting|stick) a pin in|(?:rain ?check)|kick(?:ing|ed)? (?:it|this|the can) (?:down|into)|press(?:ing|ed)? pause|hit(?:ting)? (?:the )?pause|hit the brakes|pump(?:ing)? the brakes|tapp?(?:ing)? the brakes',
  ),
  later(
    3,
    '(?:put|putting|place|placing|set|setting|leave|leaving|have to put|lay|laying) (?:{it}|things|everything|all|them) (?:off|aside|to one side|to bed for now|on the side)|put(?:ting)? off',
  ),
  later(
    3,
    '(?:hold(?:ing)?|held) (?:off|fire|up on|back on|this|it|on this|on it|the \\w+)(?: until| for| on| till|[.,]| -|$)|(?:hold|holding) off\\b',
  ),
  later(
    3,
    '(?:postpon|defer)(?:e|es|ed|ing|red|ring|ment|ral)?\\b(?! (?:our|the|my|your) (?:call|meeting|demo|appointment|visit|lunch|interview))',
  ),
  later(
    3,
    '(?:push(?:ed|ing|es)?|mov(?:e|ed|ing)|kick(?:ed|ing)?|bump(?:ed|ing)?|slid(?:e|ing)?|slip(?:s|ped|ping)?|punt(?:ed|ing)?|shift(?:ed|ing)?|roll(?:ed|ing)?|carr(?:y|ied)|delay(?:ed|ing)?|drag(?:ged)?|spill(?:ed)?|table(?:d)?|bring|brought|bringing)(?: {it}| things| everything| them| these)?(?: back| out| off| over| on)?(?: again)? (?:to|until|into|by|for|in) {later}',
  ),
  later(
    3,
    `(?:{project}|purchase|decision|budget|spending|capex|capital|everything|this|it|upgrade|things|order|work|contract|award|all \\w+)(?: \\w+){0,3}? (?:has been|have been|has|have|was|is|are|been|being|gets?|got|will be|will have to be|had to be|needs to be|being)(?: now| all| being| temporarily| currently)? ${STOPPED}\\b(?! (?:to (?!next|the|q|${'january|february|march|april|june|july|august|september|october|november|december'})))`,
  ),
  later(
    3,
    '(?:pick|take|table|shelve|start|bring|open|revive|resume|resurrect|dust|kick) (?:{it}|things|everything|the (?:conversation|discussion|talks)|our (?:conversation|discussion|talks))?(?: ?back)?(?: ?up| ?off)?(?: again)? ?(?:back up|again|up|off)? (?:in |at |for |around |when |once |after |by )?{later}',
  ),
  later(
    3,
    '(?:revisit(?:ing|ed)?|reconvene|reconnect|regroup|reassess|reevaluate|re-evaluate|reconsider|rethink|relook|resubmit|rebid|come back to|circle back|return to|look at|look again|reopen|restart|resume|relaunch|retry|try again|go again|talk(?: again| then)?|speak(?: again)?|readdress|touch base|check (?:back )?in)(?: (?:{it}|with (?:me|us|you)|things|again|on this|to you|back|at (?:it|this|that)))*(?: (?:in|at|for|around|by|early|towards?|sometime|maybe|about|then))* (?:the )?{later}',
  ),
  later(
    3,
    'not (?:(?:this|in this|for this) (?:year|quarter|month|season|fiscal|budget|cycle|fy|summer|winter|spring|fall|side of|term)|until|before|right now|at (?:this|the) (?:time|moment|present)|now\\b(?=[.,]| but|$| but))',
  ),
  later(
    3,
    '(?:can not|will not|unable to|not able to|are not going to|not be able to|do not expect to|not in a position to|not ready to|not going to be able to|would not be able to|would not) (?:be )?(?:do|start|commit|buy|mov\\w+|spend|sign|proceed|look(?:ing)?|take|make|get|touch|go|issue|order|decid\\w+|consider|pull|begin|act|even|think|fund|approve|release|place)\\b ?{w8}(?:until|before|this (?:year|quarter|fiscal|summer|winter|spring|fall|side)|right now|at this time)\\b',
  ),
  later(
    3,
    '(?:wait(?:ing)?|hang(?:ing)? fire|sit(?:ting)? (?:tight|on (?:it|this))|delay(?:ing)?|park(?:ing|ed)?|tabl(?:e|ed|ing)|paus(?:e|ed|ing)|shelv(?:e|ed|ing)|freez(?:e|ing)|hold(?:ing)?|stall(?:ed|ing)?|stand(?:ing)? down)(?: (?:it|this|that|things|everything|on (?:it|this)|all \\w+|the [\\w-]+(?: [\\w-]+)?|our [\\w-]+))?(?: on this| out)? (?:until|for (?:now|the (?:time being|moment|next|new|budget|mid)|another)|a (?:few|couple|bit|while|quarter|year)|another|to next)',
  ),
  later(
    3,
    '(?:has|have|had|needs?|going|will|must|is going) to (?:have to )?(?:wait|sit (?:tight|on)|slide|take a (?:back seat|backseat|pause)|be (?:delayed|later))\\b|(?:will|must|is going to) wait\\b',
  ),
  later(
    3,
    '(?:tabled|parked|shelved|mothballed|paused|froze|frozen|delayed|deferred|postponed|suspended|backburnered|slow(?:ed|ing) (?:this|it|things) down)(?: (?:it|this|all|the|our|for|everything|until|that|by|due|pending)|[.,]|$)',
  ),
  later(
    3,
    '(?:freeze|hold|moratorium|pause|embargo|stop) (?:on|in) (?:all |any |new |every )*(?:\\w+ )?(?:spend\\w*|purchas\\w*|capital|capex|procurement|projects?|buying|contracts?|hiring|vendors?|budget\\w*|expenditures?|new)|(?:spending|budget|purchasing|capex|capital|procurement|hiring|buying) (?:is |are |has been |was |went )?(?:freeze|frozen|on hold|moratorium|lockdown|locked)|(?:freeze|moratorium) (?:went|is|was|in effect|until|through|has|came)',
  ),
  later(
    2,
    '(?:bad|wrong|not (?:the )?(?:right|best|a good|a great|the best)|terrible|awful|tough|tricky|poor) (?:time|timing|moment)|(?:timing|time) (?:is|was|could) not (?:right|good|great|ideal|be worse|there)|timing (?:is|was) (?:off|bad|terrible|awful|wrong|just)',
  ),
  later(
    3,
    '(?:we|i|they|us)(?: do)? (?:still|fully|absolutely) (?:want|intend|plan|expect|mean|wish|would like|love|like)\\b ?{w8}(?:but|just|until|later|next|when|once|yet|in {later})',
  ),
  later(
    2,
    '(?:try|call|ping|reach out to|check (?:in|back)(?: with)?|contact|catch|e-?mail|come back to|get back to|follow up with|reach out|follow up|hit|nudge|remind|chase|poke|bug|touch base with|get in touch with|get in touch|loop back with|circle back with|circle back|drop|ring|come see|see|get hold of)(?: (?:me|us|with me|with us|with us|me a (?:line|note)|us a (?:line|note)|up|back|again|then))*(?: (?:in|at|around|by|early|towards?|sometime|about|after))* (?:the )?{later}',
  ),
  later(
    2,
    '(?:after|once|when|until) (?:we|the|our|things|it|i|everything|this|that|they|budget|funding|harvest|tax season|christmas|the \\w+) {w4}(?:settle[sd]?|calm(?:s|ed)? down|open(?:s|ed)?|reset(?:s)?|approved|through|over|behind us|finish(?:es|ed)?|done|clear(?:s|ed)?|land(?:s|ed)?|come(?:s)? (?:in|through|back)|release(?:s|d)?|renew(?:s|ed)?|start(?:s|ed)?|close(?:s|d)?|move(?:s|d)? in|stabili[sz]e[sd]?|sorted|know(?:s|n)?)',
  ),
  later(
    2,
    '(?:no|not have (?:any |the )?|lack of|lost (?:the |our )?|cut (?:the |our )?|out of) (?:money|budget|funding|funds|capital|bandwidth|capacity|headcount) {w6}(?:this (?:year|quarter|fiscal|cycle)|until|right now|at the moment|left)|(?:too (?:much|many \\w+)) (?:going )?(?:on|going on) (?:right now|our plate|at the moment)',
  ),
  later(
    3,
    "(?:next|new|following|coming) (?:fiscal|financial|budget|school|calendar)? ?(?:year|quarter|budget|cycle|fy)(?:'s budget)? (?:is (?:more|when|realistic|probably|the earliest|our)|instead|for (?:this|it)|project|item|at the earliest)|(?:earliest|soonest) (?:we|i|it|this) (?:can|could|would|will)|budgeted? (?:it|this|for it|for this|the \\w+) (?:for|in|into) {later}",
  ),
  later(
    3,
    '(?:not (?:a|the|our) (?:top )?priority|taken a back ?seat|lower priority|deprioriti[sz]ed|other priorit\\w+|bigger fires|more pressing|too busy|swamped|slammed|buried)\\b ?{w8}(?:until|right now|this (?:year|quarter|month)|at (?:the|this) (?:moment|time)|for now|revisit|later|next)',
  ),
];
