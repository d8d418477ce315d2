import { FloatingPanel } from '../../components/tagging/floating-panel.tsx';
import { say } from '../../words/words.ts';

const KEYS = [
  ['J  K  ↓  ↑', 'listKeys_move'],
  ['Enter', 'listKeys_open'],
  ['Space', 'listKeys_select'],
  ['Ctrl + A', 'listKeys_selectAll'],
  ['/', 'listKeys_search'],
  ['Esc', 'listKeys_leave'],
  ['?', 'keys_help'],
] as const;

/** The keys of the list. */
export function PipelineKeys({ onClose }: { onClose: () => void }) {
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
