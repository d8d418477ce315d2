import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Ways to make markup, or code, of a text: a mail's words must never go through one. */
const RAW =
  /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|new Function)\b/;

test('no text is ever turned into markup or code', () => {
  const used = sourceFiles
    .filter(({ file }) => !file.startsWith('cli/'))
    .filter(({ code }) => RAW.test(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    .map(({ file }) => file);
  expect(used).toEqual([]);
});
