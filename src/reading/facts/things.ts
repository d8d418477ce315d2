import type { InterestWords } from '../language.ts';
import { toPattern, wholeWords } from '../pattern.ts';

const MOST_WORDS = 4;
/** What follows the last word with a capital: "Wartung mal ansehen". */
const AFTER_LAST_CAPITAL = /(?<=\p{Lu}[\p{L}\d&-]*)(?: [^\p{Lu}]*)$/u;

/** Makes a reader of lists such as "managed IT, or any kind of backup and disaster recovery, and after that …". */
export function makeThingReader(words: InterestWords) {
  const REST = toPattern(`\\s*(?:[.;:!?()]|\\s[-–—]+\\s|\\s(?:${words.rest})(?![\\p{L}\\d])).*`, 's');
  // "l'archivage": an elided article stands before its noun without a space.
  const LEADING = toPattern(`^(?:(?:${words.leading})(?:\\s+|(?<=')))+`);
  const JOINS = toPattern(`\\s*(?:[,/]|(?<![\\p{L}\\d])(?:${words.joins})(?![\\p{L}\\d]))\\s*`);
  const JOIN_WORD = wholeWords(words.joins);
  const NO_THING = toPattern(`^(?:${words.noThing})$`);
  const NO_PART = wholeWords(words.noPart);
  const isThing = (name: string) =>
    name.length >= 2 &&
    name.split(/\s+/).length <= MOST_WORDS &&
    /\p{L}{2}/u.test(name) &&
    !/^[\d$£€]/.test(name) &&
    !NO_THING.test(name) &&
    (!words.nounsHaveCapitals || /\p{Lu}/u.test(name)) &&
    // "IT" is a thing, "it" is none.
    !NO_PART.test(name.replace(/\bIT\b/g, ''));

  /** The things a list names, each verbatim from the mail's text. */
  return function namesIn(list: string, text: string): string[] {
    const names: string[] = [];
    const named = list.replace(REST, '');
    // "X, Y and Z" is a list; what stands behind a lone comma mostly is another clause.
    const lone = [...named.matchAll(/,/g)].find(({ index }) => !JOIN_WORD.test(named.slice(index)));
    for (const part of named.slice(0, lone?.index).split(JOINS)) {
      if (part.trim() === '') continue;
      const name = part
        .trim()
        .replace(LEADING, '')
        .replace(words.nounsHaveCapitals ? AFTER_LAST_CAPITAL : '', '')
        .replace(/[\s.,;:!?"']+$/, '')
        .trim();
      // A list ends where something follows that is no thing.
      if (!isThing(name) || !text.includes(name)) break;
      names.push(name);
    }
    return names;
  };
}

/** Words before the noun that may belong to the thing's name: "off-site backup". */
const MOST_BEFORE = 2;

/** Makes a finder of things by their nouns, for sentences that wish in words no pattern knows. */
export function makeNounFinder(words: InterestWords, soldThings: string) {
  const NOUN = toPattern(`(?<![\\p{L}\\d-])(?:${longestFirst(soldThings)})(?![\\p{L}\\d])`, 'gi');
  const NO_MODIFIER = toPattern(
    `^(?:${words.leading}|${words.rest}|${words.joins}|${words.noPart}|\\P{L}*|\\p{L}{1,2})$`,
  );

  /** @param subject what the mail is about anyway is nothing else to want */
  return function nounsIn(part: string, text: string, subject: string): string[] {
    const about = subject.toLowerCase();
    const names: string[] = [];
    for (const { 0: noun, index } of part.matchAll(NOUN)) {
      if (about.includes(noun.toLowerCase().replace(/s$/, '')) || noun === 'it') continue;
      const before = part.slice(0, index).trimEnd().split(' ').slice(-MOST_BEFORE);
      let name = noun;
      for (const word of before.reverse()) {
        if (!/^[\p{L}-]+$/u.test(word) || NO_MODIFIER.test(word) || !isModifier(word)) break;
        name = `${word} ${name}`;
      }
      if (text.includes(name)) names.push(name);
      else if (text.includes(noun)) names.push(noun);
    }
    return names;
  };
}

/** Alternatives in the order in which the longest of them is found: "phone system" before "phone". */
function longestFirst(alternatives: string): string {
  return alternatives
    .split(/\|(?![^()]*\))/)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** A verb form before a noun is no part of its name; what a capital or a hyphen marks may be. */
function isModifier(word: string): boolean {
  return /^\p{Lu}|-/u.test(word) || /(?:al|ic|ical|ing|ed|site|ble)$/.test(word);
}
