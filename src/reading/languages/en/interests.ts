import type { Said } from '../../decision.ts';
import { namesIn } from './wanted-things.ts';

interface Interests {
  /** As written, in their shortest noun form. */
  names: string[];
  /** Those the mail says the winner does not sell. */
  winnerLacks: string[];
  evidence: string[];
}

const MOST = 8;

/** Ways of asking for something; what follows is what they want. */
const WANTS: readonly RegExp[] = [
  /\b(?:interested in|would look at|look(?:ing)? (?:into|for (?:a|an|some(?:one|body)))|hear (?:more |a bit more )?about|(?:talk|chat|speak|conversation)(?:ing)? (?:to (?:you|us|me) |with you )?about|having a chat about|learn (?:more )?about|find out about|(?:information|info|details|something|prices?|brochures?|quotes?|proposal|pricing|a price|ideas|options|literature) (?:on|for|about)|quote (?:me |us )?(?:on|for)|approach (?:me|us) again [^.]{0,20}about|open to|in the market for|shopping for|curious about|ask(?:ing|ed)? (?:me |us )?about|come (?:and )?(?:look at|see about)|help (?:us |me )?with|take a look at|a fresh look at|put (?:us|me) in touch about|on (?:my|our|his|her|my partner's) (?:mind|list|radar) (?:is|are)) (.+)/i,
  /\b(?:we|i|they|our \w+|somebody here|the \w+)(?:'ll| will| do| would| also| still| may| might|'d| really)* (?:need|require|want|could use|be needing|be looking for|are (?:also )?(?:looking|shopping) for|would like|have been asking about|keep asking about)(?: (?:some(?:body|one)|a company|people|a vendor|an outfit|help|you)(?: outside| else)?)?(?: (?:to (?:do|handle|look after|take care of|help (?:us )?with|manage|quote|provide|talk about|hear about|buy|go on taking|discuss|look at)|for|with|about))? (.+)/i,
  /\b(?:do|could|can|would|does) (?:you|your (?:company|firm|team))(?: guys| folks| people| lot)? (?:also |still |happen to |by any chance )*(?:do|offer|sell|handle|provide|supply|carry|have|quote|help (?:us )?with|deal in|stock|install|send (?:me|us) (?:something|information|prices|a quote|a proposal) (?:on|for|about)) (.+?)\?/i,
  /\bif (?:that's |it's )?(?:you|your company|y'all) (?:guys |folks |also )*(?:do|does|offer|sell|handle|have|carry)(?: (?:those|that|these|it|any))?,? ?(?:and )?(.+?)(?: as well|,|$)/i,
  /\bput (?:a |an |the )?(.+?) on (?:a |the )?(?:separate )?quote/i,
  /\bthe same\b[^.]{0,60}(?:along with|as well as|together with) (.+)/i,
  /^(.+?) (?:for [^,.]{1,40} )?(?:i|we) would (?:look at|like to (?:see|hear|discuss|look at)|want|consider)\b/i,
  /\b(?:left to us|still open|up for grabs|coming up next) is (?:the |our )?(.+)/i,
];

/** What the winner does not sell. */
const LACKS: readonly RegExp[] = [
  /\bwhat (?:they|he|she) (?:can't|cannot|don't|doesn't) (?:offer|do|sell|provide|give)(?: us)? is (.+)/i,
  /\b(?:they|he|she|it|[A-Z][\w&'-]*(?: [A-Z][\w&'-]*)*|who|but|our dealer|the dealer)(?: just| simply| really)? (?:doesn't|don't|dont|doesnt|does not|do not|can't|cant|cannot|won't)(?: even| really)? (?:do|sell|offer|touch|handle|provide|supply|carry|have|cover|deal (?:in|with)|get into|mess with|work on) (.+)/,
  /\b(?:is|are|'re|'s) not (?:into|in the business of) ([A-Z].+|[a-z].+)/,
];
/** "Hartigan sells copiers and nothing else": what is asked for next is what they lack. */
const SELLS_ONLY =
  /\b(?:and (?:nothing|not much) else|only (?:does?|sells?|handles?)|(?:does|sells|do|sell) only|nothing but|don'?t touch|strictly)\b/i;
/** How far below "they don't do computers" a wish is still for what they lack. */
const LACK_REACH = 3;

const REFUSED =
  /\b(?:not|n't|no longer|nor|never|without|dont) (?:\w+ ){0,2}(?:need|want|require|interested|look(?:ing)? (?:at|for|to)|like|open to|in the market)\b|\bno (?:need|thank you|thanks|interest|longer)\b|\bfree audit\b/i;
const WISH =
  /\b(?:need|want|require|interest|mind|ask\w*|talk|hear|sit down|like|glad|happy|send|call|share|look)\b/i;

/** Other things the sender wants; what they refuse is none of it. */
export function findInterests(sentences: readonly Said[], deciding: Said | undefined): Interests {
  const found: Interests = { names: [], winnerLacks: [], evidence: [] };
  let lacksUntil = -1;
  for (const [index, said] of sentences.entries()) {
    const { plain, text } = said;
    const near = sentences.slice(index, index + LACK_REACH).map((one) => one.plain);
    if (SELLS_ONLY.test(plain)) lacksUntil = index + LACK_REACH;
    const lacking = matchesOf(LACKS, plain)[0];
    if (lacking !== undefined && near.some((one) => WISH.test(one))) {
      lacksUntil = index + LACK_REACH;
      add(found, namesIn(lacking, text), text, true);
    }
    const isDecidingAlone = said === deciding && !/\bbut\b|\bhowever\b|\balso\b|\bthough\b/i.test(plain);
    if (isDecidingAlone) continue;
    for (const part of plain.split(/\bbut\b|;|\bhowever\b|\. /i)) {
      if (REFUSED.test(part)) continue;
      for (const wanted of matchesOf(WANTS, part))
        add(found, namesIn(wanted, text), text, index <= lacksUntil);
    }
  }
  return { ...found, names: found.names.slice(0, MOST) };
}

function matchesOf(patterns: readonly RegExp[], plain: string): string[] {
  return patterns.map((pattern) => pattern.exec(plain)?.[1]).filter((part) => part !== undefined);
}

function add(found: Interests, names: readonly string[], text: string, isLacking: boolean): void {
  for (const name of names) {
    const isKnown = found.names.some((known) => known.toLowerCase().includes(name.toLowerCase()));
    if (!isKnown) found.names.push(name);
    if (!isKnown && isLacking) found.winnerLacks.push(name);
    if (!found.evidence.includes(text)) found.evidence.push(text);
  }
}
