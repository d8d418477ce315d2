import {
  LOST_TO,
  type LostTo,
  PRICE_POSITIONS,
  type PricePosition,
  REASONS,
  type ReasonCode,
} from '../domain/codes.ts';
import { weigh } from '../reading/decide.ts';
import { languageOf } from '../reading/languages/languages.ts';
import { FEATURE_BITS } from '../reading/model/features.ts';
import { OUTCOMES } from '../reading/model/heads.ts';
import { type AskModel, makeSentenceModel } from '../reading/model/sentence-model.ts';
import { hearMail } from '../reading/read-mail.ts';
import { findReply } from '../reading/reply-text.ts';
import type { Said } from '../reading/said.ts';
import { composeMails } from './compose-mails.ts';
import { examplesOfLine, toExample } from './examples.ts';
import { type PackedModel, packModel } from './pack-model.ts';
import { type Random, seeded } from './random.ts';
import { type MailExample, trainMails } from './train-mails.ts';
import { type Example, type TrainingSettings, trainModel } from './train-model.ts';
import type { TrainingLine, TrainingMail, TrainingText } from './training-files.ts';

/** What is shipped, and how large it is. */
export interface Trained extends PackedModel {
  mailWeights: number[][];
  examples: number;
}

export interface Settings extends TrainingSettings {
  /**
   * A feature is learnt about when at least so many lines of its language have it: fewer where a
   * language has fewer lines, or most of what they say would go.
   */
  leastLines: { en: number; others: number };
  /** Weights are whole numbers of this. */
  finest: number;
  mailL2: number;
  folds: number;
  /** How many mails are put together from the lines of each fold. */
  composed: number;
}

export const SETTINGS: Settings = {
  epochs: 12,
  rate: 0.3,
  l1: { outcome: 1.5, lostTo: 9, reasons: 3, price: 6, wish: 8, kind: 18 },
  l2: 0.3,
  leastLines: { en: 12, others: 6 },
  finest: 0.55,
  mailL2: 0.003,
  folds: 2,
  composed: 2_000,
};

const SEED = 20_261_124;
/** However rare an outcome is among the lines, it counts no more than this. */
const MOST_RARITY = 3;
/** A real-looking mail tells more than one put together from lines. */
const WORTH = { mail: 10, composed: 1 };

/** Trains both models. The same text gives the same bytes. */
export function train(
  text: TrainingText,
  settings = SETTINGS,
  say: (line: string) => void = () => {},
): Trained {
  const ofLines = examplesOfLines(text.lines, settings.leastLines);
  const all = ofLines.flatMap(({ examples }) => examples);
  const learn = (examples: readonly Example[]) =>
    packModel(trainModel(examples, settings, seeded(SEED)), settings.finest);
  const mailExamples: MailExample[] = [];
  const asks: AskModel[] = [];
  for (let fold = 0; fold < settings.folds; fold++) {
    // Mails are told by how sure a model is of sentences it has not learnt.
    const isOut = ({ line }: TrainingLine) => hashOf(line) % settings.folds === fold;
    const model = learn(ofLines.filter(({ line }) => !isOut(line)).flatMap(({ examples }) => examples));
    const ask = makeSentenceModel(model.packed, model.scale);
    asks.push(ask);
    const composed = composeMails(text.lines.filter(isOut), settings.composed, seeded(SEED + fold));
    mailExamples.push(...composed.map((mail) => mailExample(mail, ask, WORTH.composed)));
    mailExamples.push(...text.mails.map((mail) => mailExample(mail, ask, WORTH.mail)));
    say(`part ${fold + 1} of ${settings.folds}: ${composed.length} mails put together from lines left out`);
  }
  const mailWeights = trainMails(mailExamples, settings.mailL2);
  const ofMails = text.mails.flatMap((mail) => asks.slice(0, 1).flatMap((ask) => examplesOfMail(mail, ask)));
  const examples = [...all, ...ofMails];
  say(`${examples.length} sentences from ${text.lines.length} lines and ${text.mails.length} mails`);
  return { ...learn(examples), mailWeights, examples: examples.length };
}

interface LineExamples {
  line: TrainingLine;
  examples: Example[];
}

/**
 * The examples of lines, without features that too few lines share, which are about one sentence and
 * not about the language; an outcome that a language has fewer lines of counts for more.
 */
function examplesOfLines(lines: readonly TrainingLine[], leastLines: Settings['leastLines']): LineExamples[] {
  const ofLines = lines.map((line) => ({
    line,
    examples: examplesOfLine(line, line.lang, lineRandom(line)),
  }));
  const linesWith = new Map<string, Uint16Array>();
  const linesOf = new Map<string, number>();
  const keyOf = ({ lang, label }: TrainingLine) => `${lang} ${label.outcome}`;
  for (const { line, examples } of ofLines) {
    linesOf.set(keyOf(line), (linesOf.get(keyOf(line)) ?? 0) + 1);
    const withFeature = linesWith.get(line.lang) ?? new Uint16Array(2 ** FEATURE_BITS);
    linesWith.set(line.lang, withFeature);
    for (const feature of new Set(examples.flatMap(({ features }) => [...features])))
      withFeature[feature] = (withFeature[feature] ?? 0) + 1;
  }
  const most = (lang: string) =>
    Math.max(...OUTCOMES.map((outcome) => linesOf.get(`${lang} ${outcome}`) ?? 0));
  const isCommon = (feature: number, lang: string) =>
    (linesWith.get(lang)?.[feature] ?? 0) >= (lang === 'en' ? leastLines.en : leastLines.others);
  return ofLines.map(({ line, examples }) => {
    const rarity = (most(line.lang) / (linesOf.get(keyOf(line)) ?? 1)) ** 0.5;
    return {
      line,
      examples: examples.map((example) => ({
        ...example,
        weight: example.weight * Math.min(MOST_RARITY, rarity),
        features: example.features.filter((feature) => isCommon(feature, line.lang)),
      })),
    };
  });
}

function mailExample({ lang, mail, outcome }: TrainingMail, ask: AskModel, weight: number): MailExample {
  const language = languageOf(lang);
  const sentences = hearMail(mail, findReply(mail.text).passages, language, ask);
  return { features: weigh(mail, sentences, language).features, outcome, weight };
}

/**
 * The sentences of a mail as far as their meaning is sure: the deciding one, and in a mail that decides
 * nothing all of them. A mail's label does not tell which sentence gives a reason or compares the price;
 * it is the one that a model of the lines takes for it first.
 */
function examplesOfMail({ lang, mail, outcome, quote, label }: TrainingMail, ask: AskModel): Example[] {
  const reply = findReply(mail.text);
  if (reply.isForwarded) return [];
  const sentences = hearMail(mail, reply.passages, languageOf(lang), ask);
  const lostTo = LOST_TO.find((who): who is LostTo => who === label.lostTo);
  const givers = giversOf(sentences, label, outcome);
  return sentences.flatMap(({ text }, at) => {
    const isDeciding = quote !== '' && (text.includes(quote) || quote.includes(text));
    const { features, weight, answers } = toExample(
      text,
      {
        outcome: isDeciding ? outcome : 'none',
        lostTo: isDeciding ? lostTo : undefined,
        reasons: givers?.reasons[at] ?? [],
        price: givers?.prices[at],
        wish: 'neither',
        kind: 'reply',
      },
      mail,
      lang,
      1,
    );
    const known: Example['answers'] = {};
    if (isDeciding || outcome === 'none') {
      if (answers.outcome !== undefined) known.outcome = answers.outcome;
      if (answers.lostTo !== undefined) known.lostTo = answers.lostTo;
    }
    if (givers) {
      if (answers.reasons !== undefined) known.reasons = answers.reasons;
      if (answers.price !== undefined) known.price = answers.price;
    }
    return Object.keys(known).length > 0 ? [{ features, weight, answers: known }] : [];
  });
}

/** A sentence that is no likelier than this gives no reason. */
const LEAST_REASON = 0.02;

/** Per sentence what it gives of the mail's reasons and price; undefined where that cannot be told. */
function giversOf(sentences: readonly Said[], label: Record<string, unknown>, outcome: string) {
  if (outcome === 'none' || sentences.length === 0) return undefined;
  const reasons: ReasonCode[][] = sentences.map(() => []);
  const prices: (PricePosition | undefined)[] = sentences.map(() => undefined);
  const likeliest = (chanceOf: (said: Said) => number) => {
    const chances = sentences.map(chanceOf);
    const most = Math.max(...chances);
    return most < LEAST_REASON ? -1 : chances.indexOf(most);
  };
  for (const code of REASONS.filter((one) => Array.isArray(label.reasons) && label.reasons.includes(one))) {
    const at = likeliest(({ signs }) => signs.reasons[code]);
    if (at < 0) return undefined;
    reasons[at]?.push(code);
  }
  const position = PRICE_POSITIONS.find((one) => one === label.pricePosition);
  if (position) {
    const at = likeliest(({ signs }) => signs.price[position]);
    if (at < 0) return undefined;
    prices[at] = position;
  }
  return { reasons, prices };
}

/** A line's variants do not change when other lines come and go. */
function lineRandom({ line, lang }: TrainingLine): Random {
  return seeded(hashOf(lang + line));
}

function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 13)) >>> 0;
}
