import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLabelled } from '../../src/cli/labels.ts';
import { readMail } from '../../src/reading/read-mail.ts';
import { makeMail } from './make-mail.ts';

const mails = readFileSync(join(import.meta.dirname, 'replies', 'tuned-on.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => {
    const labelled = toLabelled(JSON.parse(line));
    return typeof labelled === 'string' ? [] : [labelled.mail];
  });
/** Mails whose sender wrote nothing below a thread yet: what is appended to them is quoted for sure. */
const withoutThread = mails.filter(({ text }) => !/^>|^On .*wrote:$|^-----|^From:/m.test(text));

const QUOTED_WORDS = fc.constantFrom(
  'We are going with somebody else.',
  'You got the job, the signed contract is attached.',
  'Let us postpone this until next year.',
  'Are we a go?',
  'Our price is lower than theirs.',
);
const DISCLAIMERS = [
  'This e-mail is confidential and may be privileged. If you have received it in error, please delete it.',
  'CONFIDENTIALITY NOTICE: This message is intended only for the use of the addressee and is not an offer to buy or sell.',
];

describe('what stands below the new text changes nothing', () => {
  test('a quoted thread, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...withoutThread),
        fc.array(QUOTED_WORDS, { minLength: 1 }),
        (mail, words) => {
          const thread = `On Tue, May 5, 2026 at 9:12 AM Art Post <art@stratus.example> wrote:\n${words.map((line) => `> ${line}`).join('\n')}`;
          const { outcome, quote } = readMail({ ...mail, text: `${mail.text}\n\n${thread}` });
          expect({ outcome, quote }).toEqual({
            outcome: readMail(mail).outcome,
            quote: readMail(mail).quote,
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each(DISCLAIMERS)('a disclaimer: %s', (disclaimer) => {
    for (const mail of withoutThread)
      expect(readMail({ ...mail, text: `${mail.text}\n\n${disclaimer}` }).outcome, mail.id).toBe(
        readMail(mail).outcome,
      );
  });
});

describe('a negated announcement is not the announcement', () => {
  test.each([
    ['We decided to stay with Apex.', 'We have not decided to stay with Apex.'],
    ['We went with another vendor.', 'We have not gone with another vendor.'],
    ['We signed with Cooper.', "We haven't signed with Cooper or anybody else."],
    ['We are cancelling the contract.', 'We are not cancelling the contract.'],
    [
      'Wir haben uns für einen anderen Anbieter entschieden.',
      'Wir haben uns noch nicht für einen Anbieter entschieden.',
    ],
    ['We hebben voor een andere leverancier gekozen.', 'We hebben nog geen leverancier gekozen.'],
    ['Abbiamo scelto un altro fornitore.', 'Non abbiamo ancora scelto un fornitore.'],
    ['Escolhemos outro fornecedor.', 'Ainda não escolhemos fornecedor.'],
    ['Your proposal was accepted.', 'Your proposal was not accepted.'],
    ['We are going with you.', 'We are not going with you.'],
    ['The board approved your quote.', 'The board has not approved your quote.'],
    ['The project is on hold.', 'The project is not on hold.'],
    ['We postponed the purchase until next year.', 'We did not postpone the purchase.'],
    ['Nous avons choisi un autre prestataire.', "Nous n'avons pas encore choisi de prestataire."],
    ['Hemos elegido a otro proveedor.', 'Todavía no hemos elegido proveedor.'],
  ])('%s / %s', (announced, negated) => {
    const [one, other] = [announced, negated].map((text) => readMail(makeMail(`${text}\n\nDana`)).outcome);
    expect(one).not.toBe('none');
    expect(other).not.toBe(one);
  });
});

test('any text at all gives a reading whose words are words of the mail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...mails), (noise, mail) => {
      const text = `${noise}\n${mail.text}\n${noise}`;
      const { quote, evidence, confidence } = readMail({ ...mail, text });
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      for (const piece of [quote, ...Object.values(evidence).flat()]) expect(text).toContain(piece);
    }),
    { numRuns: 300 },
  );
});
