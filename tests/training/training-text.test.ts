import { expect, test } from 'vitest';
import { loadTrainingText } from '../../src/cli/training-text.ts';
import { countChoices, expand, expandOnce } from '../../src/training/alternation.ts';
import { parseMailFile } from '../../src/training/mail-file.ts';
import { fillPlaceholders } from '../../src/training/placeholders.ts';
import { seeded } from '../../src/training/random.ts';
import { parseSentenceFile } from '../../src/training/sentence-file.ts';

test.each([
  ['We {stay|remain}.', 2, ['We stay.', 'We remain.']],
  ['{We|I} stay{ put|}.', 4, ['We stay put.', 'We stay.', 'I stay put.', 'I stay.']],
  ['Plain.', 1, ['Plain.']],
])('"%s" stands for %i sentences', (line, count, sentences) => {
  expect(countChoices(line)).toBe(count);
  expect(sentences).toEqual(expect.arrayContaining(expand(line, 8, seeded(1))));
});

test('braces that do not match are an error that names the line', () => {
  expect(() => expandOnce('We {stay.', seeded(1))).toThrow('We {stay.');
});

test('placeholders are filled, and an unknown one is an error', () => {
  const { text, us } = fillPlaceholders('<US> or <RIVAL> in <MONTH> <YEAR>?', 'de', seeded(3));
  expect(text).toMatch(new RegExp(`^${us} or .+ in \\p{L}+ 20\\d\\d\\?$`, 'u'));
  expect(() => fillPlaceholders('<VENDOR>', 'en', seeded(3))).toThrow('<VENDOR>');
});

test('a section head labels the sentences below it', () => {
  const file =
    '# text\n= lost incumbent; reasons: service, risk; price: equal\nWe stay.\n\n= none; wants\nBackup?';
  expect(parseSentenceFile(file)).toEqual([
    {
      line: 'We stay.',
      label: {
        outcome: 'lost',
        lostTo: 'incumbent',
        reasons: ['service', 'risk'],
        price: 'equal',
        wish: 'neither',
        kind: 'reply',
      },
    },
    {
      line: 'Backup?',
      label: {
        outcome: 'none',
        lostTo: undefined,
        reasons: [],
        price: undefined,
        wish: 'wants',
        kind: 'reply',
      },
    },
  ]);
});

test.each([
  ['We stay.', 'line 1: a sentence before'],
  ['= lost', ''],
  ['= lots\nWe stay.', 'line 1: "lots" says nothing'],
  ['= none\nHi\n= none; reasons: money', 'line 3: "money" is no reason'],
])('a sentence file %j says what is wrong with it', (file, message) => {
  if (message === '') expect(parseSentenceFile(file)).toEqual([]);
  else expect(() => parseSentenceFile(file)).toThrow(message);
});

const MAIL = `=== lost; to: incumbent; competitor: Brightline; reasons: service; interests: managed IT | backup; term: 36
from: Dana Whitlock <dana@harborview.example>
to: Art Post <art@stratus.example>
date: 2026-03-14
subject: Re: Copiers

Hi Art,
[[We stay
with Brightline.]] Do you do managed IT or backup?
`;

test('a mail file holds headers, label, and the deciding sentence between brackets', () => {
  const [{ mail, label } = { mail: undefined, label: undefined }] = parseMailFile(MAIL, 'x');
  expect(mail).toMatchObject({
    id: 'x-1',
    date: '2026-03-14',
    from: { name: 'Dana Whitlock', email: 'dana@harborview.example' },
    text: 'Hi Art,\nWe stay\nwith Brightline. Do you do managed IT or backup?',
  });
  expect(label).toMatchObject({
    outcome: 'lost',
    lostTo: 'incumbent',
    interests: ['managed IT', 'backup'],
    termMonths: 36,
    quote: 'We stay\nwith Brightline.',
  });
});

test.each([
  ['a decision without its sentence', MAIL.replaceAll(/\[\[|\]\]/g, ''), 'line 1: [[ ]]'],
  ['a day that is none', MAIL.replace('2026-03-14', 'Monday'), 'line 1: "Monday" is no day'],
  ['an unknown part', MAIL.replace('term:', 'length:'), 'line 1: "length: 36" says nothing'],
])('%s is an error with its line', (_, file, message) => {
  expect(() => parseMailFile(file, 'x')).toThrow(message);
});

test('every training file can be read, and every line of it expands', () => {
  const { lines, mails } = loadTrainingText();
  expect(mails.length).toBeGreaterThan(0);
  for (const { line, lang } of lines) {
    expect(fillPlaceholders(expandOnce(line, seeded(1)), lang, seeded(1)).text).not.toBe('');
  }
});
