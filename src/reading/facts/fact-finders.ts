import type { Language } from '../language.ts';
import { makeCompetitorFinder } from './competitor.ts';
import { makeInterestFinder } from './interests.ts';
import { makeRevisitFinder } from './revisit.ts';
import { SOLD_THINGS } from './sold-things.ts';
import { makeTermFinder } from './term.ts';
import { makeTimeReader } from './time.ts';

/** What finds the facts that are told by words and their places. */
export type FactFinders = ReturnType<typeof makeFactFinders>;

const FINDERS = new Map<Language, FactFinders>();

/** The finders of a language; made when first asked for, because a page of patterns takes time to compile. */
export function factFindersOf(language: Language): FactFinders {
  const known = FINDERS.get(language);
  if (known) return known;
  const finders = makeFactFinders(language);
  FINDERS.set(language, finders);
  return finders;
}

function makeFactFinders(language: Language) {
  const time = makeTimeReader(language.time);
  return {
    time,
    findCompetitor: makeCompetitorFinder(language.names),
    findInterests: makeInterestFinder(language.interests, SOLD_THINGS[language.code]),
    findTerm: makeTermFinder(language.term, time),
    findRevisit: makeRevisitFinder(language.revisit, time),
  };
}
