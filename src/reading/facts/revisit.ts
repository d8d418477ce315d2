import type { IsoDay } from '../../domain/days.ts';
import type { Announced } from '../decision.ts';
import type { RevisitWords } from '../language.ts';
import { orNever, toPattern, wholeWords } from '../pattern.ts';
import type { Sentence } from '../sentences.ts';
import { type TimeReader, yearIn } from './time.ts';

/** When to come back, `yyyy-mm` or a day, with the sentence that says so. */
export interface FoundRevisit {
  when: string;
  evidence: string;
}

/** Finds when the sender says to come back; counted from the mail's day. */
export function makeRevisitFinder(words: RevisitWords, time: TimeReader) {
  const [CONTACT, ENDS, WAITS] = [words.contact, words.ends, words.waits].map((source) => wholeWords(source));
  const REFUSED = toPattern(`(?:^|[^\\p{L}])${orNever(words.refused)}\\s+(?:\\S+ ){0,2}$`);

  /** The time nearest to the asking; "then" means the time named in the sentence above. */
  function contactTime(plain: string, before: string, day: IsoDay): string | undefined {
    const match = CONTACT?.exec(plain);
    if (!match || REFUSED.test(plain.slice(0, match.index))) return undefined;
    const year = yearIn(before);
    const found = time.parseWhen(plain.slice(match.index), day, year) ?? time.parseWhen(plain, day, year);
    return found ?? (time.saysThen(plain) ? time.parseWhen(before, day) : undefined);
  }

  const waitTime = (plain: string, _before: string, day: IsoDay) =>
    WAITS?.test(plain) ? time.parseWhen(plain, day) : undefined;

  /** The end of the contract, when its month and year are said. */
  const endTime = (plain: string, _before: string, day: IsoDay) =>
    ENDS?.test(plain) && yearIn(plain) !== undefined ? time.parseWhen(plain, day) : undefined;

  return function findRevisit(
    day: IsoDay,
    sentences: readonly Sentence[],
    outcome: Announced,
  ): FoundRevisit | undefined {
    const ways = outcome === 'postponed' ? [contactTime, waitTime, endTime] : [contactTime, endTime];
    for (const timeIn of ways) {
      for (const [index, { plain, text }] of sentences.entries()) {
        const when = timeIn(plain, sentences[index - 1]?.plain ?? '', day);
        if (when) return { when, evidence: text };
      }
    }
    return undefined;
  };
}
