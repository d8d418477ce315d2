import { describe, expect, test } from 'vitest';
import {
  DEFAULT_TEMPLATES,
  fillTemplate,
  REPLY_LANGUAGES,
  type ReplyFacts,
} from '../../src/domain/ask-why.ts';

const nothing: ReplyFacts = { name: '', company: '', interests: [] };
const all: ReplyFacts = {
  name: 'Marlene',
  company: 'Tri-County Title',
  interests: ['backup', 'phones', 'IT'],
};

test.each([
  ['Hi[ {name}],', all, 'Hi Marlene,'],
  ['Hi[ {name}],', nothing, 'Hi,'],
  ['{firstName} / {name}', { ...all, name: ' Marlene Okafor ' }, 'Marlene / Marlene Okafor'],
  ['{firstName}', { ...all, name: 'Okafor, Marlene J.' }, 'Marlene'],
  ['[On {interests} at {company}.] Bye', { ...all, company: '' }, 'Bye'],
  ['[On {interests} at {company}.]', all, 'On backup, phones, and IT at Tri-County Title.'],
  ['[as agreed] {later}', all, '[as agreed] {later}'],
  ['{name}', { ...all, name: '[{company}] $& \\1' }, '[{company}] $& \\1'],
])('%s, filled', (template, facts, reply) => {
  expect(fillTemplate(template, facts, 'en')).toBe(reply);
});

describe.each(REPLY_LANGUAGES)('the reply in %s', (language) => {
  test('reads well with nothing known and with everything', () => {
    for (const facts of [nothing, all]) {
      const reply = fillTemplate(DEFAULT_TEMPLATES[language], facts, language);
      expect(reply).not.toMatch(/[{}[\]]| {2}|\n{3}/);
      expect(reply).toContain('?');
      expect(reply.includes('Marlene')).toBe(facts === all);
      expect(reply.includes('backup')).toBe(facts === all);
    }
  });
});
