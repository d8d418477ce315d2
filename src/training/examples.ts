import { LOST_TO, REASONS } from '../domain/codes.ts';
import type { Mail } from '../domain/mail.ts';
import { languageOf } from '../reading/languages/languages.ts';
import { featuresOf } from '../reading/model/features.ts';
import { MAIL_KINDS, OUTCOMES, PRICES, WISHES } from '../reading/model/heads.ts';
import { toGist } from '../reading/names.ts';
import { straighten } from '../reading/sentences.ts';
import { expand } from './alternation.ts';
import { fillPlaceholders } from './placeholders.ts';
import type { Random } from './random.ts';
import type { SentenceLabel, SentenceLine } from './sentence-file.ts';
import type { Example } from './train-model.ts';

/** How many of the sentences a line stands for are learnt from. */
const MOST_VARIANTS = 8;
/** Variants of one line are worth more than one sentence, but less than as many lines. */
const weightOf = (variants: number) => 1 / Math.sqrt(variants);

/** The examples of a line. */
export function examplesOfLine({ line, label }: SentenceLine, lang: string, random: Random): Example[] {
  const variants = expand(line, MOST_VARIANTS, random);
  return variants.map((variant) => {
    const { text, we, us } = fillPlaceholders(variant, lang, random);
    return toExample(text, label, mailBetween(we, us), lang, weightOf(variants.length));
  });
}

export function toExample(
  text: string,
  label: SentenceLabel,
  mail: Mail,
  lang: string,
  weight: number,
): Example {
  const gist = toGist(straighten(text), mail, languageOf(lang));
  return {
    features: featuresOf(gist.words),
    weight,
    answers: {
      outcome: OUTCOMES.indexOf(label.outcome),
      ...(label.lostTo ? { lostTo: LOST_TO.indexOf(label.lostTo) } : {}),
      reasons: label.reasons.map((code) => REASONS.indexOf(code)),
      price: PRICES.indexOf(label.price ?? 'unsaid'),
      wish: WISHES.indexOf(label.wish),
      kind: MAIL_KINDS.indexOf(label.kind),
    },
  };
}

/** A mail from the one company to the other, by which names get their roles. */
function mailBetween(we: string, us: string): Mail {
  const address = (name: string, company: string) => ({
    name,
    email: `info@${company.toLowerCase()}.example`,
  });
  return {
    id: '',
    date: '2026-01-01' as Mail['date'],
    from: address('', we),
    to: address('', us),
    subject: '',
    text: '',
  };
}
