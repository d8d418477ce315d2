import { findPieces, merge, type Range } from './find-pieces.ts';
import type { ReadField, Reading } from './reading.ts';

/** A run of a mail's new text with the fields that rest on it; [] for words that no field rests on. */
export interface Segment {
  text: string;
  fields: ReadField[];
}

/** A sentence of the mail; the words a field rests on are its marked parts. */
export type MarkedSentence = { text: string; isMarked: boolean }[];

/** What a sentence is shown of at most, on either side of its words. */
const MOST_AROUND = 240;

/** The fields a reading has words for. */
export function fieldsWithEvidence({ evidence }: Reading): ReadField[] {
  return (Object.keys(evidence) as ReadField[]).filter((field) => (evidence[field] ?? []).length > 0);
}

/** The whole text cut where the words of a field begin or end; joined, the segments are the text. */
export function toSegments(text: string, reading: Reading): Segment[] {
  const ranges = fieldsWithEvidence(reading).map((field) => ({
    field,
    ranges: rangesOf(text, reading, field),
  }));
  const cuts = new Set([0, text.length]);
  const starts = new Map<number, ReadField[]>();
  const ends = new Map<number, ReadField[]>();
  for (const { field, ranges: places } of ranges) {
    for (const { start, end } of places) {
      cuts.add(start).add(end);
      starts.set(start, [...(starts.get(start) ?? []), field]);
      ends.set(end, [...(ends.get(end) ?? []), field]);
    }
  }
  const open = new Set<ReadField>();
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    for (const field of ends.get(start) ?? []) open.delete(field);
    for (const field of starts.get(start) ?? []) open.add(field);
    return { text: text.slice(start, sorted[index + 1]), fields: [...open] };
  });
}

/** The sentences that hold the words `fields` rest on, in the order of the mail; [] where there are none. */
export function sentencesFor(text: string, reading: Reading, fields: readonly ReadField[]): MarkedSentence[] {
  const words = merge(fields.flatMap((field) => rangesOf(text, reading, field)));
  const sentences: { around: Range; marks: Range[] }[] = [];
  for (const range of words) {
    const last = sentences.at(-1);
    if (last && range.start < last.around.end) {
      last.around.end = Math.max(last.around.end, range.end);
      last.marks.push(range);
    } else {
      sentences.push({ around: sentenceAround(text, range), marks: [range] });
    }
  }
  return sentences.map(({ around, marks }) => toParts(text, around, marks));
}

/**
 * The words of a field. A sentence is evidence for a name in it, and there the name alone is marked;
 * likewise the things a prospect asks for.
 */
function rangesOf(text: string, reading: Reading, field: ReadField): Range[] {
  const pieces = findPieces(text, reading.evidence[field] ?? []);
  const named = namesOf(reading, field).filter((name) => name.trim() !== '');
  if (named.length === 0) return pieces;
  return pieces.flatMap((piece) => {
    const inside = findPieces(text.slice(piece.start, piece.end), named);
    if (inside.length === 0) return [piece];
    return inside.map(({ start, end }) => ({ start: piece.start + start, end: piece.start + end }));
  });
}

function namesOf({ competitor, interests }: Reading, field: ReadField): string[] {
  if (field === 'competitor') return competitor === null ? [] : [competitor];
  return field === 'interests' ? interests : [];
}

/** From the end of the sentence before to its own end, or to the edge of the paragraph. */
function sentenceAround(text: string, { start, end }: Range): Range {
  const before = text.slice(Math.max(0, start - MOST_AROUND), start);
  const after = text.slice(end, end + MOST_AROUND);
  const head = before.split(/[.!?…]["”’)]*\s+|\n\s*\n/).at(-1) ?? '';
  const isEnded = /[.!?…]["”’)]*$/.test(text.slice(start, end));
  const tail = isEnded ? '' : (/^[\s\S]*?(?:[.!?…]["”’)]*(?=\s|$)|(?=\n\s*\n)|$)/.exec(after)?.[0] ?? '');
  const cut = before.length === MOST_AROUND && head === before ? head.replace(/^\S*\s+/, '') : head;
  return { start: start - cut.length, end: end + tail.length };
}

function toParts(text: string, { start, end }: Range, marks: readonly Range[]): MarkedSentence {
  const parts: MarkedSentence = [];
  const add = (from: number, to: number, isMarked: boolean) => {
    if (from < to) parts.push({ text: text.slice(from, to), isMarked });
  };
  let at = start;
  for (const mark of marks) {
    add(at, mark.start, false);
    add(Math.max(at, mark.start), mark.end, true);
    at = Math.max(at, mark.end);
  }
  add(at, end, false);
  return parts;
}
