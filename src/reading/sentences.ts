import type { Passage } from './reply-text.ts';

/** A sentence of the sender's new text. */
export interface Sentence {
  /** Verbatim, as in the mail. */
  text: string;
  /** On one line, with straight apostrophes, for looking at. */
  plain: string;
  /** Offset in the mail's text. */
  start: number;
}

/** What is looked at, at the most: a decision is near the top or the bottom of what somebody wrote. */
const MOST_SENTENCES = 300;
const LONGEST_SENTENCE = 700;

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|sr|jr|st|prof|rev|inc|ltd|co|corp|llc|no|nos|vs|approx|dept|est|e\.g|i\.e|etc|a\.m|p\.m|u\.s|u\.k|fig|gen|messrs|m\/s|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|sra|srta|dott|ing|avv|rag|nr|ca|bzw|inkl|zzgl|ggf|dhr|mevr|drs|spett|[a-z])\.$/i;
/** "zum 30. Juni", "im 3. Quartal": a German ordinal. */
const ORDINAL_BEFORE = /(?:^|[\s(])\d{1,2}\.$/;
const ORDINAL_AFTER =
  /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Quartal|Halbjahr|Jahreshälfte|und \d|oder \d|bis \d)/;

/** Splits passages into sentences; lines of a greeting, a list or a signature stand for themselves. */
export function splitSentences(text: string, passages: readonly Passage[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { start, end } of passages) {
    for (const paragraph of paragraphsOf(text, start, end)) {
      for (const sentence of sentencesOf(text, paragraph)) {
        if (sentences.length >= MOST_SENTENCES) return sentences;
        sentences.push(sentence);
      }
    }
  }
  return sentences;
}

/** Paragraphs end at an empty line, and at a line so short that its end was meant. */
function* paragraphsOf(text: string, from: number, to: number): Generator<Passage> {
  let start = from;
  let widest = 0;
  for (let lineStart = from; lineStart < to; ) {
    const found = text.indexOf('\n', lineStart);
    const lineEnd = found < 0 || found > to ? to : found;
    const line = text.slice(lineStart, Math.min(lineEnd, lineStart + 2_000)).trim();
    widest = Math.max(widest, line.length);
    const next = text.slice(lineEnd + 1, lineEnd + 80).trimStart();
    const isMeantEnd = line.length < 50 && line.length < widest * 0.7;
    const isLoneLine = line.length < 45 && /^[\p{Lu}"“*•-]/u.test(next);
    if (line === '' || isMeantEnd || isLoneLine) {
      if (lineEnd > start) yield { start, end: lineEnd };
      start = lineEnd + 1;
      widest = 0;
    }
    lineStart = lineEnd + 1;
  }
  if (start < to) yield { start, end: to };
}

function* sentencesOf(text: string, { start, end }: Passage): Generator<Sentence> {
  const ends = /[.!?…]+["'”’)\]]*(?=\s|$)/g;
  const paragraph = text.slice(start, end);
  let from = 0;
  for (let match = ends.exec(paragraph); match; match = ends.exec(paragraph)) {
    const to = match.index + match[0].length;
    const before = paragraph.slice(Math.max(from, to - 12), to);
    const next = paragraph.slice(to, to + 40).trimStart();
    const isAbbreviation = match[0] === '.' && ABBREVIATION.test(before) && next !== '';
    const isCompany = /(?:inc|ltd|co|corp|llc)\.$/i.test(before) && /^\p{Lu}/u.test(next);
    const isSmallAfterDot = match[0] === '.' && /^\p{Ll}/u.test(next) && to - from < 25;
    const isTrailingOff = /^(?:\.{2,}|…)$/.test(match[0]) && /^\p{Ll}/u.test(next);
    const isOrdinal = ORDINAL_BEFORE.test(before) && ORDINAL_AFTER.test(next);
    if (isOrdinal || isTrailingOff || (isAbbreviation && !isCompany) || isSmallAfterDot) continue;
    const sentence = toSentence(paragraph.slice(from, to), start + from);
    if (sentence) yield sentence;
    from = to;
  }
  const last = toSentence(paragraph.slice(from), start + from);
  if (last) yield last;
}

function toSentence(raw: string, start: number): Sentence | undefined {
  const text = raw.trim();
  if (text === '' || !/[\p{L}\p{N}]/u.test(text.slice(0, LONGEST_SENTENCE))) return undefined;
  const cut = text.slice(0, LONGEST_SENTENCE);
  return {
    text: cut,
    plain: straighten(cut),
    start: start + raw.indexOf(text),
  };
}

/** A sentence on one line, with straight apostrophes and quotation marks. */
export function straighten(sentence: string): string {
  return sentence
    .replace(/[‘’´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ');
}
