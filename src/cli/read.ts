import { readMail } from '../reading/read-mail.ts';
import { forEachLine, toMail } from './mails.ts';

/** `npm run read -- FILE.jsonl`: what the extension would read in each mail, a JSON line each. */
forEachLine(process.argv[2], (value) => {
  const mail = toMail(value);
  if (typeof mail === 'string') return mail;
  const { winnerLacks: _, evidence, ...reading } = readMail(mail);
  console.log(JSON.stringify({ id: value.id, ...reading, evidence }));
  return undefined;
});
