import { useEffect, useState } from 'preact/hooks';
import { type Subject, subjectOfDeal } from '../components/tagging/subject.ts';
import { SubjectForm } from '../components/tagging/subject-form.tsx';
import type { Deal } from '../domain/deal.ts';
import { say } from '../words/words.ts';
import { DealStory } from './pipeline/deal-story.tsx';

/** One deal of the book, open beside the list. */
export function DealPanel({ deal, onClose }: { deal: Deal; onClose: () => void }) {
  const [loaded, setLoaded] = useState<{ subject: Subject; count: number }>();
  const load = async () => {
    const subject = await subjectOfDeal(deal, new Date());
    setLoaded((before) => ({ subject, count: (before?.count ?? 0) + 1 }));
  };
  // Loaded again for another deal only
  useEffect(() => void load(), [deal]);
  return (
    <>
      <div class="panel-head">
        {deal.messages[0]?.url && (
          <a href={deal.messages[0].url} target="_blank" rel="noreferrer">
            {say('dashboard_openMail')}
          </a>
        )}
        <span class="grow" />
        <button type="button" class="button quiet" onClick={onClose}>
          {say('dashboard_closeDeal')}
        </button>
      </div>
      {loaded && (
        <SubjectForm key={loaded.count} subject={loaded.subject} onStartOver={load} onClose={onClose}>
          <DealStory deal={deal} />
        </SubjectForm>
      )}
    </>
  );
}
