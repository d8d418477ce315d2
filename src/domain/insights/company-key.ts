/** What a company adds to its name to say what kind of company it is in law. */
const LEGAL_FORMS = new Set(
  (
    'inc incorporated corp corporation co company llc llp lp plc pllc ltd limited pty pte ' +
    'gmbh mbh ag kg ohg ug ek ev se kgaa sa sas sarl eurl snc sl slu srl sro spa sapa ' +
    'bv nv vof lda ltda eireli oy ab as aps kk'
  ).split(' '),
);

/** Longest part of a name that is compared. */
const COMPARED_LENGTH = 300;

/**
 * What two spellings of one company have in common: no case, accents, punctuation or legal form.
 * '' only for a name that is blank.
 * @example companyKey('Cooper Business Machines, Inc.') // 'cooper business machines'
 */
export function companyKey(name: string): string {
  const plain = name.slice(0, COMPARED_LENGTH).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // "S.A." and "O'Brien" are one word each.
  const words = plain
    .replace(/[.'’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end).join(' ') || plain.trim();
}
