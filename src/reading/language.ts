import type { LostTo, PricePosition, ReasonCode } from '../domain/codes.ts';
import type { Heard, PhraseDecision, Phrases } from './by-phrases.ts';

/**
 * What the reading engine has to know of a language. The engine itself knows none: a new language is
 * one folder under languages/ with this data, and training sentences under training/.
 * Patterns are sources of regular expressions, matched without regard to case against one sentence on
 * one line, with straight apostrophes; they must not contain capturing groups unless said otherwise.
 */
export interface Language {
  code: LanguageCode;
  /** The most frequent small words, by which the language of a mail is told; lower case, by spaces. */
  smallWords: string;
  /** Words that are no vendor's name though written with a capital, lower case, by spaces. */
  commonWords: string;
  /** Where nouns are written with a capital, so that a capital alone makes no name: what does. */
  capitalNouns: NamesAmongNouns | undefined;
  /** One spelling for a lower-cased sentence: contractions written out, fillers dropped. */
  normalise(lower: string): string;
  /** Opens a sentence that takes back what was said above it: "scratch that", "correction:". */
  takesBack: string;
  /** Says that nothing is decided: "not yet", "noch nicht". Such a sentence announces no win and no loss. */
  undecided: string;
  /** Phrases that announce outright, and what they tell; the engine reads without them too. */
  phrases?: Phrases & PhraseFacts;
  names: NameWords;
  time: TimeWords;
  revisit: RevisitWords;
  term: TermWords;
  interests: InterestWords;
}

/** What a language's phrases tell beside the outcome. */
export interface PhraseFacts {
  /** Who got it, from what the phrases name. */
  findWinner(
    sentences: readonly Heard[],
    decision: PhraseDecision,
  ): { lostTo: LostTo | null; competitor: string | null; evidence: string };
  /** Why, the main reason first. */
  findReasons(
    sentences: readonly Heard[],
    decision: Pick<PhraseDecision, 'outcome' | 'sentence'>,
  ): { code: ReasonCode; evidence: string; score: number }[];
  findPricePosition(
    sentences: readonly Heard[],
    decision: Pick<PhraseDecision, 'outcome' | 'sentence'>,
  ): { position: PricePosition; evidence: string } | undefined;
}

export const LANGUAGE_CODES = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** How a name is told from a noun that is written with a capital too. */
export interface NamesAmongNouns {
  /** Words right before a name that no noun without article follows: "mit", "bei", "Firma". */
  before: string;
  /** Endings of nouns: "ung", "keit", "angebot". */
  nounEndings: string;
}

/** Where a vendor's name stands. In these patterns `@(\d+)` is a name and captures its number. */
export interface NameWords {
  /** What a company does, right behind its name at a sentence's start: "has", "came", "offered". */
  acts: string;
  /** Places of the winner, or of who the rep is compared with; the weight orders them, 3 is surest. */
  places: readonly { pattern: string; weight: 1 | 2 | 3 }[];
  /** "We go with A, sorry, that should read @(\d+)"; '' when the language has no such habit. */
  corrected: string;
}

/** Words of time. Each pattern matches whole words; the engine adds word boundaries. */
export interface TimeWords {
  /** Twelve, January first, with their abbreviations: `jan(?:uary)?\.?`. */
  months: readonly string[];
  /** What looks like a month here and is none, matched from the month on, with regard to case: `may\b`. */
  noMonth: string;
  /** What stands between a day or a month and the year: `,? (?:of )?`. */
  beforeYear: string;
  /** Season with the month it begins in: spring 3, summer 6, autumn 9, winter 12. */
  seasons: readonly (readonly [pattern: string, month: number])[];
  /** Quarter of a year, capturing its number or its ordinal: `q([1-4])`, `(first|second) quarter`. */
  quarters: readonly string[];
  /** Ordinals used by `quarters`, lower case. */
  ordinals: Record<string, number>;
  nextQuarter: string;
  nextMonth: string;
  nextYear: string;
  /** Part of a year with the month it stands for: `early` 1, `first half of` 1, `mid-?` 6, `end of` 12. */
  partsOfYear: readonly (readonly [pattern: string, month: number])[];
  /** "the year", "this year" behind a part of year. */
  thisYear: string;
  /** Numbers and vague amounts, lower case: three 3, "a few" 3, "a couple of" 2, a 1, half a 0.5. */
  counts: Record<string, number>;
  units: { day: string; week: string; month: string; year: string };
  /** Stands before a span that counts from today: `in|after|within`, with "about" and the like. */
  spanBefore: string;
  /** Stands behind a span that counts from today: `from now|down the road`; '' when none does. */
  spanAfter: string;
  /** Occasions with the month they fall in: "after the new year" 1, "the new fiscal year" 7. */
  occasions: readonly (readonly [pattern: string, month: number])[];
  /** "then", "at that point": the time named in the sentence before. */
  laterThen: string;
}

export interface RevisitWords {
  /** Asks to be asked again, or says that they will: call, write, knock, back in touch, tender again. */
  contact: string;
  /** Ends just before `contact` where it is refused: "please do not". */
  refused: string;
  /** A contract ends at the time named: "expires", "is up", "runs until". */
  ends: string;
  /** The matter waits for the time named: "on hold until", "push to", "after". */
  waits: string;
}

export interface TermWords {
  /** Makes a span of time the length of a contract: lease, renewed, signed for. */
  contract: string;
  /** Right behind a span that is something else: "ago", "notice", "of experience". */
  otherBehind: string;
  /** Right before a span that is something else: "in", "for the last", "every". */
  otherBefore: string;
  /** Adjectives of length with their months: "three-year" is a span already; "dreijährig" needs `jährig` 12. */
  suffixes: readonly (readonly [pattern: string, months: number])[];
}

export interface InterestWords {
  /** Ways of asking for a thing, each capturing what follows, the list of things: `interested in (.+)`. */
  wants: readonly string[];
  /** Says what the winner does not sell, capturing the list of things: `they don't do (.+)`. */
  lacks: readonly string[];
  /** The winner sells one thing and nothing else. */
  sellsOnly: string;
  /** Refuses a thing: "don't need", "not interested in". */
  refused: string;
  /** Where a clause about another thing begins: "but", "however", ";". */
  but: string;
  /** Joins the things of a list: `,|and|or|as well as`. */
  joins: string;
  /** Where a list of things ends, with all that follows: "for our new site", "if you", "when". */
  rest: string;
  /** Words before a thing that are no part of its name: articles, "some kind of", "help with". */
  leading: string;
  /** Whole names that are no thing to buy: it, that, this, time, a quote, help, an answer. */
  noThing: string;
  /** A thing's name never contains one of these words: pronouns, verbs of being. */
  noPart: string;
  /** Nouns are written with a capital, so that a thing's name ends with its last capital. */
  nounsHaveCapitals?: boolean;
}
