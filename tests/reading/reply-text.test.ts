import { expect, test } from 'vitest';
import { findReply, readReply } from '../../src/reading/reply-text.ts';

const QUOTE = '> Are we a go?\n> Art';

/** What a mail program puts around the new text, by the rule it shows. */
const CASES: { rule: string; text: string; reply: string }[] = [
  { rule: 'quoted lines go', text: `Yes.\n\n${QUOTE}`, reply: 'Yes.' },
  {
    rule: 'an attribution goes with the quotation below it',
    text: `Yes.\n\nOn Tue, May 5, 2026 at 9:12 AM Art Post <art@stratus.example> wrote:\n${QUOTE}`,
    reply: 'Yes.',
  },
  {
    rule: 'an attribution may be folded',
    text: `Yes.\n\nOn Tue, May 5, 2026 at 9:12 AM Art Post <\nart@stratus.example> wrote:\n\n${QUOTE}`,
    reply: 'Yes.',
  },
  {
    rule: 'without ">", all below an attribution is quoted',
    text: 'Yes.\n\nOn May 5, 2026, at 9:12 AM, Art Post <art@stratus.example> wrote:\n\nAre we a go?',
    reply: 'Yes.',
  },
  {
    rule: 'answers between quoted lines stay',
    text: '> Is it the price?\nNo.\n> The service?\nYes, that.',
    reply: 'No.\nYes, that.',
  },
  {
    rule: 'an answer below the quotation stays',
    text: `On 5 May 2026 Art Post wrote:\n${QUOTE}\n\nWe are.`,
    reply: 'We are.',
  },
  {
    rule: 'an Outlook header block needs no line above it',
    text: 'We pass.\n\nFrom: Art Post\nSent: Tuesday, May 5, 2026 9:12 AM\nTo: Dana Whitlock\nSubject: RE: Quote\n\nAre we a go?',
    reply: 'We pass.',
  },
  {
    rule: 'a rule above the header block goes too',
    text: 'We pass.\n\n________________________________\nFrom: Art Post <art@stratus.example>\nSent: Tuesday\nTo: Dana\nSubject: Quote\n\nWell?',
    reply: 'We pass.',
  },
  {
    rule: 'a header block may start with the date',
    text: 'We pass.\n\nDate: 5 May 2026\nFrom: Art Post\nTo: Dana\n\nWell?',
    reply: 'We pass.',
  },
  {
    rule: 'a German header block',
    text: 'Wir sagen ab.\n\nVon: Art Post\nGesendet: Dienstag, 5. Mai 2026\nAn: Dana\nBetreff: Angebot\n\nNun?',
    reply: 'Wir sagen ab.',
  },
  {
    rule: 'a German attribution with the verb in the middle',
    text: 'Wir sagen ab.\n\nAm 05.05.2026 um 09:12 schrieb Art Post <art@stratus.example>:\n> Nun?',
    reply: 'Wir sagen ab.',
  },
  {
    rule: 'a French attribution',
    text: 'C’est non.\n\nLe mar. 5 mai 2026 à 09:12, Art Post <art@stratus.example> a écrit :\n> Alors ?',
    reply: 'C’est non.',
  },
  {
    rule: 'an original-message line cuts',
    text: 'We pass.\n\n-----Original Message-----\nFrom: Art\n\nWell?',
    reply: 'We pass.',
  },
  {
    rule: 'words above a forward are the new text',
    text: 'So it is a no.\n\n---------- Forwarded message ---------\nFrom: Curtis\nDate: Tue\nSubject: Trucks\nTo: All\n\nWe go with Crown.',
    reply: 'So it is a no.',
  },
  {
    rule: 'a bare forward says what the forwarded message says',
    text: 'FYI\n\n---------- Forwarded message ---------\nFrom: Curtis\nDate: Tue\nSubject: Trucks\nTo: All\n\nWe go with Crown.\n\nThanks,\nCurtis',
    reply: 'We go with Crown.\n\nThanks,\nCurtis',
  },
  {
    rule: 'a forward that is shown as a quotation is passed on too',
    text: 'FYI\n\n> ---------- Forwarded message ---------\n> From: Curtis\n> Date: Tue\n> Subject: Trucks\n> To: All\n>\n> We go with Crown.\n> From May on.',
    reply: 'We go with Crown.\nFrom May on.',
  },
  {
    rule: 'a quotation under "FYI" that is no forward stays out',
    text: `FYI\n\nOn 5 May 2026 Art Post wrote:\n${QUOTE}`,
    reply: 'FYI',
  },
  {
    rule: 'a quoted line right above the quotation of the thread is shown, not answered',
    text: `The log says\n\n> disk full\n\nOn 5 May 2026 Art Post wrote:\n${QUOTE}`,
    reply: 'The log says\n\n> disk full',
  },
  {
    rule: 'a signature that names a title behind the name',
    text: 'We pass.\n\nDana Whitlock, Office Manager\n(815) 555-0142',
    reply: 'We pass.',
  },
  { rule: 'a marked signature goes', text: 'We pass.\n\n-- \nDana Whitlock\nHarborview', reply: 'We pass.' },
  {
    rule: 'a signature below a closing goes',
    text: 'We pass.\n\nKind regards,\nDana Whitlock\nOffice Manager',
    reply: 'We pass.',
  },
  {
    rule: 'a signature with a telephone number needs no closing',
    text: 'We pass on this one.\n\nDana Whitlock\nOffice Manager\n(815) 555-0142',
    reply: 'We pass on this one.',
  },
  { rule: 'a phone footer goes', text: 'Pass\nSent from my iPhone', reply: 'Pass' },
  {
    rule: 'a disclaimer goes',
    text: 'Pass\n\nThis e-mail is confidential and may be privileged.',
    reply: 'Pass',
  },
  {
    rule: 'thanks in the middle of a mail close nothing',
    text: 'Thanks,\nwe have the quote and will read it on Monday.\n\nWhat about the warranty?',
    reply: 'Thanks,\nwe have the quote and will read it on Monday.\n\nWhat about the warranty?',
  },
  {
    rule: 'a postscript below the name stays',
    text: 'We pass.\n\nBest,\nDana\n\nPS: do you sell phones?',
    reply: 'We pass.\n\nBest,\nDana\n\nPS: do you sell phones?',
  },
  {
    rule: 'a mail without any of this stays whole',
    text: 'Hi Art,\n\nFrom: Monday on we are closed.\n\nOn Friday we wrote:\nplease wait.',
    reply: 'Hi Art,\n\nFrom: Monday on we are closed.\n\nOn Friday we wrote:\nplease wait.',
  },
];

test.each(CASES)('$rule', ({ text, reply }) => {
  expect(readReply(text)).toBe(reply);
});

test.each(CASES)('$rule: also with the line ends of Windows', ({ text, reply }) => {
  expect(readReply(text.replaceAll('\n', '\r\n'))).toBe(reply);
});

test.each(CASES)('passages are pieces of the mail in order: $rule', ({ text }) => {
  let last = 0;
  for (const { start, end } of findReply(text).passages) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
});
