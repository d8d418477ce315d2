import { expect, test } from 'vitest';
import type { IsoDay } from '../../src/domain/days.ts';
import { parseWhen } from '../../src/reading/languages/en/dates.ts';

test.each([
  ['Call me in two weeks.', '2026-05-26'],
  ['Try us again in about 30 months.', '2028-11'],
  ['Reach out in Q3 2027.', '2027-07'],
  ['Let us talk after the new year.', '2027-01'],
  ['Next spring would be good.', '2027-03'],
  ['Please call in March.', '2027-03'],
  ['Please call in June.', '2026-06'],
  ['We decided to stay with them.', undefined],
  ['You may call any time.', undefined],
])('counted from 12 May 2026, "%s" is %s', (sentence, when) => {
  expect(parseWhen(sentence, '2026-05-12' as IsoDay)).toBe(when);
});
