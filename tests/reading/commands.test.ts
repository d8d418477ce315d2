import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { projectRoot } from '../source-files.ts';

function run(program: string, input: string) {
  const args = ['--import', 'tsx', join(projectRoot, 'src', 'cli', `${program}.ts`), '-'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    input,
    encoding: 'utf8',
  });
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line)),
  };
}

/** Each starts a program of its own. */
vi.setConfig({ testTimeout: 60_000 });

const MAIL = {
  id: 'a',
  date: '2026-05-12',
  from: { name: 'Dana', email: 'dana@harborviewdental.example' },
  to: { name: 'Art', email: 'art@stratusoffice.example' },
  subject: 'Re: Quote',
  text: 'We are going with Apex.',
};

test('read: a JSON line per mail, a broken line is named and the others are read', () => {
  const { status, stderr, lines } = run(
    'read',
    `${JSON.stringify(MAIL)}\n{"id":\n${JSON.stringify({ ...MAIL, id: 'b' })}\n`,
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^line 2: /);
  expect(lines).toMatchObject([
    { id: 'a', outcome: 'lost', competitor: 'Apex', quote: 'We are going with Apex.' },
    { id: 'b', outcome: 'lost' },
  ]);
  expect(Object.keys(lines[0] ?? {})).toEqual(
    'id outcome lostTo competitor reasons pricePosition interests termMonths revisit quote confidence evidence'.split(
      ' ',
    ),
  );
});

test('reply: the new text of plain text and of HTML', () => {
  const { status, lines } = run(
    'reply',
    `${JSON.stringify({ id: 1, text: 'Pass\n\n> Well?' })}\n${JSON.stringify({ id: 2, html: '<p>We pass.</p><blockquote>Well?</blockquote>' })}\n`,
  );
  expect(status).toBe(0);
  expect(lines).toEqual([
    { id: 1, reply: 'Pass' },
    { id: 2, reply: 'We pass.' },
  ]);
});
