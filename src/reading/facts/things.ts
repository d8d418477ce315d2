import type { InterestWords } from '../language.ts';

const MOST_WORDS = 4;

/** Makes a reader of lists such as "managed IT, or any kind of backup and disaster recovery, and after that …". */
export function makeThingReader(words: InterestWords) {
  const REST = new RegExp(`\\s*(?:[.;:!?()]|\\s[-–—]+\\s|\\s(?:${words.rest})(?![\\p{L}\\d])).*`, 'su');
  const LEADING = new RegExp(`^(?:(?:${words.leading})\\s+)+`, 'iu');
  const JOINS = new RegExp(`\\s*(?:[,/]|(?<![\\p{L}\\d])(?:${words.joins})(?![\\p{L}\\d]))\\s*`, 'iu');
  const NO_THING = new RegExp(`^(?:${words.noThing})$`, 'iu');
  const NO_PART = new RegExp(`(?<![\\p{L}\\d])(?:${words.noPart})(?![\\p{L}\\d])`, 'iu');
  const isThing = (name: string) =>
    name.length >= 2 &&
    name.split(/\s+/).length <= MOST_WORDS &&
    /\p{L}{2}/u.test(name) &&
    !/^[\d$£€]/.test(name) &&
    !NO_THING.test(name) &&
    // "IT" is a thing, "it" is none.
    !NO_PART.test(name.replace(/\bIT\b/g, ''));

  /** The things a list names, each verbatim from the mail's text. */
  return function namesIn(list: string, text: string): string[] {
    const names: string[] = [];
    for (const part of list.replace(REST, '').split(JOINS)) {
      if (part.trim() === '') continue;
      const name = part
        .trim()
        .replace(LEADING, '')
        .replace(/[\s.,;:!?"']+$/, '')
        .trim();
      // A list ends where something follows that is no thing.
      if (!isThing(name) || !text.includes(name)) break;
      names.push(name);
    }
    return names;
  };
}
