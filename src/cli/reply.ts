import { JSDOM } from 'jsdom';
import { readReply } from '../reading/reply-text.ts';
import { readBodyText } from '../webmail/body-text.ts';
import { forEachLine } from './mails.ts';

/** `npm run reply -- FILE.jsonl`: the new text of each mail, given as `text` or as `html`. */
forEachLine(process.argv[2], (value) => {
  const text = typeof value.html === 'string' ? textOf(value.html) : value.text;
  if (typeof text !== 'string') return 'neither "text" nor "html" is a string';
  console.log(JSON.stringify({ id: value.id, reply: readReply(text) }));
  return undefined;
});

/** The text of an HTML mail as the content script takes it from a page. Scripts in it never run. */
function textOf(html: string): string {
  return readBodyText(new JSDOM(html).window.document.body);
}
