import { describe, expect, test } from 'vitest';
import { type DateOrder, parseDateTime, parseShownDay } from '../../src/webmail/dates.ts';

/** A Wednesday. */
const now = new Date(2025, 2, 12, 9, 30);

describe('the day a page shows', () => {
  test.each<[shown: string, lang: string, day: string, order?: DateOrder]>([
    ['2025-03-04 10:00', 'en-US', '2025-03-04'],
    ['2025/3/4', 'en-US', '2025-03-04'],
    ['2025年3月4日 10:00', 'ja', '2025-03-04'],
    ['2025. 3. 4. 10:00', 'ko', '2025-03-04'],
    ['04.03.2025 10:00', 'de', '2025-03-04'],
    ['4. 3. 2025', 'cs', '2025-03-04'],
    ['04.03.25', 'en', '2025-03-04'],
    ['3/4/2025, 10:00 AM', 'en-US', '2025-03-04'],
    ['03/04/2025', 'en-GB', '2025-04-03'],
    ['03/04/2025', 'fr', '2025-04-03'],
    ['03/04/2025', 'fr', '2025-03-04', 'mdy'],
    ['03-04-2025', 'nl-NL', '2025-04-03'],
    ['31/03/2025', 'en-US', '2025-03-31'],
    ['03/31/2025', 'en-GB', '2025-03-31'],
    ['Tue, Mar 4, 2025 at 10:00 AM', 'en-US', '2025-03-04'],
    ['Tuesday, March 4th 2025', 'en', '2025-03-04'],
    ['4 Mar 2025 10.15', 'en-GB', '2025-03-04'],
    ['Di., 4. März 2025, 10:00', 'de', '2025-03-04'],
    ['mar. 4 févr. 2025', 'fr', '2025-02-04'],
    ['mar. 4 nov. 2025', 'fr', '2025-11-04'],
    ['4 de marzo de 2025', 'es-ES', '2025-03-04'],
    ['mar, 4 mar 2025', 'es', '2025-03-04'],
    ['4 de março de 2025', 'pt-BR', '2025-03-04'],
    ['di 4 mrt 2025', 'nl', '2025-03-04'],
    ['4 juillet 2024', 'fr', '2024-07-04'],
    ['Mar 4', 'en-US', '2025-03-04'],
    ['Dec 30', 'en-US', '2024-12-30'],
    ['Tue, 04 Mar 2025 10:00:00 +0000', 'de', '2025-03-04'],
    ['Today 10:00', 'en-US', '2025-03-12'],
    ['Heute, 10:00', 'de-DE', '2025-03-12'],
    ['aujourd’hui 10:00', 'fr', '2025-03-12'],
    ['yesterday', 'en', '2025-03-11'],
    ['Gestern 23:15', 'de', '2025-03-11'],
    ['hier 10:00', 'fr', '2025-03-11'],
    ['10:05', 'de', '2025-03-12'],
    ['9:05 AM', 'en', '2025-03-12'],
    ['Tue 10:00', 'en-US', '2025-03-11'],
    ['Wed 10:00', 'en-US', '2025-03-05'],
    ['Mo 10:00', 'de', '2025-03-10'],
    ['Mon 10:00', 'fr', '2025-03-10'],
  ])('%s in %s is %s', (shown, lang, day, order) => {
    expect(parseShownDay(shown, { lang, now, order })).toBe(day);
  });

  test.each([
    ['either order is English', '03/04/2025', 'en'],
    ['a page without a language', '03/04/2025', ''],
    ['no such day', '2025-02-30', 'en'],
    ['no such month', '13/13/2025', 'en-US'],
    ['a length of time', '3 days ago', 'en'],
    ['words', 'Log outcome', 'en'],
    ['nothing', '', 'en'],
    ['an unknown language', 'xx', 'not a language'],
    ['a number', '1234567', 'en'],
    ['a version', '1.2.3.4', 'en'],
  ])('unsure, so none: %s', (_, shown, lang) => {
    expect(parseShownDay(shown, { lang, now })).toBe('');
  });
});

describe('a datetime attribute', () => {
  test.each([
    ['2025-03-04', '2025-03-04'],
    ['2025-03-04T10:00:00', '2025-03-04'],
    [new Date(2025, 2, 4, 23, 59).toISOString(), '2025-03-04'],
    ['2025-03-04 10:00', '2025-03-04'],
    ['2025-03', ''],
    ['P3D', ''],
    ['2025-13-40T10:00', ''],
    ['', ''],
  ])('%s is %s', (value, day) => {
    expect(parseDateTime(value)).toBe(day);
  });
});
