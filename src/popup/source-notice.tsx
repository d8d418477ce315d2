import { say } from '../words/words.ts';
import { AddThisSite } from './add-this-site.tsx';
import type { MailSource } from './load-subject.ts';

/** Says where the form's words come from whenever that is not simply the open mail. */
export function SourceNotice({ source, tabId }: { source: MailSource; tabId: number | undefined }) {
  if (source === 'watched' || source === 'adapter') return null;
  return (
    <div class="notice" role="note">
      <p>{say(`source_${source}`)}</p>
      {source !== 'selection' && <AddThisSite tabId={tabId} />}
    </div>
  );
}
