import type { Sentence } from '../../sentences.ts';

interface Interests {
  /** As written, in their shortest noun form. */
  names: string[];
  /** Those the mail says the winner does not sell. */
  winnerLacks: string[];
  evidence: string[];
}

const MOST = 8;

/** Ways of asking for something else; what follows is what they want. */
const WANTS: readonly RegExp[] = [
  /\b(?:interested in|would look at|look(?:ing)? (?:at|into|for)|hear (?:more )?about|talk (?:to (?:you|us|me) )?about|learn (?:more )?about|find out about|(?:information|details|something|prices?|brochures?|a quote|quotes?|proposal|pricing) (?:on|for|about)|quote (?:me |us )?(?:on|for)|approach me again [^.]{0,20}about|open to|in the market for|shopping for|curious about|asking about) (.+)/i,
  /\b(?:we(?:'ll| will| do| would| also| still)*|i(?:'d| would| also)*|they(?:'ll| also)*) (?:also |still |do |would )*(?:need|want|require|be needing|like|could use)(?: (?:some(?:body|one)|a company|people|a vendor|help))?(?: (?:outside |else )?(?:to (?:do|handle|look after|take care of|help with|manage)|for|with))? (.+)/i,
  /\b(?:do|could|can|would) you(?: guys| folks| people)? (?:also |still )?(?:do|offer|sell|handle|provide|supply|carry|have|quote|help with|send (?:me|us) (?:something|information|prices|a quote) (?:on|for|about)) (.+?)\?/i,
  /\bif (?:that's |it's )?(?:you|your company|y'all) (?:guys |folks |also )?(?:do|does|offer|sell|handle|have)(?: (?:those|that|these|it))?,? ?(?:and )?(.+?)(?: as well|,|$)/i,
  /\bput (.+?) on (?:a |the )?(?:separate )?quote/i,
  /\b(?:along with|as well as|together with) (.+)/i,
  /^(.+?) (?:for [^,.]{1,40} )?(?:i|we) would (?:look at|like|want|consider)\b/i,
  /\bwant to hear about (.+)/i,
];

/** What the winner does not sell. */
const LACKS: readonly RegExp[] = [
  /\b(?:they|he|she|it|[A-Z][\w&'-]*(?: [A-Z][\w&'-]*)*|who|but|our dealer|the dealer)(?: just| simply| really)? (?:doesn't|don't|does not|do not|can't|cannot|won't)(?: even| really)? (?:do|sell|offer|touch|handle|provide|supply|carry|have|cover|deal (?:in|with)|get into|mess with|work on) (.+)/,
  /\b(?:is|are|'re|'s) not (?:into|in the business of|in) ([A-Z].+|[a-z].+)/,
  /\bwhat (?:they|he|she) (?:can't|cannot|don't|doesn't) (?:offer|do|sell|provide|give)(?: us)? is (.+)/i,
  /\bno (.+?) (?:from|with) (?:them|him|her)\b/i,
];

/** What follows a list: the sentence goes on about something else. */
const STOP =
  /\s*(?:[.;:!?()]|\s[-–—]\s|, (?:and )?(?:after|which|both|who|because|so|but|if|as|that|since|in case|though|please|would|could|can|is|are|we|i|our|it|they|and (?:after|we|i|our|the council|our))\b| (?:in case|if|when|because|since|so that|so we|so i|that (?:we|i|is|are|would)|which|who|for (?:the|our|this|that|us|chakan|all|each)|from you|at (?:our|the|some)|on its|on their|as well\b|too\b|next (?:year|time|month)|this (?:year|month|fall|spring)|later|down the|but|where|while|to (?:go|see|be|have|get|start|replace|discuss|send)|i'd|we'd|i would|we would|is\b|are\b|was\b|will\b|would\b|also\b|each (?:year|month)|somewhere|soon|again|and (?:after|we|i|you|they|will|the council|our insurers)\b).*).*/is;

const LEADING =
  /^(?:(?:of|about|on|for|to|a|an|the|some|any|any kind of|any form of|any sort of|kind of|your|our|my|their|more|also|both|either|and|or|with|new|doing|getting|having|somebody for|someone for|help with|something (?:on|for|about)|prices? (?:on|for)|a (?:separate )?quote (?:on|for)|information (?:on|about)|what you (?:have|offer) (?:in|for|on)|how you (?:do|handle))\s+)+/i;

/** Nothing that can be sold. */
const NO_THING =
  /^(?:it|that|this|both|them|those|these|you|us|me|him|her|one|ones|two|more|same|the same|all|any|anything|something|everything|nothing|someone|somebody|how|what|when|why|where|whether|working|doing|talking|seeing|hearing|meeting|know|think|thank|say|let|be|see|stay|sit|keep|go|get|make|do|time|help|news|answer|decision|call|you to|a while|else|to|your (?:time|help|price|proposal|quote)|(?:a |the )?(?:meeting|call|discussion|hour|chat|look|word|reason|way|chance|few|year|month|week|day|couple|signature|po|contract|lease|price|quote|proposal|paperwork|invoice|reference|copy|credit|discount|feedback|update|details|questions?|changes?|project|deal|business|order|options?|vendor|supplier|direction|software|machines?|copiers?|system))$/i;

/** Other things the sender wants; what they refuse is none of it. */
export function findInterests(sentences: readonly Sentence[], deciding: Sentence | undefined): Interests {
  const found: Interests = { names: [], winnerLacks: [], evidence: [] };
  for (const [index, sentence] of sentences.entries()) {
    const { plain, text } = sentence;
    const lacking = firstMatch(LACKS, plain);
    if (lacking && (index < sentences.length - 1 || /\b(?:mind|need|want|interest|asking)/i.test(plain))) {
      const after = sentences
        .slice(index, index + 3)
        .map((one) => one.plain)
        .join(' ');
      if (
        /\b(?:need|want|require|interest|mind|asking|talk|hear|sit down|like|glad|happy|send|call)\b/i.test(
          after,
        )
      ) {
        const names = namesIn(lacking, text);
        add(found, names, text);
        found.winnerLacks.push(...names.filter((name) => !found.winnerLacks.includes(name)));
      }
    }
    if (isRefusal(plain) || (sentence === deciding && !/\bbut\b|\bhowever\b|\balso\b/i.test(plain))) continue;
    for (const wanted of allMatches(WANTS, plain)) add(found, namesIn(wanted, text), text);
  }
  // What is wanted right after "they don't do computers" is what they lack, named anew.
  return { ...found, names: found.names.slice(0, MOST) };
}

function isRefusal(plain: string): boolean {
  return /\b(?:not|n't|no longer|nor|never|without) (?:\w+ ){0,2}(?:need|want|require|interested|look(?:ing)? (?:at|for)|like)\b|\bno (?:need|thank you|thanks|interest)\b|\bfree audit\b/i.test(
    plain,
  );
}

function firstMatch(patterns: readonly RegExp[], plain: string): string | undefined {
  return allMatches(patterns, plain)[0];
}

function allMatches(patterns: readonly RegExp[], plain: string): string[] {
  return patterns.map((pattern) => pattern.exec(plain)?.[1]).filter((part) => part !== undefined);
}

function add(found: Interests, names: string[], text: string): void {
  for (const name of names) {
    if (found.names.some((known) => known.toLowerCase() === name.toLowerCase())) continue;
    found.names.push(name);
    if (!found.evidence.includes(text)) found.evidence.push(text);
  }
}

/** The things a list names, each verbatim from the mail. */
function namesIn(list: string, text: string): string[] {
  return list
    .replace(STOP, '')
    .split(/\s*(?:,|\/|;|\band also\b|\balong with\b|\bas well as\b|\band\b|\bor\b)\s*/i)
    .map((part) =>
      part
        .replace(LEADING, '')
        .replace(/^about\s+/i, '')
        .replace(/[\s.,;:!?"']+$/, '')
        .trim(),
    )
    .filter((name) => isThing(name) && text.includes(name));
}

function isThing(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    name.length >= 2 &&
    words.length <= 5 &&
    /\p{L}{2}/u.test(name) &&
    !NO_THING.test(name) &&
    !/^(?:i|we|you|they|he|she|it|to|be|being|have|whether|how|what|who|when|where|why|that|this|if|not|there|in|at|by|from)\b/i.test(
      name,
    )
  );
}
