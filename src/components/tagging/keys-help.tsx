import { say } from '../../words/words.ts';
import { FloatingPanel } from './floating-panel.tsx';

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
    <FloatingPanel title={say('keys_title')} onClose={onClose}>
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
    </FloatingPanel>
  );
}
