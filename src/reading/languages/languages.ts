import type { Language, LanguageCode } from '../language.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import { italian } from './it/italian.ts';
import { dutch } from './nl/dutch.ts';
import { portuguese } from './pt/portuguese.ts';

/** The languages mail is read in; the first is taken where nothing tells. */
export const LANGUAGES: readonly Language[] = [english, german, french, spanish, portuguese, dutch, italian];

/** The language with this code, English where there is none. */
export function languageOf(code: LanguageCode | string): Language {
  return LANGUAGES.find((language) => language.code === code) ?? english;
}

/** How much of a text is looked at to tell its language. */
const SAMPLE = 3_000;
/** A text with fewer small words than this tells nothing by itself. */
const ENOUGH_WORDS = 2;

/**
 * The language a text is written in, told by its small words.
 * @param around told from when the text is too short: the subject, the quoted thread
 */
export function detectLanguage(text: string, around = ''): Language {
  const { language, count } = mostSmallWords(text);
  return count >= ENOUGH_WORDS ? language : mostSmallWords(`${text} ${around}`).language;
}

function mostSmallWords(text: string): { language: Language; count: number } {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let [best, most] = [english, 0];
  for (const language of LANGUAGES) {
    const small = SMALL_WORDS.get(language.code);
    const count = words.filter((word) => small?.has(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  return { language: best, count: most };
}

const SMALL_WORDS = new Map(LANGUAGES.map(({ code, smallWords }) => [code, new Set(smallWords.split(' '))]));
