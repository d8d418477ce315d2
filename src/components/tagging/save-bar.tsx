import { nextDay } from '../../domain/stats.ts';
import { formatDay, say } from '../../words/words.ts';
import { BookErrorNotice } from '../book-error-notice.tsx';
import type { Asking } from './use-ask-why.ts';
import type { Saving } from './use-draft.ts';

interface Props {
  saving: Saving;
  asking: Asking;
  /** Undefined where there is nothing to ask about or nobody to ask. */
  onAskWhy: (() => void) | undefined;
  onHelp: () => void;
}

/** The foot of the form: asking why, what became of the last save or question, the keys, and Save. */
export function SaveBar({ saving, asking, onAskWhy, onHelp }: Props) {
  const asked = askedStatus(asking);
  const isGood = asked === '' ? saving.state === 'saved' : asking.state === 'written';
  return (
    <>
      {onAskWhy && (
        <button
          type="button"
          name="ask-why"
          class="button quiet"
          title={say('askWhy_hint')}
          aria-disabled={asking.state === 'asking'}
          onClick={() => asking.state !== 'asking' && onAskWhy()}
        >
          {say('askWhy_button')}
        </button>
      )}
      <div class={`form-status ${isGood ? 'good' : ''}`} role="status">
        {saving.state === 'failed' ? <BookErrorNotice error={saving.error} /> : asked || statusOf(saving)}
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

function askedStatus({ state }: Asking): string {
  if (state === 'asking') return say('askWhy_asking');
  if (state === 'written') return say('askWhy_written');
  return state === 'failed' ? say('askWhy_failed') : '';
}

function statusOf(saving: Saving): string {
  if (saving.state === 'saving') return say('form_saving');
  if (saving.state !== 'saved') return '';
  const next = nextDay(saving.deal);
  if (next === '') return say('form_saved');
  return say('form_savedNext', formatDay(next, new Date().getFullYear()));
}
