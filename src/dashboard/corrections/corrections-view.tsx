import { useState } from 'preact/hooks';
import { BookErrorNotice } from '../../components/book-error-notice.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useLive } from '../../components/use-live.ts';
import type { Correction } from '../../domain/correction.ts';
import { localDay } from '../../domain/days.ts';
import type { RowId } from '../../domain/deal.ts';
import { toCorrectionsFile } from '../../exchange/corrections-export.ts';
import { allCorrections, deleteCorrections, restoreCorrections } from '../../store/corrections.ts';
import { say, sayCount } from '../../words/words.ts';
import { CorrectionRow } from './correction-row.tsx';

/** Examples that are listed; the file holds all of them. */
const SHOWN = 100;

/** Where the rep said otherwise than was read: kept here, saved as a file, deleted with undo. */
export function CorrectionsView() {
  const corrections = useLive(allCorrections, []);
  const [deleted, setDeleted] = useState<RowId[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const run = (work: Promise<void>, then: () => void) => work.then(then, setFailure);
  const remove = (ids: RowId[]) => run(deleteCorrections(ids, new Date()), () => setDeleted(ids));
  const undo = () => run(restoreCorrections(deleted, new Date()), () => setDeleted([]));
  return (
    <section class="page" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{say('corrections_title')}</h2>
      <p class="lead">{say('corrections_intro')}</p>
      {failure !== undefined && <BookErrorNotice error={failure} />}
      {corrections.state === 'failed' && <BookErrorNotice error={corrections.error} />}
      {corrections.state === 'ready' && <List corrections={corrections.value} onDelete={remove} />}
      <div role="status" class="undo-line">
        {deleted.length > 0 && (
          <p class="notice line">
            <span class="grow">{sayCount('corrections_deleted', deleted.length)}</span>
            <button type="button" class="button" name="undo" onClick={undo}>
              {say('book_undo')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

interface ListProps {
  corrections: readonly Correction[];
  onDelete: (ids: RowId[]) => void;
}

function List({ corrections, onDelete }: ListProps) {
  if (corrections.length === 0) return <p class="empty">{say('corrections_empty')}</p>;
  return (
    <>
      <div class="line corrections-actions">
        <strong class="grow">{sayCount('corrections_count', corrections.length)}</strong>
        <button
          type="button"
          class="button"
          name="save-corrections"
          onClick={() => saveFile(toCorrectionsFile(corrections, localDay(new Date())))}
        >
          {say('corrections_save')}
        </button>
        <button
          type="button"
          class="button quiet"
          name="delete-corrections"
          onClick={() => onDelete(corrections.map(({ id }) => id))}
        >
          {say('corrections_deleteAll')}
        </button>
      </div>
      <ul class="corrections">
        {corrections.slice(0, SHOWN).map((correction) => (
          <CorrectionRow
            key={correction.id}
            correction={correction}
            onDelete={() => onDelete([correction.id])}
          />
        ))}
      </ul>
      {corrections.length > SHOWN && (
        <p class="hint">{sayCount('corrections_more', corrections.length - SHOWN)}</p>
      )}
    </>
  );
}
