import type { Timing } from '../../domain/contract.ts';
import type { Deal } from '../../domain/deal.ts';
import { type Draft, draftFromDeal } from '../../domain/draft.ts';
import type { ReadMessage } from '../../domain/read-message.ts';
import { type DraftSubject, findDraft } from '../../store/drafts.ts';
import { readSettings } from '../../store/settings.ts';

/** What a tag form is about and what it starts with. */
export interface Subject {
  keptUnder: DraftSubject;
  /** The mail it is logged from, where that is open. */
  read?: ReadMessage | undefined;
  /** The deal of the book that the form changes; without it a new one is made. */
  deal?: Deal | undefined;
  draft: Draft;
  /** Whether the draft is one the rep left half-filled before. */
  isContinued: boolean;
  /** How the form works out the days it proposes. */
  timing: Timing;
}

/** The form for a deal of the book. */
export async function subjectOfDeal(deal: Deal, now: Date): Promise<Subject> {
  const keptUnder: DraftSubject = { deal: deal.id };
  const [kept, timing] = await Promise.all([findDraft(keptUnder, now), readSettings()]);
  return { keptUnder, deal, draft: kept ?? draftFromDeal(deal), isContinued: kept !== undefined, timing };
}
