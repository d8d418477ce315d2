import { expect, test } from 'vitest';
import { parseSite, siteOfPattern } from '../../src/domain/site.ts';

test.each([
  ['mail.firm.example', 'https://mail.firm.example/*'],
  ['  https://mail.firm.example/roundcube/?_task=mail#x ', 'https://mail.firm.example/*'],
  ['http://mail.firm.example:8080/', 'http://mail.firm.example/*'],
  ['MAIL.Firm.Example', 'https://mail.firm.example/*'],
  ['localhost:8080/roundcube', 'http://localhost/*'],
  ['127.0.0.1:18080', 'http://127.0.0.1/*'],
  ['192.168.1.20', 'http://192.168.1.20/*'],
  ['http://mailserver/', 'http://mailserver/*'],
  ['https://user:secret@mail.firm.example/', 'https://mail.firm.example/*'],
  ['bücher.example', 'https://xn--bcher-kva.example/*'],
])('%s asks for %s only', (input, pattern) => {
  expect(parseSite(input)).toMatchObject({ pattern });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['my webmail', 'notAnAddress'],
  ['webmail', 'notAnAddress'],
  ['*.firm.example', 'notAnAddress'],
  ['https://*/*', 'notAnAddress'],
  ['https://', 'notAnAddress'],
  ['ftp://mail.firm.example', 'notTheWeb'],
  ['file:///etc/passwd', 'notTheWeb'],
  ['chrome://extensions', 'notTheWeb'],
  ['javascript:alert(1)', 'notAnAddress'],
])('%j cannot be added: %s', (input, error) => {
  expect(parseSite(input)).toBe(error);
});

test('only a pattern for one site is a site', () => {
  expect(siteOfPattern('https://mail.firm.example/*')?.label).toBe('mail.firm.example');
  expect(siteOfPattern('https://*/*')).toBeUndefined();
  expect(siteOfPattern('*://*/*')).toBeUndefined();
  expect(siteOfPattern('<all_urls>')).toBeUndefined();
  expect(siteOfPattern('https://*.firm.example/*')).toBeUndefined();
});
