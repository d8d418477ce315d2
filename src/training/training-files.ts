import type { Mail } from '../domain/mail.ts';
import type { OUTCOMES } from '../reading/model/heads.ts';
import { type LabelledMail, parseMailFile } from './mail-file.ts';
import { parseSentenceFile, type SentenceLine } from './sentence-file.ts';

/** A file of training text. */
export interface TrainingFile {
  /** Code of its language, the folder's name. */
  lang: string;
  /** Name without folder. Files named `mails-…` hold whole mails, all others sentences. */
  name: string;
  text: string;
}

/** A training line with its language. */
export interface TrainingLine extends SentenceLine {
  lang: string;
}

/** A whole training mail with its language and outcome. */
export interface TrainingMail {
  lang: string;
  mail: Mail;
  outcome: (typeof OUTCOMES)[number];
  quote: string;
  label: LabelledMail['label'];
}

/** What is learnt from, in an order that depends on nothing but the files' names and contents. */
export interface TrainingText {
  lines: TrainingLine[];
  mails: TrainingMail[];
}

/** Reads all files. Throws with the file's name and line where one is not as it should be. */
export function readTrainingFiles(files: readonly TrainingFile[]): TrainingText {
  const text: TrainingText = { lines: [], mails: [] };
  const keyOf = ({ lang, name }: TrainingFile) => `${lang}/${name}`;
  for (const file of [...files].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    try {
      if (file.name.startsWith('mails-')) text.mails.push(...mailsOf(file));
      else text.lines.push(...parseSentenceFile(file.text).map((line) => ({ ...line, lang: file.lang })));
    } catch (error) {
      throw new Error(`${keyOf(file)}, ${error instanceof Error ? error.message : error}`);
    }
  }
  return text;
}

function mailsOf({ lang, name, text }: TrainingFile): TrainingMail[] {
  return parseMailFile(text, `${lang}-${name.replace(/\.txt$/, '')}`).map(({ mail, label }) => ({
    lang,
    mail,
    outcome: label.outcome as TrainingMail['outcome'],
    quote: String(label.quote),
    label,
  }));
}
