import { useRef, useState } from 'preact/hooks';
import type { Deal } from '../../domain/deal.ts';
import { type Draft, fieldsFromDraft, toMessageRef } from '../../domain/draft.ts';
import { askBackground } from '../../messaging/send.ts';
import { saveDeal } from '../../store/deals.ts';
import { dropDraft, keepDraft } from '../../store/drafts.ts';
import { keepCorrectionOf } from './keep-correction.ts';
import type { Subject } from './subject.ts';

/** What became of the last press of Save. */
export type Saving =
  | { state: 'unsaved' }
  | { state: 'outcomeMissing' }
  | { state: 'saving' }
  | { state: 'saved'; deal: Deal }
  | { state: 'failed'; error: unknown };

/** The form's draft: kept at every change, so that a closing popup loses nothing, and saved on demand. */
export function useDraft(subject: Subject) {
  const [draft, setDraft] = useState(subject.draft);
  const [saving, setSaving] = useState<Saving>(
    subject.deal && !subject.isContinued ? { state: 'saved', deal: subject.deal } : { state: 'unsaved' },
  );
  const dealId = useRef(subject.deal?.id);
  const latest = useRef(draft);

  const change = (next: Draft) => {
    latest.current = next;
    setDraft(next);
    setSaving({ state: 'unsaved' });
    // A draft that cannot be kept is no reason to stop the rep; Save reports what fails.
    keepDraft(subject.keptUnder, next, new Date()).catch(() => undefined);
  };

  const save = async () => {
    const saved = latest.current;
    const fields = fieldsFromDraft(saved, subject.timing);
    if (!fields) return setSaving({ state: 'outcomeMissing' });
    if (saving.state === 'saving') return;
    setSaving({ state: 'saving' });
    try {
      const message = subject.read && toMessageRef(subject.read.message);
      const deal = await saveDeal({ id: dealId.current, fields, message }, new Date());
      dealId.current = deal.id;
      // The deal is on the disk; an example that is not is no reason to call it unsaved.
      await keepCorrectionOf(deal, subject.read, new Date()).catch(console.warn);
      // What was typed while the disk wrote is not saved yet and stays kept.
      if (latest.current === saved) {
        setSaving({ state: 'saved', deal });
        await dropDraft(subject.keptUnder);
      }
      await askBackground({ type: 'deals-changed', messageKeys: deal.messages.map(({ key }) => key) });
    } catch (error) {
      setSaving({ state: 'failed', error });
    }
  };

  return { draft, change, save, saving };
}
