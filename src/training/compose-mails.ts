import { isIsoDay } from '../domain/days.ts';
import { expandOnce } from './alternation.ts';
import { fillPlaceholders } from './placeholders.ts';
import { pick, type Random } from './random.ts';
import type { TrainingLine, TrainingMail } from './training-files.ts';

/** Shares of what a mail put together is. */
const DECIDED = 0.55;
/** Of the others, those whose every sentence is of one kind of mail. */
const OF_A_KIND = 0.25;
const MOST_BESIDE = 7;
const SUBJECTS = [
  'Re: Proposal',
  'Re: Quote',
  'RE: Angebot',
  'Re: Devis',
  'Question',
  'Update',
  '',
  'Re: Meeting',
];
const DAY = '2026-05-12';

/**
 * Mails put together from lines: at most one that announces, among some that do not. They show how
 * sure the sentence model is of an ordinary mail as a whole.
 */
export function composeMails(lines: readonly TrainingLine[], count: number, random: Random): TrainingMail[] {
  const byLanguage = new Map<string, TrainingLine[]>();
  for (const line of lines) byLanguage.set(line.lang, [...(byLanguage.get(line.lang) ?? []), line]);
  const languages = [...byLanguage.values()].map((own) => ({
    deciding: own.filter(({ label }) => label.outcome !== 'none'),
    plain: own.filter(({ label }) => label.outcome === 'none' && label.kind === 'reply'),
    other: own.filter(({ label }) => label.kind !== 'reply'),
  }));
  const whole = languages.filter(({ deciding, plain }) => deciding.length > 0 && plain.length > 0);
  if (whole.length === 0) return [];
  return Array.from({ length: count }, () => compose(pick(random, whole), random));
}

function compose(
  { deciding, plain, other }: Record<'deciding' | 'plain' | 'other', TrainingLine[]>,
  random: Random,
): TrainingMail {
  const isDecided = random() < DECIDED;
  const isOfKind = !isDecided && other.length > 0 && random() < OF_A_KIND;
  const kind = isOfKind ? pick(random, other).label.kind : 'reply';
  const around = isOfKind ? other.filter(({ label }) => label.kind === kind) : plain;
  const beside = Math.floor(random() * MOST_BESIDE) + (isDecided ? 0 : 1);
  const chosen = Array.from({ length: beside }, () => pick(random, around));
  const announcing = isDecided ? pick(random, deciding) : undefined;
  if (announcing) chosen.splice(Math.floor(random() * (chosen.length + 1)), 0, announcing);
  const lang = chosen[0]?.lang ?? 'en';
  let quote = '';
  const filled = chosen.map((line) => {
    const { text } = fillPlaceholders(expandOnce(line.line, random), lang, random);
    if (line === announcing) quote = text;
    return text;
  });
  if (!isIsoDay(DAY)) throw new RangeError(DAY);
  return {
    lang,
    outcome: announcing?.label.outcome ?? 'none',
    quote,
    label: {},
    mail: {
      id: '',
      date: DAY,
      from: { name: '', email: 'info@prospect.example' },
      to: { name: '', email: 'info@seller.example' },
      subject: pick(random, SUBJECTS),
      text: filled.join('\n\n'),
    },
  };
}
