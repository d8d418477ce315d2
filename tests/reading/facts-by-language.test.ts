import { describe, expect, test } from 'vitest';
import { isIsoDay } from '../../src/domain/days.ts';
import { factFindersOf } from '../../src/reading/facts/fact-finders.ts';
import { LANGUAGES, languageOf } from '../../src/reading/languages/languages.ts';
import { toGist } from '../../src/reading/names.ts';
import type { Said } from '../../src/reading/said.ts';
import { FACTS } from './sentences-by-language.ts';

const DAY = '2026-05-12';
if (!isIsoDay(DAY)) throw new RangeError(DAY);
const day = DAY;
const MAIL = {
  from: { name: 'Dana Whitlock', email: 'dana@harborview.example' },
  to: { name: 'Art Post', email: 'art@stratus.example' },
};
/** What the model sees is left out, so that the words alone decide. */
const SIGNS: Said['signs'] = {
  outcome: { lost: 0, won: 0, postponed: 0, none: 1 },
  lostTo: { incumbent: 0, competitor: 0, in_house: 0, nobody: 0, unknown: 0 },
  reasons: {
    price: 0,
    budget: 0,
    service: 0,
    relationship: 0,
    product: 0,
    timing: 0,
    contract: 0,
    terms: 0,
    risk: 0,
    mandate: 0,
  },
  price: { lower: 0, equal: 0, higher: 0 },
  wants: 0,
  refuses: 0,
  kind: {
    reply: 0,
    newsletter: 0,
    'auto-reply': 0,
    selling: 0,
    internal: 0,
    job: 0,
    support: 0,
    invoice: 0,
  },
};

describe.each(LANGUAGES.map(({ code }) => code).filter((code) => code !== 'en'))('%s', (code) => {
  const language = languageOf(code);
  const finders = factFindersOf(language);
  const facts = FACTS[code];
  const say = (text: string): Said => ({
    text,
    plain: text,
    start: 0,
    gist: toGist(text, MAIL, language),
    signs: SIGNS,
  });
  const other = say('…');

  test.each(facts.interests)('"%s" asks for %j', (sentence, names) => {
    expect(finders.findInterests([say(sentence)], undefined, '').names).toEqual(names);
  });

  test.each(facts.nothingWanted)('"%s" asks for nothing', (sentence) => {
    expect(finders.findInterests([say(sentence)], undefined, '').names).toEqual([]);
  });

  test.each(facts.lacks)('"%s" says that the winner lacks %j', (sentence, names) => {
    expect(finders.findInterests([say(sentence)], undefined, '').winnerLacks).toEqual(names);
  });

  test.each(facts.competitors)('"%s" names %s, wherever it stands', (sentence, name) => {
    const said = say(sentence);
    expect(finders.findCompetitor([said], said, true)?.name).toBe(name);
    expect(finders.findCompetitor([other, said], other, true)?.name).toBe(name);
  });

  test.each(facts.noCompetitors)('"%s" names no vendor', (sentence) => {
    const said = say(sentence);
    expect(finders.findCompetitor([said], said, true)).toBeUndefined();
  });

  test.each(facts.terms)('"%s" is a term of %s months', (sentence, months) => {
    expect(finders.findTerm([say(sentence)])?.months).toBe(months);
  });

  test.each(facts.revisits)(`a loss of ${DAY} that says "%s" opens again in %s`, (sentence, when) => {
    expect(finders.findRevisit(day, [say(sentence)], 'lost')?.when).toBe(when);
  });
});
