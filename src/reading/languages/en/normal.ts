/** Brings English as people type it to one spelling, so that a pattern need not know every other. */

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/\bw\//g, 'with '],
  [/\b(?:can't|cannot|cant)\b/g, 'can not'],
  [/\b(?:won't|wont)\b/g, 'will not'],
  [/\bshan't\b/g, 'shall not'],
  [/\b(do|does|did|is|are|was|were|have|has|had|would|could|should|must|need)n'?t\b/g, '$1 not'],
  [/'s (yours|theirs)\b/g, ' is $1'],
  [/\bdiff\b/g, 'different'],
  [/\bmgmt\b/g, 'management'],
  [/\bxmas\b/g, 'christmas'],
  [/\b(?:thx|tks|tnx|ty)\b/g, 'thanks'],
  [/\b(?:i'm|im)\b/g, 'i am'],
  [/'re\b/g, ' are'],
  [/\btheyre\b/g, 'they are'],
  [/\b(?:'ve|ve)\b|'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/\b(it|that|this|there|here|what|who|he|she|where)'s\b/g, '$1 is'],
  [/\blet's\b|\blets\b/g, 'let us'],
  [/\b(i|we|you|they|he|she|it)'d\b/g, '$1 would'],
  [/\bgonna\b/g, 'going to'],
  [/\bgotta\b/g, 'got to'],
  [/\bwanna\b/g, 'want to'],
  [/(?<!\w)'?til\b|\btill\b/g, 'until'],
  [/\bthru\b/g, 'through'],
  [/\bu\b/g, 'you'],
  [/\br\b/g, 'are'],
  [/(?<=[a-z] )w(?= [a-z@])/g, 'with'],
  [/\bur\b/g, 'your'],
  [/\by'?all\b|\byou guys\b|\byou folks\b|\byou lot\b/g, 'you'],
  [/\bthier\b/g, 'their'],
  [/\bpls\b|\bplz\b|\bkindly\b/g, 'please'],
  [/\brenewel\b/g, 'renewal'],
  [/\brecieve/g, 'receive'],
  [/\bdecid(?:ded|eed)\b/g, 'decided'],
  [/\bgoin\b/g, 'going'],
  [/\bshall\b/g, 'will'],
  [/\bp\.o\.?(?=\s)/g, 'po'],
  [/\bre-?(sign|bid|tender|open|visit|quot|new|start|elect|up)/g, 're$1'],
  [/\bsomebody\b/g, 'someone'],
  [/\bno one\b/g, 'nobody'],
  [/\bquotation/g, 'quote'],
  [/\bfavour\b/g, 'favor'],
  [/\bcancell/g, 'cancel'],
  [/\bprogramme\b/g, 'program'],
];

/** Words that a sentence says the same without. */
const FILLERS =
  /\b(?:also|just|therefore|hence|thus|regretfully|regrettably|unfortunately|sadly|actually|really|officially|finally|formally|hereby|respectfully|definitely|simply|ultimately|eventually|indeed|certainly|obviously|gladly|happily|honestly|very much|very|quite|at last|as a result|for sure|in the end|collectively|unanimously|mutually) /g;

/** One spelling for a lower-cased sentence: no contractions, no filler words. */
export function normalise(lower: string): string {
  let text = lower;
  for (const [pattern, replacement] of REPLACEMENTS) text = text.replace(pattern, replacement);
  return text
    .replace(/[*_"]+/g, '')
    .replace(FILLERS, '')
    .replace(/\s+/g, ' ')
    .trim();
}
