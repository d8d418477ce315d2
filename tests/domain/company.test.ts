import { expect, test } from 'vitest';
import { companyFromDomain, companyOf, isFreeMail } from '../../src/domain/company.ts';

test.each([
  ['dana@harborview.example', 'Harborview'],
  ['p.gough@gough-latimer.co.uk', 'Gough Latimer'],
  ['info@mail.firma.example', 'Firma'],
  ['lindqvist@gmail.com', ''],
  ['LINDQVIST@GMAIL.COM', ''],
  ['not an address', ''],
  ['', ''],
])('the domain of %s names %j', (email, company) => {
  expect(companyFromDomain(email)).toBe(company);
});

test('the signature line that matches the domain is the company as it writes itself', () => {
  const text =
    'We stay with Cooper.\n\nMarlene Okafor\nOffice Manager\nTri-County Title & Escrow\n(815) 555-0142';
  expect(companyOf({ name: 'Marlene Okafor', email: 'm@tricountytitle.example' }, text)).toBe(
    'Tri-County Title & Escrow',
  );
});

test.each([
  [
    'dana@harbordental.example',
    'Dana Whitlock\nPractice Manager, Harbor Dental Group',
    'Harbor Dental Group',
  ],
  [
    'priya@northfieldschools.example',
    'Priya Raman\nNorthfield School District',
    'Northfield School District',
  ],
  ['sam@allmark.example', 'Sam Iyer | Allmark | Nashville', 'Allmark'],
  ['gary@lindqvistplumbing.example', 'Gary Lindqvist\nLindqvist', 'Lindqvistplumbing'],
])('the signature of %s names the company', (email, signature, company) => {
  expect(companyOf({ name: '', email }, `No thanks.\n\n${signature}`)).toBe(company);
});

test('a quoted signature is somebody else’s', () => {
  const text = 'No thanks.\n\n> Harbor View Dental Group\n> old thread';
  expect(companyOf({ name: '', email: 'dana@harborviewdental.example' }, text)).toBe('Harborviewdental');
});

test('a free mail address names no company, whatever the signature says', () => {
  expect(isFreeMail('gary@outlook.com')).toBe(true);
  expect(companyOf({ name: 'Gary', email: 'gary@outlook.com' }, 'Outlook\nGary')).toBe('');
});

test('a long text without end is read in no time', () => {
  const started = performance.now();
  companyOf({ name: '', email: 'a@firm.example' }, 'x'.repeat(5_000_000));
  expect(performance.now() - started).toBeLessThan(200);
});
