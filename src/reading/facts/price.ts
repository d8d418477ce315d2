import { PRICE_POSITIONS, type PricePosition } from '../../domain/codes.ts';
import type { Decision } from '../decision.ts';
import type { Language } from '../language.ts';
import type { Said } from '../said.ts';

export interface FoundPrice {
  position: PricePosition;
  evidence: string;
}

const LEAST_CHANCE = 0.5;

/** Our price against the one it is compared with; undefined when the mail does not compare. */
export function findPricePosition(
  sentences: readonly Said[],
  decision: Decision,
  { phrases }: Language,
): FoundPrice | undefined {
  if (decision.outcome === 'postponed') return undefined;
  return phrases?.findPricePosition(sentences, decision) ?? likeliest(sentences);
}

function likeliest(sentences: readonly Said[]): FoundPrice | undefined {
  let best: FoundPrice | undefined;
  let most = LEAST_CHANCE;
  for (const { plain, text, signs } of sentences) {
    if (plain.endsWith('?')) continue;
    for (const position of PRICE_POSITIONS)
      if (signs.price[position] > most) {
        most = signs.price[position];
        best = { position, evidence: text };
      }
  }
  return best;
}
