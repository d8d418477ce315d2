/** Cuts the things out of "managed IT, or any kind of backup and disaster recovery, and after that …". */

const MOST_WORDS = 4;

/** What follows a list: the sentence goes on about something else. */
const REST =
  /\s*(?:[.;:!?()]|\s[-–—]+\s|\s(?:in case|if|when|because|since|so that|so we|so i|that|which|who|whose|for (?:the|our|this|that|us|all|each|a|my|next|\d+|[A-Z])|from you|from your|at (?:our|the|some|your)|on (?:its|their|the|our)|in (?:our|the|your|case|house|one)|as well|too|next (?:year|time|month)|this (?:year|month|fall|spring)|later|down the|but|where|while|to (?:go|see|be|have|get|start|replace|discuss|send|run|cover)|i'd|we'd|i|we|it|is|are|was|were|will|would|has|have|had|each (?:year|month)|somewhere|sometime|soon|again|though|anyway|at some point|separately|instead|after|before|with (?:you|your|our|the|a)|by|per|once|from|over|under|whenever|please|already|somebody|along|need|needs|want|wants|can|could)\b).*/s;

const LEADING =
  /^(?:(?:of|about|on|for|to|a|an|the|some|any|kind|form|sort|type|your|our|my|their|more|also|both|either|and|or|with|new|proper|decent|better|doing|getting|having|somebody|someone|help|something|prices?|separate|quote|information|hear|talk|what you (?:have|offer)|go on|taking|buying|adding|perhaps|maybe|possibly)\s+)+/i;

/** Nothing that can be sold. */
const NO_THING =
  /^(?:of|and|or|both|either|neither|about|the|a|it|that|this|them|those|these|you|us|me|him|her|one|ones|two|more|same|all|any|anything|something|everything|nothing|someone|somebody|how|what|when|why|where|whether|time|help|news|answer|decision|while|else|way|chance|few|year|month|week|day|couple|signature|po|contract|lease|price|prices|quote|proposal|paperwork|invoice|reference|references|copy|credit|discount|feedback|update|details|questions?|changes?|project|deal|business|order|options?|vendor|supplier|direction|software|machines?|copiers?|computers?|(?:computer|network|it|tech) stuff|anything like that|system|meeting|call|discussion|hour|chat|look|word|reason|number|numbers|job|work|lot|thing|things|people|place|line|date|dates|option|mind|file|tape|person|company|terms|rate|rates|figure|figures|installation|delivery|quality|experience|idea|ideas|opportunity|relationship|partnership|working together|report|planning|permission|approval|money|budget|space|room|help|everything else|business with you|your \w+)$/i;

const NO_START =
  /^(?:though|same|ours|i|we|you|they|he|she|it|to|be|being|have|has|whether|how|what|who|when|where|why|that|this|if|not|there|in|at|by|from|always|already|never|just|only|so|then|very|lord|down|see|say|know|think|thank|let|stay|sit|keep|go|get|make|do|put|take|give|bring|come|call|send|until|next|last|every|each|no|yes|one|two|three|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|[\d$£€])\b/i;
const NO_PART =
  /\b(?:i|we|you|they|he|she|it|is|are|was|were|would|will|took|encourage|want|need|someone|somebody|than|him|them|us|me|your|yours|does|do|doesn't|don't|did|offers?|sells?)\b/i;

/** The things a list names, each verbatim from the mail. */
export function namesIn(list: string, text: string): string[] {
  const names: string[] = [];
  const parts = list
    .replace(REST, '')
    .split(/\s*(?:,|\/|\band also\b|\balong with\b|\bas well as\b|\band\b|\bor\b)\s*/i);
  for (const part of parts) {
    if (part.trim() === '') continue;
    const name = part
      .replace(LEADING, '')
      .replace(/[\s.,;:!?"']+$/, '')
      .trim();
    // A list ends where something follows that is no thing.
    if (!isThing(name) || !text.includes(name)) break;
    names.push(name);
  }
  return names;
}

function isThing(name: string): boolean {
  return (
    name.length >= 2 &&
    name.split(/\s+/).length <= MOST_WORDS &&
    /\p{L}{2}/u.test(name) &&
    !NO_THING.test(name) &&
    !NO_START.test(name) &&
    !NO_PART.test(name.replace(/\bIT\b/g, ''))
  );
}
