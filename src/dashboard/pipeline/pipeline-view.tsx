import { useCallback, useRef, useState } from 'preact/hooks';
import { BookErrorNotice } from '../../components/book-error-notice.tsx';
import { ExportButton } from '../../components/export-button.tsx';
import { useLive } from '../../components/use-live.ts';
import { localDay } from '../../domain/days.ts';
import { isFiltering, NO_FILTER } from '../../domain/pipeline.ts';
import { competitorNames } from '../../store/deals.ts';
import { say, sayCount } from '../../words/words.ts';
import type { PipelinePlace } from '../place.ts';
import { ColumnPicker } from './column-picker.tsx';
import { DealTable } from './deal-table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { ListNotice } from './list-notice.tsx';
import { OpenedDeal } from './opened-deal.tsx';
import { PipelineKeys } from './pipeline-keys.tsx';
import { SearchField } from './search-field.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useBulk } from './use-bulk.ts';
import { useColumns } from './use-columns.ts';
import { useDeals } from './use-deals.ts';
import { usePageKeys } from './use-page-keys.ts';
import { useSelection } from './use-selection.ts';

interface Props {
  place: PipelinePlace;
  /** `isSame` for a change that back need not stop at. */
  onPlace: (place: PipelinePlace, isSame?: boolean) => void;
  /** To where the rep says which webmail is used. */
  onSites: () => void;
}

/** Every deal in one table: sorted, narrowed, selected, opened beside it. */
export function PipelineView({ place, onPlace, onSites }: Props) {
  const { sort, isDescending, filter, search } = place;
  const today = localDay(new Date());
  const query = { sort, isDescending, filter, search, today };
  const loaded = useDeals(query);
  const selection = useSelection(query);
  const { bulk, remove, edit, undo } = useBulk();
  const [columns, chooseColumns] = useColumns();
  const [areFiltersShown, showFilters] = useState(() => isFiltering(filter) || isWide());
  const [isHelpShown, showHelp] = useState(false);
  const [exportFailure, setExportFailure] = useState<unknown>();
  const [withKeys, setWithKeys] = useState(false);
  // A deal that is open while it is changed among others is read again.
  const [changes, setChanges] = useState(0);
  const competitors = useLive(competitorNames, []);
  const searchField = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);

  const change = (next: Partial<PipelinePlace>, isSame = false) => onPlace({ ...place, ...next }, isSame);
  const close = () => {
    change({ deal: '' });
    table.current?.focus();
  };
  const loadMore = useCallback(loaded.loadMore, [loaded.next]);
  usePageKeys({
    search: () => searchField.current?.focus(),
    help: () => showHelp(!isHelpShown),
    leave: () => {
      if (isHelpShown) showHelp(false);
      else return false;
      return true;
    },
  });
  const ids = [...selection.selected];
  const whenDone = async (work: Promise<boolean>) => {
    if (!(await work)) return;
    selection.clear();
    setChanges((count) => count + 1);
    table.current?.focus();
  };
  const failure = bulk.failure ?? exportFailure;

  return (
    <div class={`pipeline ${place.deal === '' ? '' : 'with-deal'}`}>
      <section class="pipeline-list" aria-label={say('dashboard_book')}>
        <div class="toolbar">
          <h2>{say('dashboard_book')}</h2>
          <p role="status" class="hint count">
            {countText(loaded)}
          </p>
          <SearchField
            field={searchField}
            value={search}
            onSearch={(words) => change({ search: words }, true)}
            onLeave={() => table.current?.focus()}
          />
          <button
            type="button"
            name="filters"
            class="button quiet"
            aria-expanded={areFiltersShown}
            onClick={() => showFilters(!areFiltersShown)}
          >
            {say('pipeline_filters')}
          </button>
          <ColumnPicker columns={columns} onChange={chooseColumns} />
          <ExportButton onFailure={setExportFailure} />
          <button
            type="button"
            class="button quiet keys-button"
            aria-label={say('keys_show')}
            title={say('keys_show')}
            onClick={() => showHelp(!isHelpShown)}
          >
            ?
          </button>
        </div>
        {areFiltersShown && <FilterBar filter={filter} onChange={(next) => change({ filter: next })} />}
        {failure !== undefined && <BookErrorNotice error={failure} />}
        {ids.length > 0 && (
          <SelectionBar
            count={ids.length}
            competitors={competitors.state === 'ready' ? competitors.value : []}
            isBusy={bulk.isBusy}
            onEdit={(bulkEdit) => void whenDone(edit(ids, bulkEdit))}
            onDelete={() => {
              if (place.deal !== '' && selection.selected.has(place.deal)) change({ deal: '' }, true);
              void whenDone(remove(ids));
            }}
            onClear={selection.clear}
          />
        )}
        <div role="status" class="undo-line">
          {bulk.isBusy && <p class="notice">{say('pipeline_working')}</p>}
          {bulk.done && !bulk.isBusy && (
            <div class="notice line">
              <span class="grow">
                {sayCount(
                  bulk.done.what === 'deleted' ? 'pipeline_deleted' : 'pipeline_changed',
                  bulk.done.count,
                )}
              </span>
              <button
                type="button"
                name="undo"
                class="button"
                onClick={() => bulk.done && void whenDone(undo(bulk.done))}
              >
                {say('book_undo')}
              </button>
            </div>
          )}
        </div>
        {loaded.deals.length > 0 && (
          <DealTable
            query={JSON.stringify([sort, isDescending, filter, search])}
            deals={loaded.deals}
            count={loaded.count}
            columns={columns}
            sort={sort}
            isDescending={isDescending}
            onSort={(nextSort, nextDescending) => change({ sort: nextSort, isDescending: nextDescending })}
            selected={selection.selected}
            onToggle={selection.toggle}
            onSelectAll={() => void selection.selectAll()}
            onClearSelection={selection.clear}
            opened={place.deal}
            onOpen={(deal, byKeys) => {
              setWithKeys(byKeys);
              change({ deal: deal.id });
            }}
            onNearEnd={loadMore}
            today={today}
            table={table}
          />
        )}
        <ListNotice
          loaded={loaded}
          filter={filter}
          search={search}
          onClear={() => change({ filter: NO_FILTER, search: '' })}
          onRetry={loaded.retry}
          onSites={onSites}
        />
        {isHelpShown && <PipelineKeys onClose={() => showHelp(false)} />}
      </section>
      {place.deal !== '' && (
        <OpenedDeal key={`${place.deal} ${changes}`} id={place.deal} takesFocus={withKeys} onClose={close} />
      )}
    </div>
  );
}

function isWide(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(min-width: 900px) and (min-height: 500px)').matches;
}

function countText({ deals, count, state }: ReturnType<typeof useDeals>): string {
  if (state === 'failed') return '';
  if (count !== undefined) return sayCount('pipeline_count', count);
  return deals.length === 0 ? '' : sayCount('pipeline_countSoFar', deals.length);
}
