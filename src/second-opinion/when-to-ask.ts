import { isUnsure } from '../domain/confidence.ts';
import { toTitle } from '../domain/draft.ts';
import type { ReadMessage } from '../domain/read-message.ts';

/**
 * Whether another opinion is worth the model's work: the engine is unsure, or it found no decision
 * in what looks like a reply, by the mark of its subject. Newsletters and first contacts have none.
 */
export function isWorthAsking({ message: { subject }, reading, newText }: ReadMessage): boolean {
  if (newText.trim() === '') return false;
  if (reading.outcome !== 'none') return isUnsure(reading);
  return toTitle(subject) !== subject.trim();
}
