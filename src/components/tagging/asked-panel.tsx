import { say } from '../../words/words.ts';
import { FloatingPanel } from './floating-panel.tsx';

interface Props {
  text: string;
  isCopied: boolean;
  onCopy: () => void;
  onClose: () => void;
}

/** The question where no reply opened for it: on the clipboard, and here to be read. */
export function AskedPanel({ text, isCopied, onCopy, onClose }: Props) {
  return (
    <FloatingPanel title={say('askWhy_title')} onClose={onClose}>
      <p role="status">{say(isCopied ? 'askWhy_copied' : 'askWhy_notCopied')}</p>
      <textarea class="input asked-text" rows={9} readOnly aria-label={say('askWhy_title')} value={text} />
      <button type="button" class="button" onClick={onCopy}>
        {say('askWhy_copy')}
      </button>
    </FloatingPanel>
  );
}
