import { BookErrorNotice } from '../../components/book-error-notice.tsx';
import type { DealFilter } from '../../domain/pipeline.ts';
import { isFiltering } from '../../domain/pipeline.ts';
import { say } from '../../words/words.ts';
import type { LoadedDeals } from './use-deals.ts';

interface Props {
  loaded: LoadedDeals;
  filter: DealFilter;
  search: string;
  onClear: () => void;
  onRetry: () => void;
  /** To where the rep says which webmail is used. */
  onSites: () => void;
}

/** What stands in the place of the deals while there are none to show. */
export function ListNotice({ loaded, filter, search, onClear, onRetry, onSites }: Props) {
  if (loaded.state === 'failed')
    return (
      <div class="list-notice">
        <BookErrorNotice error={loaded.error} />
        <button type="button" class="button" onClick={onRetry}>
          {say('pipeline_retry')}
        </button>
      </div>
    );
  if (loaded.deals.length > 0) return null;
  const isNarrowed = search !== '' || isFiltering(filter);
  if (loaded.state === 'loading')
    return (
      <p class="list-notice late-comer">{say(isNarrowed ? 'pipeline_searching' : 'pipeline_loading')}</p>
    );
  return (
    <div class="list-notice">
      <p>{say(isNarrowed ? 'pipeline_nothingFound' : 'book_empty')}</p>
      {isNarrowed ? (
        <button type="button" name="show-all" class="button" onClick={onClear}>
          {say('pipeline_showAll')}
        </button>
      ) : (
        <button type="button" class="button" onClick={onSites}>
          {say('pipeline_sites')}
        </button>
      )}
    </div>
  );
}
