import { useEffect, useState } from 'preact/hooks';
import type { PageProblem } from '../domain/page-problem.ts';
import { findProblem } from '../store/page-state.ts';
import { say } from '../words/words.ts';
import { AddThisSite } from './add-this-site.tsx';
import type { MailSource } from './load-subject.ts';
import { PageProblemNotice } from './page-problem-notice.tsx';

/** Says where the form's words come from whenever that is not simply the open mail. */
export function SourceNotice({ source, tabId }: { source: MailSource; tabId: number | undefined }) {
  const [problem, setProblem] = useState<PageProblem>();
  useEffect(() => {
    if (tabId !== undefined) void findProblem(tabId).then(setProblem);
  }, [tabId]);
  if (tabId !== undefined && problem) return <PageProblemNotice tabId={tabId} problem={problem} />;
  if (source === 'watched' || source === 'adapter') return null;
  return (
    <div class="notice" role="note">
      <p>{say(`source_${source}`)}</p>
      {source !== 'selection' && <AddThisSite tabId={tabId} />}
    </div>
  );
}
