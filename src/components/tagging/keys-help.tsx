import { say } from '../../words/words.ts';

const KEYS = [
  ['L  W  P  O', 'keys_outcome'],
  ['1 – 9  0', 'keys_reasons'],
  ['Enter', 'keys_save'],
  ['Ctrl + Enter', 'keys_saveAnywhere'],
  ['Esc', 'keys_leave'],
  ['?', 'keys_help'],
] as const;

/** The form's keys, over the form but never over its Save. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  return (
    <section class="keys-help" aria-label={say('keys_title')}>
      <header>
        <h2>{say('keys_title')}</h2>
        <button type="button" class="button quiet" onClick={onClose}>
          {say('keys_close')}
        </button>
      </header>
      <dl>
        {KEYS.map(([keys, label]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{say(label)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
