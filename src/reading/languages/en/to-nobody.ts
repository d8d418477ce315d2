import type { Announcement } from '../../announcement.ts';
import { phrase } from './fragments.ts';

const own = (weight: 1 | 2 | 3, source: string): Announcement => ({
  kind: 'own',
  weight,
  pattern: phrase(source),
});
const nothing = (weight: 1 | 2 | 3, source: string): Announcement => ({
  kind: 'nothing',
  weight,
  pattern: phrase(source),
});

/** Nobody is bought from: they do it themselves, or not at all. */
export const TO_NOBODY: readonly Announcement[] = [
  own(
    3,
    '(?:nephew|son|daughter|brother|sister|cousin|wife|husband|buddy|friend|neighbor|intern|it guy|sysadmin|niece|kid)(?: \\w+){0,4}? (?:is|will be|to|has been|has|will|can|is going to) (?:be )?(?:do|doing|handl\\w+|run\\w*|build\\w*|tak\\w+|look\\w*|set\\w*|maintain\\w*|design\\w*)|(?:from|out of) (?:existing|our own) (?:stock|resources|inventory)',
  ),
  nothing(
    3,
    'pull(?:ed|ing) (?:the )?(?:whole |entire |their )?(?:job|project|order|plug|funding|deal)|sunset(?:ting)? (?:the|our|this)|(?:did not|never) (?:get|win) the (?:job|contract|project|bid|hospital|loan|grant|permit)|(?:bank|lender|landlord|city|county) (?:said no|turned us down|denied|declined|rejected|pulled)',
  ),
  own(
    3,
    '\\bdiy\\b|do(?:ing)? it (?:ourselves|myself|yourself)|have our own (?:\\w+ )?(?:person|team|people|department|crew)|use their own',
  ),
  nothing(
    3,
    '(?:whole thing|idea|deal|it|this|that|plan) is (?:dead|off|over|cancel(?:ed|ing)|scrapped|history|no more)\\b|no one wants to spend|nobody (?:here )?wants to (?:spend|pay)',
  ),
  own(
    3,
    '(?:do(?:ing)?|done|keep(?:ing)?|kept|handl(?:e|ing|ed)|buil(?:d|t|ding)|bring(?:ing)?|brought|run(?:ning)?|tak(?:e|ing)|took|manag(?:e|ing)|mov(?:e|ing)|develop(?:ing)?|writ(?:e|ing)|insourc(?:e|ing)|cover(?:ed|ing)?|go(?:ing)?|went|host(?:ing)?|make|making|fix(?:ing)?|produce|staff(?:ing)?)(?: {it}| all| everything| them| most)?(?: all)?(?: back)? (?:in-?house|in house|ourselves|internally|on our own|with our own (?:people|staff|team|guys|crew)|myself)\\b',
  ),
  own(
    3,
    '(?:build|building|built|develop(?:ing|ed)?|written|wrote|make|making|roll(?:ing)?|use|using) (?:our own|one ourselves|it with our own|something (?:of our own|internal\\w*|in-house))|(?:our|the) (?:own|internal|in-house) (?:\\w+ )?(?:team|staff|it|people|guys|engineers|developers|crew|department|build|tool|solution)(?: \\w+)? (?:will|can|is going to|are going to|has|have|is|are) ',
  ),
  own(
    3,
    '(?:hired|hiring|taken on|taking on|brought on|promoted|promoting) (?:an?|our own|one|someone|him|her|my|our) ?(?:full-time |in-house |full time |dedicated )?(?:person|sysadmin|\\w+er|\\w+or|\\w+ist|\\w+ant|employee|nephew|son|daughter|cousin|one|to do|to handle|to run|for)?\\b(?! (?:firm|company|agency))',
  ),
  nothing(
    3,
    '{project}(?: \\w+)?(?: \\w+)? (?:has been|have been|was|is|are|been|being|got|will be|gets?)(?: now| being| all)? (?:cancel(?:ed|ing)|scrapped|dropped|killed|withdrawn|axed|abandoned|called off|dead|off|shut down|nixed|canned|terminated|not (?:going|happening|proceeding|moving|being)|no longer|discontinued|voided|rescinded|binned|pulled|cut)\\b(?! (?:and|but) (?:will|we))',
  ),
  nothing(
    3,
    '(?:cancel(?:ed|ing)|scrapp(?:ed|ing)|dropp(?:ed|ing)|kill(?:ed|ing)|abandon(?:ed|ing)|pull(?:ed|ing) the plug(?: on)?|call(?:ed|ing) off|axed|axing|shelved indefinitely|withdrawn|withdrew|canned|cut|stopped) (?:the |this |our |all )?(?:\\w+ ){0,3}{project}',
  ),
  nothing(
    3,
    '(?:not|nobody|no longer|never|without|nor)(?: \\w+){0,3} (?:buy(?:ing)?|purchas(?:e|ing)|tak(?:e|ing)|get(?:ting)?|order(?:ing)?|spend(?:ing)?|do(?:ing)?|need(?:ing)?|replac(?:e|ing)|pick(?:ing)?) (?:anything|any|anybody|from anyone|one at all|the \\w+ \\w+ forward|a new (?:one|\\w+) (?:at all|after all))',
  ),
  nothing(
    3,
    '(?:clos(?:e|ing|ed)|shut(?:ting)?|wind(?:ing)? (?:up|down)) (?:down|up|our doors|the (?:[\\w@]+ ){0,2}(?:business|office|plant|branch|company|doors|shop|store|practice|department|team|site|factory|location|clinic|school))\\b|go(?:ing|ne) out of business|ceas(?:e|ing) (?:trading|operations)|(?:i am|we are|are) retiring|sold (?:the|our) (?:business|company|practice|building)|fil(?:ed|ing) for (?:bankruptcy|chapter)',
  ),
  nothing(
    3,
    '(?:keep(?:ing)?|continue|continuing|stick(?:ing)?|stay(?:ing)?|carry on|go(?:ing)?)(?: on)? (?:with |on |doing |using |to use |running )+(?:(?:it|the|our|\\w+ing) )?(?:[\\w-]+ ){0,4}?(?:paper|spreadsheets?|excel|by hand|old (?:one|ones|machine|system|way)|manual\\w*|whiteboard|the way|as we (?:are|have)|forms?|what we have|the ones? we)',
  ),
  nothing(
    3,
    '(?:do(?:ing)? without|mak(?:e|ing) do|live with(?:out)?|liv(?:e|ing) with what|limp(?:ing)? along|get(?:ting)? by|squeeze another|nurse (?:it|the) |soldier(?:ing)? on|patch(?:ing)? (?:up )?(?:the|our|it)|repair(?:ing)? (?:the|our) (?:old|existing))\\b',
  ),
  nothing(
    3,
    "(?:yours|you) or any(?:one|body)(?: else'?s?)?|(?:not|nobody|no one) (?:going |moving |proceeding )?(?:with |forward with )?(?:any|either|anyone|anybody)(?: of (?:you|the|them)| vendors?| bids?| proposals?| offers?|one)|rejected all (?:bids|proposals|offers|tenders)|all (?:bids|proposals|tenders|offers) (?:have been |were |are |being )?rejected|no award",
  ),
  nothing(
    3,
    '(?:no|not have an?|not have any) (?:longer |more )?(?:use|need|requirement|call|business case|appetite) (?:for|to buy|any)\\b',
  ),
  nothing(
    3,
    '(?:decided|going|chosen|choosing|opted|prefer) (?:to )?(?:do nothing|leave (?:it|things|well) (?:as|alone|enough)|keep things as)|(?:do|doing) nothing\\b|(?:stay|keep|leave)(?:ing)? (?:with )?the status quo',
  ),
];
