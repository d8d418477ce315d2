import { BookErrorNotice } from '../../components/book-error-notice.tsx';
import { saveBlob } from '../../components/save-file.ts';
import type { Target } from '../../exchange/targets.ts';
import { formatNumber, say, sayCount } from '../../words/words.ts';
import type { ExportResult } from './run-export.ts';
import { targetName } from './target-field.tsx';
import type { ExportState } from './use-export.ts';

interface Props {
  state: ExportState;
  target: Target;
  /** Deals the file would hold. */
  count: number;
  canSave: boolean;
  onSave: () => void;
  onCancel: () => void;
}

/** Save, how far it is, and what became of it. */
export function SavePanel({ state, target, count, canSave, onSave, onCancel }: Props) {
  return (
    <div class="exchange-save">
      {state.state === 'running' ? (
        <div class="line">
          <progress
            class="grow"
            aria-label={say('export_progress')}
            value={state.done}
            max={Math.max(1, state.total)}
          />
          <span class="hint">
            {say('export_running', formatNumber(state.done), formatNumber(state.total))}
          </span>
          <button type="button" class="button" name="cancel-export" onClick={onCancel}>
            {say('export_cancel')}
          </button>
        </div>
      ) : (
        <div class="line">
          <button
            type="button"
            class="button primary"
            name="save-export"
            aria-disabled={!canSave}
            onClick={() => canSave && onSave()}
          >
            {say('export_save')}
          </button>
          <span class="hint">{sayCount('export_count', count)}</span>
        </div>
      )}
      <div role="status">
        {state.state === 'cancelled' && <p class="notice">{say('export_cancelled')}</p>}
        {state.state === 'done' && <Done result={state.result} target={target} />}
      </div>
      {state.state === 'failed' && <BookErrorNotice error={state.error} />}
    </div>
  );
}

function Done({ result: { files, deals, cut }, target }: { result: ExportResult; target: Target }) {
  const texts = [...cut.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div class="notice good">
      <p>{sayCount('export_done', deals)}</p>
      <ul class="exported">
        {files.map(({ name, blob, rows }) => (
          <li key={name} class="line">
            <span class="grow">
              {name} <span class="hint">{sayCount('export_rows', rows)}</span>
            </span>
            {/* A browser may ask before a page saves several files, and hold the others back. */}
            <button
              type="button"
              class="button"
              aria-label={say('export_againNamed', name)}
              onClick={() => saveBlob(name, blob)}
            >
              {say('export_again')}
            </button>
          </li>
        ))}
      </ul>
      {texts > 0 && (
        <p class="hint">{sayCount('export_cut', texts, targetName(target), [...cut.keys()].join(', '))}</p>
      )}
    </div>
  );
}
