import type { LostTo } from '../../../domain/codes.ts';
import type { Mail } from '../../../domain/mail.ts';
import type { Decision } from '../../decision.ts';
import type { Sentence } from '../../sentences.ts';

/** Who got the deal, and a vendor named as winner or as compared. */
interface Winner {
  lostTo: LostTo | null;
  competitor: string | null;
  /** The sentence that says so. */
  evidence: string;
}

/** A name: capitalised words with what joins them; a lone word that begins a sentence is none. */
const WORD = "[A-Z][\\w&.'’+-]*|[A-Z]\\.(?:[A-Z]\\.)*";
const NAME = `(?:${WORD})(?: (?:&|and|of|the|de|in) (?:${WORD})| (?:${WORD}))*`;

/** Where a vendor's name stands: behind what was decided, before what it did, beside what it is. */
const NAMED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:with|to|for|on|over|chose|chosen|selected|picked|hired|use|using|convert to|gave|favou?r of|w/|by) (?:M/s |the |our (?:friends|people) at |folks at |guys at )?(${NAME})`,
    'g',
  ),
  new RegExp(
    `\\b(${NAME}) (?:gets|got|won|has won|have won|wins|takes|will|can|could|were|was|are|is|had|has|have|came|quoted|dropped|matched|offered|beat|edged|plugs|doesn't|don't|does not|do not|sells|already|just|also)\\b`,
    'g',
  ),
  new RegExp(`\\b(?:than|under|over|below|above|against|like|from|beat|left) (${NAME})`, 'g'),
  new RegExp(
    `\\b(?:vendor|supplier|provider|dealer|agency|incumbent|competitor|contractor|company)(?:,|\\.|:| is| was| called| named)? (${NAME})`,
    'g',
  ),
  new RegExp(
    `\\b(${NAME})(?:'s|’s) (?:price|quote|bid|people|techs?|service|offer|proposal|team|number|rate|product|system|renewal)`,
    'g',
  ),
];

/** Capitalised words that name no vendor. */
const NO_VENDOR = new Set(
  (
    'I We You Your Yours They He She It The This That These Those A An Our My His Her Their If But And So Or As At In On For To From ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October ' +
    'November December Q1 Q2 Q3 Q4 FY Christmas Thanksgiving Easter CFO CEO CIO CISO COO CTO VP IT HR PO RFP RFQ DR AP Board Council Committee Finance Purchasing ' +
    'Accounting Legal Procurement Management Dear Hi Hello Thanks Thank Please Sorry No Not Yes Ok Okay Unfortunately However Regards Best Attn ' +
    'Mr Mrs Ms Dr Sir Madam Ltd Inc LLC Lot Option Plan Phase English US USA UK EU God Jesus Lord January Both Each Everyone Nobody Nothing ' +
    'There Then Here Once After Before When Since While Until Last Next Also Just Still Let Send Call What Which Who Why How Where Head Office'
  ).split(' '),
);

const INCUMBENT =
  /\b(?:stay(?:ing|ed)?|stick(?:ing)?|stuck|remain(?:ing|ed)?|carry(?:ing)? on|continu(?:e|ing|ed)|renew(?:ed|ing)?|re-?sign(?:ed|ing)?|extend(?:ed|ing)?|leav(?:e|ing) it|keep(?:ing)?|kept) (?:\w+ ){0,4}?(?:with|where|put|to|as|on|them|him|her|our|the|what|[A-Z])|\b(?:current|present|existing|incumbent|same|usual) (?:vendor|supplier|provider|dealer|contractor|partner|agency|broker|people|company|firm|carrier|system|outfit)|\b(?:we've|we have|they've|been) (?:been |had |used )?(?:with|using|had) (?:them|him|her)\b|\bwho(?:m)? we (?:already )?(?:know|have|use)|\b(?:have|has|with us) (?:already )?(?:since|for) (?:\d+|\w+ )?years|\btied in\b|\brolled over\b|\bincumbent\b/i;
const COMPETITOR =
  /\b(?:go(?:ing)?|went|gone|moving|moved|move) (?:ahead |forward )?(?:with|w\/|over to|for|to)\b|\b(?:chose|chosen|selected|picked|opted for|awarded|decided on|settled on|convert(?:ed|ing)? to|switch(?:ed|ing)? to|signed with|order (?:has been |was )?placed|gave it to|award)\b|\b(?:another|a different|other) (?:vendor|supplier|provider|company|firm|bidder|direction)|\bcompetitor\b|\b(?:gets|got|won) (?:it|the)\b|\b(?:successful|winning) (?:bidder|tenderer|vendor)\b/i;
const IN_HOUSE =
  /\bin-?house\b|\bourselves\b|\binternally\b|\b(?:our|my) own (?:staff|people|team|guys|crew|engineers|developers|it)\b|\b(?:hired|hiring) (?:a|an|our own|one|someone|somebody|him|her)\b|\bbuil(?:d|t|ding) (?:it|one|our own)\b|\bown (?:build|solution|system)\b/i;
const NOBODY =
  /\b(?:project|procurement|initiative|rfp|tender|purchase|plan|program(?:me)?)\b[^.?!]{0,40}\b(?:cancel+ed|scrapped|dropped|killed|withdrawn|axed|abandoned|called off|dead)|\b(?:cancel+ed|scrapped|dropped|killed|abandoned|pulled the plug on|called off) (?:the|this|our)\b|\b(?:clos(?:ing|ed)|shut(?:ting)?|wind(?:ing)?) (?:down|our doors|up|the)\b|\b(?:not|n't|nobody|no one)[^.?!]{0,30}\b(?:buy|purchas|tak)\w* (?:anything|any|one|the \w+ \w+ forward)|\bno (?:software|new|machine|purchase)\b|\byours or anybody else's\b|\bkeep(?:ing)? (?:doing|using|going with) (?:the|our)\b|\bdo(?:ing)? without\b|\bmake do\b/i;

/** Looks first where the decision is announced, then in the rest of the mail. */
export function findWinner(
  mail: Mail,
  sentences: readonly Sentence[],
  { outcome, sentence }: Decision,
): Winner {
  const ordered = [sentence, ...sentences.filter((other) => other !== sentence)];
  const competitor = findName(mail, ordered);
  if (outcome !== 'lost') return { lostTo: null, competitor, evidence: sentence.text };
  for (const { plain, text } of ordered.slice(0, 40)) {
    const lostTo = winnerIn(plain, competitor !== null && plain.includes(competitor));
    if (lostTo) return { lostTo: refine(lostTo, ordered), competitor, evidence: text };
  }
  return { lostTo: competitor === null ? 'unknown' : 'competitor', competitor, evidence: sentence.text };
}

function winnerIn(plain: string, isNamed: boolean): LostTo | undefined {
  if (NOBODY.test(plain)) return 'nobody';
  if (IN_HOUSE.test(plain)) return 'in_house';
  if (INCUMBENT.test(plain)) return 'incumbent';
  if (COMPETITOR.test(plain)) return isNamed || !/\bwith you\b/i.test(plain) ? 'competitor' : undefined;
  return undefined;
}

/** A vendor the prospect "went with" may be the one they have: the rest of the mail then says so. */
function refine(lostTo: LostTo, sentences: readonly Sentence[]): LostTo {
  if (lostTo !== 'competitor') return lostTo;
  const saysPresent =
    /\b(?:current|present|existing|incumbent) (?:vendor|supplier|provider|dealer|contractor|agency|broker)\b|\b(?:renewed|stay(?:ing|ed)?|stick(?:ing)?|remain(?:ing)?) (?:\w+ )?with\b/i;
  return sentences.some(({ plain }) => saysPresent.test(plain)) ? 'incumbent' : lostTo;
}

/** The vendor named most often, counting names near the decision first. */
function findName(mail: Mail, sentences: readonly Sentence[]): string | null {
  const scores = new Map<string, number>();
  for (const [index, { text }] of sentences.slice(0, 40).entries()) {
    for (const [strength, pattern] of NAMED.entries()) {
      for (const match of text.replace(/\n/g, ' ').matchAll(pattern)) {
        const name = trimName(match[1] ?? '');
        if (name === '' || isOneOfUs(name, mail)) continue;
        scores.set(name, (scores.get(name) ?? 0) + (index === 0 ? 6 : 1) + (strength === 0 ? 1 : 0));
      }
    }
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 ? fullName(best[0], sentences) : null;
}

function trimName(raw: string): string {
  const words = raw
    .replace(/[.,;:!?'’]+$/, '')
    .replace(/['’]s$/, '')
    .split(' ');
  while (words.length > 0 && NO_VENDOR.has((words[0] ?? '').replace(/['’].*$/, ''))) words.shift();
  while (words.length > 0 && NO_VENDOR.has(words.at(-1) ?? '')) words.pop();
  const name = words.join(' ');
  return name.length < 2 || NO_VENDOR.has(name.replace(/['’].*$/, '')) ? '' : name;
}

/** The rep, the sender, and both companies by their mail domains. */
function isOneOfUs(name: string, { from, to }: Mail): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const own = letters(name);
  if (own.length < 2) return true;
  for (const { name: person, email } of [from, to]) {
    if (person.split(/\s+/).some((part) => part.length > 1 && name.split(' ').includes(part))) return true;
    const domain = letters(email.split('@')[1]?.split('.')[0] ?? '');
    const first = letters(name.split(' ')[0] ?? '');
    if (
      domain.length > 2 &&
      (domain.includes(own) || own.includes(domain) || (first.length > 3 && domain.startsWith(first)))
    )
      return true;
  }
  return false;
}

/** The longest form in which the mail writes the name: "Cooper" is "Cooper Business Machines". */
function fullName(name: string, sentences: readonly Sentence[]): string {
  let full = name;
  const longer = new RegExp(`\\b${literal(name)}(?: (?:&|and|of) (?:${WORD})| (?:${WORD}))+`, 'g');
  for (const { text } of sentences) {
    for (const [match] of text.matchAll(longer)) {
      const trimmed = trimName(match);
      if (trimmed.length > full.length && trimmed.startsWith(name)) full = trimmed;
    }
  }
  return full;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
