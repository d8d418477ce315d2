import { nextDay } from '../../domain/stats.ts';
import { formatDay, say } from '../../words/words.ts';
import { BookErrorNotice } from '../book-error-notice.tsx';
import type { Saving } from './use-draft.ts';

/** The foot of the form: what became of the last save, the keys, and Save. */
export function SaveBar({ saving, onHelp }: { saving: Saving; onHelp: () => void }) {
  return (
    <>
      <div class={`form-status ${saving.state === 'saved' ? 'good' : ''}`} role="status">
        {saving.state === 'failed' ? <BookErrorNotice error={saving.error} /> : statusOf(saving)}
      </div>
      <button
        type="button"
        class="button quiet"
        aria-label={say('keys_show')}
        title={say('keys_show')}
        onClick={onHelp}
      >
        ?
      </button>
      <button type="submit" name="save" class="button primary" aria-disabled={saving.state === 'saving'}>
        {say('form_save')}{' '}
        <span class="key" aria-hidden="true">
          ⏎
        </span>
      </button>
    </>
  );
}

function statusOf(saving: Saving): string {
  if (saving.state === 'saving') return say('form_saving');
  if (saving.state !== 'saved') return '';
  const next = nextDay(saving.deal);
  if (next === '') return say('form_saved');
  return say('form_savedNext', formatDay(next, new Date().getFullYear()));
}
