import { useState } from 'preact/hooks';
import { saveFile } from '../components/save-file.ts';
import { HOSTED_WEBMAILS } from '../domain/hosted.ts';
import type { PageProblem } from '../domain/page-problem.ts';
import { say } from '../words/words.ts';
import { reportPage } from './page-report.ts';

/** Says that the tab's webmail is not understood any more, and offers a report of its page. */
export function PageProblemNotice({ tabId, problem }: { tabId: number; problem: PageProblem }) {
  const [isFailed, setFailed] = useState(false);
  const save = async () => {
    const file = await reportPage(tabId, problem, new Date());
    if (file) saveFile(file);
    setFailed(!file);
  };
  const label = HOSTED_WEBMAILS.find(({ name }) => name === problem.webmail)?.label ?? problem.webmail;
  return (
    <div class="notice" role="note">
      <p>{say('pageProblem_text', label)}</p>
      <button type="button" class="button" name="save-report" onClick={save}>
        {say('pageProblem_save')}
      </button>
      <p class="hint" role="status">
        {say(isFailed ? 'pageProblem_failed' : 'pageProblem_hint')}
      </p>
    </div>
  );
}
