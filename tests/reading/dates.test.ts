import { describe, expect, test } from 'vitest';
import { isIsoDay } from '../../src/domain/days.ts';
import { factFindersOf } from '../../src/reading/facts/fact-finders.ts';
import { LANGUAGES } from '../../src/reading/languages/languages.ts';
import { DATES } from './dates-by-language.ts';

const DAY = '2026-05-12';
if (!isIsoDay(DAY)) throw new RangeError(DAY);
const day = DAY;

describe.each(LANGUAGES.map((language) => ({ language, code: language.code })))(
  '$code',
  ({ language, code }) => {
    const { time } = factFindersOf(language);

    test.each(DATES[code])(`counted from ${DAY}, "%s" is %s`, (sentence, when) => {
      expect(time.parseWhen(sentence, day)).toBe(when);
    });
  },
);
