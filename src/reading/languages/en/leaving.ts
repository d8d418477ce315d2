import type { Announcement } from '../../announcement.ts';
import { phrase } from './fragments.ts';

const no = (weight: 1 | 2 | 3, source: string): Announcement => ({
  kind: 'no',
  weight,
  pattern: phrase(source),
});

/** A customer of the rep's cancels or does not renew. */
export const LEAVING: readonly Announcement[] = [
  no(
    3,
    '(?:do not|please do not|not be|will not|not to|would not|did not|no longer) renew(?:ing|ed)?|nonrenewal|non-renewal|(?:let|letting) (?:it|the \\w+|our \\w+|this|that) (?:\\w+ )?(?:lapse|expire|run out|end|go)',
  ),
  no(
    3,
    "notice (?:of|to) (?:cancel|cancelation|terminat\\w+|non-?renew\\w*|intent(?:ion)? (?:not )?to (?:cancel|terminate|renew))|days'? (?:written )?notice{w8}(?:cancel|terminat|end|leav)\\w*",
  ),
  no(
    3,
    '(?:cancel(?:ing)?|terminat(?:e|ing)|end(?:ing)?|discontinu(?:e|ing)|clos(?:e|ing)|drop(?:ping)?|stopp?(?:ing)?|leav(?:e|ing)) (?:our|the|my|this|its|their|all) (?:[\\w&-]+ ){0,3}?(?:subscription|contract|service|services|account|agreement|order|plan|renewal|policy|membership|license|licenses|retainer|lease|trial)',
  ),
  no(
    3,
    '(?:i|we|have|has|had|will|must|are|am) (?:be |to |going to )?cancel(?:ed|ing)? (?:it|this|everything)\\b|(?:would like|want|need|wish|decided|writing|going|request(?:ing)?) to cancel\\b|(?:wind|winding) (?:it|this|things|the \\w+) down with you',
  ),
];
