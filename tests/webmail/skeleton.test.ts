import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readSkeleton } from '../../src/webmail/skeleton.ts';

const SECRET = 'Dana Whitlock stays with Cooper dana@firm.example 555-0134 $4,200';

const page = (body: string) => {
  const { document } = new JSDOM(`<html lang="de"><body>${body}</body></html>`).window;
  return document;
};

test('how the page is built is kept', () => {
  const skeleton = readSkeleton(
    page(
      '<div class="adn ads" role="listitem" aria-expanded="true" data-test-id="message-view"><p>Hello you</p></div>',
    ),
  );
  expect(skeleton).toContain(
    '<div class="adn ads" role="listitem" aria-expanded="true" data-test-id="message-view">',
  );
  expect(skeleton).toContain('<html lang="de">');
  expect(skeleton).toContain('xxxxx xxx');
});

test.each([
  ['text', `<p>${SECRET}</p>`],
  ['attributes', `<a href="mailto:${SECRET}" title="${SECRET}" data-name="${SECRET}" alt="${SECRET}">x</a>`],
  [
    'a mail address in an id',
    '<i id="primaryMailboxRoot_dana@firm.example" class="u-dana@firm.example"></i>',
  ],
  ['a long number in an id', '<i id="MSG_5550134_FROM"></i>'],
  ['scripts and styles', `<script>"${SECRET}"</script><style>.a::after{content:"${SECRET}"}</style>`],
  ['comments', `<!-- ${SECRET} -->`],
  ['values of fields', `<input value="${SECRET}" placeholder="${SECRET}"><textarea>${SECRET}</textarea>`],
])('nothing anybody wrote is left of %s', (_, body) => {
  const skeleton = readSkeleton(page(body));
  for (const word of ['Dana', 'Cooper', 'firm.example', '5550134', '555-0134', '4,200'])
    expect(skeleton.toLowerCase()).not.toContain(word.toLowerCase());
});

test('it cannot break out of its own markup', () => {
  const document = page('<p></p>');
  document.querySelector('p')?.setAttribute('class', '"><script>alert(1)</script>');
  expect(readSkeleton(document)).not.toContain('<script');
});

test('a page without end is cut', () => {
  const skeleton = readSkeleton(page('<i>a</i>'.repeat(25_000)));
  expect(skeleton.length).toBeLessThan(1_000_000);
});

test('a page nested without end is none of a problem', () => {
  const document = page('');
  let inner: Element = document.body;
  for (let depth = 0; depth < 1_000; depth += 1) inner = inner.appendChild(document.createElement('b'));
  expect(readSkeleton(document)).toContain('<b>');
});
