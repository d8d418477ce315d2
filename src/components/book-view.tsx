import { useState } from 'preact/hooks';
import type { Deal } from '../domain/deal.ts';
import { askBackground } from '../messaging/send.ts';
import { deleteDeal, recentDeals, restoreDeal } from '../store/deals.ts';
import { say } from '../words/words.ts';
import { BookErrorNotice } from './book-error-notice.tsx';
import { DealRow } from './deal-row.tsx';
import { ExportButton } from './export-button.tsx';
import { useLive } from './use-live.ts';

const SHOWN = 50;

interface Props {
  onOpen: (deal: Deal) => void;
  onOpenDashboard?: () => void;
}

/** The last deals, with search, undo of a deletion, and the export. */
export function BookView({ onOpen, onOpenDashboard }: Props) {
  const [search, setSearch] = useState('');
  const [deleted, setDeleted] = useState<Deal>();
  const [failure, setFailure] = useState<unknown>();
  const deals = useLive(() => recentDeals(SHOWN, search), [search]);

  const run = async (deal: Deal, work: Promise<void>, then: () => void) => {
    try {
      await work;
      then();
      await askBackground({ type: 'deals-changed', messageKeys: deal.messages.map(({ key }) => key) });
    } catch (error) {
      setFailure(error);
    }
  };
  const remove = (deal: Deal) => run(deal, deleteDeal(deal.id, new Date()), () => setDeleted(deal));
  const undo = (deal: Deal) => run(deal, restoreDeal(deal.id, new Date()), () => setDeleted(undefined));

  return (
    <div class="book">
      <div class="book-body">
        <input
          class="input"
          type="search"
          name="search"
          aria-label={say('book_search')}
          placeholder={say('book_search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        {failure !== undefined && <BookErrorNotice error={failure} />}
        {deals.state === 'failed' && <BookErrorNotice error={deals.error} />}
        {deals.state === 'ready' && deals.value.length === 0 && (
          <p class="empty">{say(search.trim() === '' ? 'book_empty' : 'book_nothingFound')}</p>
        )}
        {deals.state === 'ready' && (
          <ul class="deal-rows">
            {deals.value.map((deal) => (
              <DealRow key={deal.id} deal={deal} onOpen={() => onOpen(deal)} onDelete={() => remove(deal)} />
            ))}
          </ul>
        )}
      </div>
      <div role="status" class="undo-line">
        {deleted && (
          <p class="notice line">
            <span class="grow">{say('book_deleted', deleted.company || say('deal_noCompany'))}</span>
            <button type="button" class="button" name="undo" onClick={() => undo(deleted)}>
              {say('book_undo')}
            </button>
          </p>
        )}
      </div>
      <div class="form-footer">
        <ExportButton onFailure={setFailure} />
        <span class="grow" />
        {onOpenDashboard && (
          <button type="button" class="button quiet" onClick={onOpenDashboard}>
            {say('book_openDashboard')}
          </button>
        )}
      </div>
    </div>
  );
}
