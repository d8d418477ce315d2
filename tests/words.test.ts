import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { EVIDENCES, LOST_TO, OUTCOMES, PRICE_POSITIONS, REASONS } from '../src/domain/codes.ts';
import type { IsoDay } from '../src/domain/days.ts';
import { LESSON_CODES } from '../src/domain/lessons.ts';
import { DAY_FORMATS, FIELD_TYPES } from '../src/exchange/presets/preset.ts';
import { PRESETS } from '../src/exchange/presets/presets.ts';
import { TASK_KINDS } from '../src/exchange/presets/tasks.ts';
import { TARGETS } from '../src/exchange/targets.ts';
import { formatDay, say, sayCode, sayCount } from '../src/words/words.ts';
import { projectRoot, sourceFiles } from './source-files.ts';

const sources = [
  ...sourceFiles,
  { file: 'manifest.json', code: readFileSync(join(projectRoot, 'manifest.json'), 'utf8') },
];
const keys = Object.keys(messages);

describe('every code of the data has its word', () => {
  const stems: [string, readonly string[]][] = [
    ['outcome', OUTCOMES],
    ['outcomeCount', OUTCOMES],
    ['chipQuestion', ['lost', 'won', 'postponed']],
    ['lostTo', LOST_TO],
    ['reason', REASONS],
    ['evidence', EVIDENCES],
    ['price', PRICE_POSITIONS],
    ['priceLong', PRICE_POSITIONS],
    ['lesson', LESSON_CODES],
    ['settings_model', ['unavailable', 'downloadable', 'downloading', 'available']],
    ['exportTarget', TARGETS.filter(({ preset }) => !preset).map(({ id }) => id)],
    ['presetNote', PRESETS.map(({ id }) => id)],
    ['exportField', FIELD_TYPES],
    ['exportDays', DAY_FORMATS],
    ['exportTask', TASK_KINDS],
    ['exportProblem', ['empty', 'long', 'lines', 'refused', 'same']],
    ['siteError', ['empty', 'notAnAddress', 'notTheWeb']],
    ['bookError', ['full', 'unavailable', 'newerVersion', 'blocked', 'unknown']],
  ];
  test.each(stems)('%s', (stem, codes) => {
    for (const code of codes) expect(keys).toContain(`${stem}_${code}`);
  });
});

test('no text lies unused', () => {
  const code = sources.map((source) => source.code).join('\n');
  const unused = keys.filter((key) => {
    const stem = key.split('_')[0] ?? '';
    const plural = key.replace(/_(one|other)$/, '');
    return ![`'${key}'`, `__MSG_${key}__`, `'${plural}'`, `'${stem}'`, `\`${stem}_\${`].some((use) =>
      code.includes(use),
    );
  });
  expect(unused).toEqual([]);
});

test('no text is written into a component', () => {
  const written = sources
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap(({ file, code }) =>
      [
        ...code.matchAll(/(?<!=)>\s*([A-Z][a-z]+[^<>{}=;()]*)\s*</g),
        ...code.matchAll(/(?:aria-label|title|placeholder|alt)="([^"]*[A-Za-z]{3}[^"]*)"/g),
      ].map((match) => `${file}: ${match[1]}`),
    )
    // The product's name is the same in every language.
    .filter((text) => !text.endsWith(': Lossbook'));
  expect(written).toEqual([]);
});

test('values stand where the text wants them', () => {
  expect(say('chip_logged', 'Lost', '3 Mar')).toBe('Lost, logged 3 Mar');
  expect(sayCount('numbers_due', 1)).toBe('1 deal wants a call today');
  expect(sayCount('numbers_due', 1200)).toBe('1,200 deals want a call today');
  expect(sayCode('reason', 'Cousin of the owner')).toBe('Cousin of the owner');
});

test('a day shows its year only where it is not this one', () => {
  expect(formatDay('2026-12-08' as IsoDay, 2026)).toBe('Dec 8');
  expect(formatDay('2028-09-11' as IsoDay, 2026)).toBe('Sep 11, 2028');
});
