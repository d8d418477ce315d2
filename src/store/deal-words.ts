import type { Deal } from '../domain/deal.ts';

/** The words of a search, without case. */
export function wordsOf(search: string): string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Whether the deal's texts hold every one of these words. */
export function holdsAll(deal: Deal, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = [
    deal.company,
    deal.contactName,
    deal.contactEmail,
    deal.title,
    deal.competitor,
    deal.quote,
    deal.notes,
    ...deal.interests.map((interest) => interest.name),
    ...deal.lessons,
  ]
    .join('\n')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
