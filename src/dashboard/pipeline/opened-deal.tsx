import { useEffect, useRef, useState } from 'preact/hooks';
import { BookErrorNotice } from '../../components/book-error-notice.tsx';
import type { Deal, RowId } from '../../domain/deal.ts';
import { findDeal } from '../../store/deals.ts';
import { say } from '../../words/words.ts';
import { DealPanel } from '../deal-panel.tsx';

interface Props {
  /** Give the component a `key` of it. */
  id: RowId;
  /** Whether the keys move on to the deal when it opens. */
  takesFocus: boolean;
  onClose: () => void;
}

type Found =
  | { state: 'loading' | 'gone' }
  | { state: 'found'; deal: Deal }
  | { state: 'failed'; error: unknown };

/** The deal that is open beside the list. */
export function OpenedDeal({ id, takesFocus, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  const [found, setFound] = useState<Found>({ state: 'loading' });
  useEffect(() => {
    if (takesFocus) panel.current?.focus();
    // Read once: what the form holds is not to change under the rep's hands.
    findDeal(id).then(
      (deal) => setFound(deal ? { state: 'found', deal } : { state: 'gone' }),
      (error: unknown) => setFound({ state: 'failed', error }),
    );
  }, []);
  return (
    <section class="book-panel" aria-label={say('dashboard_deal')} ref={panel} tabIndex={-1}>
      {found.state === 'found' && <DealPanel deal={found.deal} onClose={onClose} />}
      {found.state === 'failed' && <BookErrorNotice error={found.error} />}
      {found.state === 'gone' && (
        <div class="list-notice">
          <p>{say('pipeline_dealGone')}</p>
          <button type="button" class="button" onClick={onClose}>
            {say('dashboard_closeDeal')}
          </button>
        </div>
      )}
    </section>
  );
}
