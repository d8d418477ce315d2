import { readFileSync } from 'node:fs';
import { basename, isAbsolute, resolve } from 'node:path';
import { parseMailFile } from '../training/mail-file.ts';
import { type Labelled, toLabelled } from './labels.ts';
import { forEachLine } from './mails.ts';

/**
 * The labelled mails of a file: JSON lines, or a `.txt` file of whole mails as in src/training. The
 * language of a `.txt` file is the first two-letter part of its name or its folder.
 */
export function readLabelledFile(file: string | undefined): Labelled[] {
  const found: Labelled[] = [];
  if (file?.endsWith('.txt')) {
    const path = isAbsolute(file) ? file : resolve(process.env.INIT_CWD ?? process.cwd(), file);
    const name = basename(path, '.txt');
    const lang = /(?:^|[/-])(en|de|fr|es|pt|nl|it)(?=[/-]|$)/.exec(`${path.split('/').at(-2)}/${name}`)?.[1];
    for (const { mail, label } of parseMailFile(readFileSync(path, 'utf8'), name)) {
      const labelled = toLabelled({ ...mail, lang, label });
      if (typeof labelled === 'string') throw new Error(`${mail.id}: ${labelled}`);
      found.push(labelled);
    }
    return found;
  }
  forEachLine(file, (value) => {
    const labelled = toLabelled(value);
    if (typeof labelled === 'string') return labelled;
    found.push(labelled);
    return undefined;
  });
  return found;
}
