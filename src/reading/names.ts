import type { Mail } from '../domain/mail.ts';
import type { Language } from './language.ts';
import { toPattern } from './pattern.ts';

/** A sentence by its roles: lower case, the rep's side as "you", the sender's as "we", others as "@0". */
export interface Gist {
  words: string;
  /** What "@0", "@1" … stand for, as written (line breaks as spaces). */
  names: string[];
}

const WORD = "\\p{Lu}[\\p{L}\\d&+.-]*(?:['’](?!s\\b)\\p{L}+)?";
const RUN = new RegExp(
  `(?<![\\p{L}\\d])(?:M/s )?${WORD}(?: (?:& |of |van (?:de[rn]? )?|di |du )?${WORD}){0,5}`,
  'gu',
);
const FREE_MAIL = /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|aol|gmx|web|proton|protonmail|me)$/;

/** Tells by a mail's addresses whose name is whose. */
export function toGist(plain: string, { from, to }: Pick<Mail, 'from' | 'to'>, language: Language): Gist {
  const { common, acts, beforeName, nounEndings } = nameSignsOf(language);
  const names: string[] = [];
  const marked = plain.replace(RUN, (run: string, offset: number) => {
    const { before, name, after } = trimRun(
      run,
      common,
      isSentenceStart(plain, offset),
      acts.test(plain.slice(offset + run.length, offset + run.length + 20)),
    );
    if (name === '') return run;
    const isKnown = isNameOf(name, to) || isNameOf(name, from);
    const start = plain.slice(Math.max(0, offset - 32), offset) + (before === '' ? '' : `${before} `);
    if (beforeName && !isKnown && !isAmongNouns(name, start)) return run;
    const role = isNameOf(name, to) ? 'you' : isNameOf(name, from) ? 'we' : `@${names.push(name) - 1}`;
    return [before, role].filter((part) => part !== '').join(' ') + after;
  });
  /** Among nouns with capitals: a name looks like one, or stands where a noun would have an article. */
  function isAmongNouns(name: string, before: string): boolean {
    if (/\p{Ll}\p{Lu}|^\p{Lu}[\p{Lu}&-]+\b|&|\b(?:GmbH|AG|KG|SE|OHG|UG|Inc|Ltd)\b/u.test(name)) return true;
    const words = name.split(' ');
    if (words.every((word) => nounEndings?.test(word))) return false;
    // Nouns stand apart, with an article each; several capitals in a row are a name.
    if (words.length > 1) return true;
    return (
      beforeName?.test(before) === true ||
      (/^$|[.!?:"]\s*$/.test(before) && acts.test(plain.slice(plain.indexOf(name) + name.length)))
    );
  }
  const lower = language.normalise(marked.toLowerCase());
  // "Wes - we'll take them": whom it is said to is no part of what is said.
  return { words: lower.replace(/^(?:hi |hey |dear |hello |ok )?you ?[,:–—-]+ /, ''), names };
}

function isSentenceStart(plain: string, offset: number): boolean {
  return offset === 0 || /[.!?:"]\s*$/.test(plain.slice(Math.max(0, offset - 3), offset));
}

/** Words that end a company's name as well as they stand alone: "Vanguard Fire & Security". */
const IN_COMPANY_NAMES =
  /^(?:Security|Services?|Engineering|Marketing|Management|Legal|Accounting|Group|Partners|Support|Cloud|Inc|LLC|Backup|GmbH|AG|KG|Srl|SRL|SpA|SAS|SARL|SA|SL|BV|NV|Ltda|Lda)$/;
const LOOKS_LIKE_NAME = /\p{Ll}\p{Lu}|^\p{Lu}[\p{Lu}&-]+$|-\p{Lu}/u;
interface Trimmed {
  before: string;
  name: string;
  after: string;
}

function trimRun(run: string, common: ReadonlySet<string>, isStart: boolean, isActing: boolean): Trimmed {
  const end = /[.,-]+$/.exec(run)?.[0] ?? '';
  const isAbbreviation = end === '.' && /\b(?:Inc|Ltd|Co|Corp|Bros)\.$/.test(run);
  const words = run.slice(0, run.length - (isAbbreviation ? 0 : end.length)).split(' ');
  const before: string[] = [];
  while (words.length > 0 && isCommon(words[0] ?? '', common)) {
    const word = words.shift() ?? '';
    if (word !== 'M/s') before.push(word);
  }
  const behind: string[] = [];
  while (words.length > 0 && isCommon(words.at(-1) ?? '', common)) {
    if (words.length > 1 && IN_COMPANY_NAMES.test(words.at(-1) ?? '')) break;
    behind.unshift(words.pop() ?? '');
  }
  const isLoneStart = isStart && before.length === 0 && words.length === 1;
  const only = words[0] ?? '';
  // A lone capital at a sentence's start is a name only where it looks or acts like one.
  const isName = !isLoneStart || LOOKS_LIKE_NAME.test(only) || isActing;
  const name = isName ? words.join(' ') : '';
  const rest = behind.length > 0 ? ` ${behind.join(' ')}` : '';
  return {
    before: before.join(' '),
    name: name.length < 2 ? '' : name,
    after: rest + (isAbbreviation ? '' : end),
  };
}

function isCommon(word: string, common: ReadonlySet<string>): boolean {
  const plain = word
    .toLowerCase()
    .replace(/['’].*$/, '')
    .replace(/\.$/, '');
  return plain.length < 2 || plain === '&' || plain === 'of' || plain === 'm/s' || common.has(plain);
}

/** Whether a name is a person's or that of the company behind the person's mail domain. */
export function isNameOf(name: string, { name: person, email }: { name: string; email: string }): boolean {
  const parts = person.split(/\s+/).filter((part) => part.length > 2);
  const words = name.split(' ');
  if (parts.some((part) => words[0] === part) || (parts.length > 1 && words.at(-1) === parts.at(-1)))
    return true;
  const label = email.split('@')[1]?.toLowerCase().split('.')[0] ?? '';
  if (label.length < 3 || FREE_MAIL.test(label)) return false;
  const domain = letters(label);
  const own = letters(name);
  const first = letters(words[0] ?? '');
  return (
    (own.length > 2 && domain.startsWith(own)) ||
    (domain.length > 3 && own.startsWith(domain)) ||
    (own.length > 4 && domain.includes(own)) ||
    (first.length > 3 && domain.startsWith(first.replace(/s$/, '')))
  );
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

interface NameSigns {
  common: ReadonlySet<string>;
  acts: RegExp;
  beforeName: RegExp | undefined;
  nounEndings: RegExp | undefined;
}

const SIGNS = new Map<Language, NameSigns>();

function nameSignsOf(language: Language): NameSigns {
  const known = SIGNS.get(language);
  if (known) return known;
  const nouns = language.capitalNouns;
  const signs = {
    common: new Set(language.commonWords.trim().split(/\s+/)),
    acts: toPattern(`^(?:['’]s\\b| (?:${language.names.acts})(?!\\p{L}))`, ''),
    beforeName: nouns && toPattern(`(?:^|[^\\p{L}])(?:${nouns.before}) $`),
    nounEndings: nouns && toPattern(`(?:${nouns.nounEndings})(?:e[nrs]?|s|n)?$`),
  };
  SIGNS.set(language, signs);
  return signs;
}
