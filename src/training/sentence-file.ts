import {
  isOneOf,
  LOST_TO,
  type LostTo,
  PRICE_POSITIONS,
  type PricePosition,
  REASONS,
  type ReasonCode,
} from '../domain/codes.ts';
import { MAIL_KINDS, type MailKind, OUTCOMES, WISHES } from '../reading/model/heads.ts';

/** All that a training sentence says. */
export interface SentenceLabel {
  outcome: (typeof OUTCOMES)[number];
  /** Only where lost. */
  lostTo: LostTo | undefined;
  reasons: ReasonCode[];
  price: PricePosition | undefined;
  wish: (typeof WISHES)[number];
  kind: MailKind;
}

/** A line of a sentence file: one or more sentences, by alternation, with their label. */
export interface SentenceLine {
  line: string;
  label: SentenceLabel;
}

/**
 * Reads a file of training sentences: `= lost incumbent; reasons: service; price: equal` opens a
 * section, every other line is a sentence with this label. Throws with the line's number.
 */
export function parseSentenceFile(file: string): SentenceLine[] {
  const lines: SentenceLine[] = [];
  let label: SentenceLabel | undefined;
  for (const [index, raw] of file.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    try {
      if (line.startsWith('= ')) label = parseHead(line.slice(2));
      else if (label) lines.push({ line, label });
      else throw new Error('a sentence before the first "= " line');
    } catch (error) {
      throw new Error(`line ${index + 1}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return lines;
}

function parseHead(head: string): SentenceLabel {
  const label: SentenceLabel = {
    outcome: 'none',
    lostTo: undefined,
    reasons: [],
    price: undefined,
    wish: 'neither',
    kind: 'reply',
  };
  for (const part of head.split(';').map((one) => one.trim())) {
    const [key = '', value = ''] = part.split(/:\s*|\s+(?=\S+$)/);
    if (isOneOf(OUTCOMES, key)) label.outcome = key;
    else if (isOneOf(WISHES, key)) label.wish = key;
    else if (isOneOf(MAIL_KINDS, key)) label.kind = key;
    else if (key === 'price' && isOneOf(PRICE_POSITIONS, value)) label.price = value;
    else if (key === 'reasons') label.reasons = parseReasons(part.slice(part.indexOf(':') + 1));
    else throw new Error(`"${part}" says nothing`);
    if (key === 'lost') label.lostTo = isOneOf(LOST_TO, value) ? value : 'unknown';
  }
  return label;
}

function parseReasons(list: string): ReasonCode[] {
  return list.split(',').map((one) => {
    const code = one.trim();
    if (!isOneOf(REASONS, code)) throw new Error(`"${code}" is no reason`);
    return code;
  });
}
