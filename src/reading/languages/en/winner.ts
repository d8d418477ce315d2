import type { LostTo } from '../../../domain/codes.ts';
import type { Heard, PhraseDecision } from '../../by-phrases.ts';
import { phrase } from './fragments.ts';

/** Who got the deal, and a vendor named as winner or as compared. */
interface Winner {
  lostTo: LostTo | null;
  competitor: string | null;
  /** The sentence that says so. */
  evidence: string;
}

/** Where a vendor's name stands beside the rep's: in a comparison, or as the one who has the work. */
const COMPARED: readonly { pattern: RegExp; weight: number }[] = [
  {
    weight: 3,
    pattern: phrase(
      '(?:than|under|over|below|above|against|beat|beating|between you and|you and|told|turn(?:ed)? down|left|leaving|undercut|versus|vs\\.?|compared (?:to|with)|instead of|replace|replacing|like) (?:that of |those of |what |the )?@(\\d+)',
    ),
  },
  {
    weight: 3,
    pattern: phrase(
      "@(\\d+)(?:'s?)?(?: (?:people|guys|team|folks|rep))? (?:threw|gave|quoted|offered|matched|dropped|beat|undercut|came (?:in|back|down)|ended up|never|plugs?|sells?|does not|do not|is not into|did not|can not|can|could|rang|called|landed|wanted|have (?:a|an|the|it|them|us|offered|been)|has (?:a|an|the|it|been)|had (?:a|an|the|it|them)|was (?:lower|cheaper|higher|more|less|the)|were (?:lower|cheaper|higher|more|less|hopeless|the)|is (?:lower|cheaper|higher|more|less|the|who)|serves?|knows?|will (?:do|be|have)|already)",
    ),
  },
  {
    weight: 3,
    pattern: phrase(
      "@(\\d+)'s (?:price|pricing|quote|bid|people|techs?|service|offer|proposal|team|number|rate|product|system|renewal|contract|rep|terms|lead time|platform|software|support)",
    ),
  },
  { weight: 3, pattern: phrase('(?:give|gave|giving|serve|back to) @(\\d+) (?:notice|another|the)') },
  {
    weight: 2,
    pattern: phrase(
      '(?:(?:contract|agreement|lease|deal|business|term|years?|months?) (?:with|from|through)|sole source \\w+ with|current(?:ly)? (?:with|use|using)|been with|are with|on the(?: \\w+)?|tied (?:in )?to|stuck with|order (?:is going|went|goes) to) @(\\d+)',
    ),
  },
  { weight: 1, pattern: phrase('(?:with|to|from|by|through|chose|picked) @(\\d+)') },
];
/** "We're going with A, sorry, that should read B." */
const CORRECTED = /\b(?:should (?:read|say|be)|i mean|i meant|correction:?|make that) @(\d+)/;

/** What says that the winner is the vendor they have. */
const PRESENT_IN_DECISION = phrase(
  '{stay}|(?:renewed|extended|resigned|reupped|rolled over|auto ?-?renewed|tied in(?:to)?|locked in(?:to)?|keep(?:ing)?|gone again|not (?:be )?(?:switch|chang)\\w*)|(?:current|present|existing|incumbent|same|usual|old|long-?time|longstanding) \\w+|(?:what|who|where|whom|folks|people|guys?|outfit|one|ones|vendor|dealer|company|firm) (?:that )?(?:we|i) (?:have(?! \\w+(?:ed|en|nt|ne)\\b)|had|already|know|use|are(?! going)|currently|trust|been)|happy with|all set with|comfortable with|dance with',
);
const PRESENT_ELSEWHERE = phrase(
  '(?:current|present|existing|incumbent) (?:vendor|supplier|provider|dealer|contractor|agency|broker|carrier|partner|system|contract|agreement|lease)|(?:renewed|stay(?:ing|ed)?|stick(?:ing)?|remain(?:ing)?|tied in(?:to)?|locked in(?:to)?|notice to) (?:\\w+ )?(?:with|to)?|(?:have|has) (?:been|worked|done business) (?:with|together)\\b|(?:give|gave) @\\d+ notice|(?:their|our) renewal|for (?:the (?:last|past) )?(?:\\w+ ){1,2}years\\b|(?:has|have) (?:written|serviced|handled|looked after|done|had) (?:my|our)|what we are paying|rolled over|since (?:19|20)\\d\\d',
);
const IN_HOUSE = phrase(
  '(?:hired|hiring) (?:one|an?|our own|someone|him|her|my)|in-?house|in house|ourselves|internally|our own (?:staff|people|team|guys|crew|engineers|developers|it)|insourc\\w+|(?:built|building|build) (?:it|one|our own)|nephew|brother-in-law',
);
const NOBODY = phrase(
  '(?:project|procurement|rfp|tender|initiative|plan|purchase) (?:has been |was |is )?(?:cancel\\w*|scrapped|dropped|killed|withdrawn|dead)|closing (?:down|our doors|the \\w+)|no (?:longer (?:need|require)|use for|need for)|do(?:ing)? without|make do|not (?:buy|purchas)\\w* (?:any|a new)|out of business|retir(?:e|ing)',
);
const OTHER_VENDOR = phrase(
  '(?:another|a different|some other|other) (?:\\w+ )?(?:vendor|supplier|provider|company|firm|bidder|contractor|agency|partner|dealer|broker|party|outfit|platform|tool|product|solution|system|quote|option|offer)|competitor|someone else|a cheaper \\w+|went elsewhere|successful (?:bidder|tenderer)',
);

/** Looks first where the decision is announced, then in the rest of the mail. */
export function findWinner(sentences: readonly Heard[], decision: PhraseDecision): Winner {
  const { outcome, sentence } = decision;
  const ordered = [sentence, ...sentences.filter((other) => other !== sentence)];
  const competitor = findName(ordered, decision);
  if (outcome !== 'lost') return { lostTo: null, competitor, evidence: sentence.text };
  return { ...findLostTo(ordered, decision, competitor), competitor };
}

function findLostTo(
  ordered: readonly Heard[],
  { kind, kinds }: PhraseDecision,
  competitor: string | null,
): { lostTo: LostTo; evidence: string } {
  const deciding = ordered[0]?.text ?? '';
  const where = (pattern: RegExp) => ordered.find(({ gist }) => pattern.test(gist.words))?.text;
  if (kind === 'own') return { lostTo: 'in_house', evidence: deciding };
  if (kind === 'nothing') return { lostTo: 'nobody', evidence: deciding };
  if (kinds.has('vendor') || competitor !== null) {
    if (isLeaving(deciding)) return { lostTo: 'competitor', evidence: deciding };
    const near = ordered.slice(0, 1).find(({ gist }) => PRESENT_IN_DECISION.test(gist.words))?.text;
    const present = near ?? where(PRESENT_ELSEWHERE);
    return present
      ? { lostTo: 'incumbent', evidence: present }
      : {
          lostTo: 'competitor',
          evidence: deciding,
        };
  }
  if (kinds.has('own')) return { lostTo: 'in_house', evidence: where(IN_HOUSE) ?? deciding };
  if (kinds.has('nothing')) return { lostTo: 'nobody', evidence: deciding };
  const house = where(IN_HOUSE);
  if (house) return { lostTo: 'in_house', evidence: house };
  const nobody = where(NOBODY);
  if (nobody) return { lostTo: 'nobody', evidence: nobody };
  const present = where(PRESENT_IN_DECISION);
  if (present && where(/\b(?:vendor|supplier|provider|dealer|contract|agreement|lease|renew)/)) {
    return { lostTo: 'incumbent', evidence: present };
  }
  const other = where(OTHER_VENDOR);
  return other ? { lostTo: 'competitor', evidence: other } : { lostTo: 'unknown', evidence: deciding };
}

/** Whether a customer of the rep's leaves: whom they go to is then no vendor they had. */
function isLeaving(text: string): boolean {
  return /\b(?:cancel|terminat|not (?:be )?renew|non-?renew|n't (?:be )?renew)/i.test(text);
}

/** The vendor named in the deciding words, else the one that is compared most. */
function findName(ordered: readonly Heard[], { outcome, named, sentence }: PhraseDecision): string | null {
  const corrected = CORRECTED.exec(sentence.gist.words)?.[1];
  const correctedName = corrected && sentence.gist.names[Number(corrected)];
  if (correctedName) return fullName(correctedName, ordered);
  if (outcome === 'lost' && named) return fullName(named, ordered);
  const scores = new Map<string, number>();
  for (const { gist } of ordered.slice(0, 40)) {
    if (gist.names.length === 0) continue;
    for (const { pattern, weight } of COMPARED) {
      const name = gist.names[Number(pattern.exec(gist.words)?.[1] ?? -1)];
      if (name === undefined) continue;
      const known =
        [...scores.keys()].find((other) => other.startsWith(name) || name.startsWith(other)) ?? name;
      scores.set(known, (scores.get(known) ?? 0) + weight);
    }
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  const least = outcome === 'lost' ? 2 : 3;
  return best && best[1] >= least ? fullName(best[0], ordered) : null;
}

/** The longest form in which the mail writes the name: "Cooper" is "Cooper Business Machines". */
function fullName(name: string, sentences: readonly Heard[]): string {
  const names = sentences.flatMap(({ gist }) => gist.names).filter((other) => other.startsWith(name));
  const full = names.reduce((longest, other) => (other.length > longest.length ? other : longest), name);
  return full.replace(/^M\/s /, '').replace(/\.$/, '');
}
