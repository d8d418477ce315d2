import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { HOSTED_WEBMAILS, hostedOf, hostedOfPattern } from '../../src/domain/hosted.ts';
import { WEBMAILS } from '../../src/webmail/webmails.ts';

test('the manifest asks for the known webmails and nothing else', () => {
  expect(manifest.host_permissions).toEqual(HOSTED_WEBMAILS.flatMap(({ patterns }) => patterns));
  for (const pattern of manifest.host_permissions) expect(hostedOfPattern(pattern)).toBeDefined();
});

test('each of them has an adapter, whose addresses it allows', async () => {
  for (const { name } of HOSTED_WEBMAILS) {
    expect(WEBMAILS.map((webmail) => webmail.name)).toContain(name);
    const file = await import(`../../src/webmail/${name}.ts`);
    const urls: string[] = file[`${name}Urls`];
    expect(urls.filter((url) => hostedOf(new URL(url))?.name === name)).not.toEqual([]);
  }
});

test.each([
  ['https://mail.google.com/mail/u/0/', 'gmail'],
  ['http://mail.google.com/mail/u/0/', undefined],
  ['https://mail.google.com.evil.example/', undefined],
  ['https://mail.yahoo.com/d/folders/1', 'yahoo'],
  ['https://fr.mail.yahoo.com/', 'yahoo'],
  ['https://notmail.yahoo.com/', undefined],
  ['https://navigator-lxa.mail.com/mail', 'gmx'],
  ['https://webmail.example/', undefined],
])('%s is %s', (url, name) => {
  expect(hostedOf(new URL(url))?.name).toBe(name);
});
