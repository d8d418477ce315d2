import { expect, test } from 'vitest';
import { addCounts, summaryLine } from './counts.ts';
import { countReport } from './vitest-run.ts';

const file = (status: string, ...tests: [status: string, ...titles: string[]][]) => ({
  name: 'some.test.ts',
  status,
  assertionResults: tests.map(([own, ...ancestorTitles]) => ({ status: own, ancestorTitles })),
});

test.each([
  [
    'passed and failed tests',
    [file('failed', ['passed'], ['failed'], ['passed'])],
    '2 passed, 1 failed, 0 skipped',
  ],
  [
    'pending and planned tests are skipped',
    [file('passed', ['pending'], ['todo'])],
    '0 passed, 0 failed, 2 skipped',
  ],
  ['a file that cannot be loaded fails once', [file('failed')], '0 passed, 1 failed, 0 skipped'],
  [
    'a suite whose preparation fails does not pass as skipped',
    [file('failed', ['skipped'], ['skipped']), file('passed', ['passed'])],
    '1 passed, 1 failed, 2 skipped',
  ],
])('%s', (_, testResults, line) => {
  expect(summaryLine(countReport({ testResults }))).toBe(line);
});

test('each reason to skip is told once', () => {
  const title = 'the main job (skipped: no Firefox was found)';
  const report = { testResults: [file('passed', ['skipped', title], ['skipped', title])] };
  expect(countReport(report).reasons).toEqual(['no Firefox was found']);
});

test('counts add up', () => {
  const sum = addCounts({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 });
  expect(sum).toEqual({ passed: 11, failed: 22, skipped: 33 });
});
