import { readReply } from '../reading/reply-text.ts';
import { textOfHtml } from './html-text.ts';
import { forEachLine } from './mails.ts';
import { scoreFiles } from './reply-score.ts';

/**
 * `npm run reply -- FILE.jsonl`: the new text of each mail, given as `text` or as `html`.
 * `npm run reply -- --score FILE… [--misses]`: how often it is the right one, beside other parsers.
 */
const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
if (args.includes('--score')) console.log(scoreFiles(files, args.includes('--misses')));
else
  forEachLine(files[0], (value) => {
    const text = typeof value.html === 'string' ? textOfHtml(value.html) : value.text;
    if (typeof text !== 'string') return 'neither "text" nor "html" is a string';
    console.log(JSON.stringify({ id: value.id, reply: readReply(text) }));
    return undefined;
  });
