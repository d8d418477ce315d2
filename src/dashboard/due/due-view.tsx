import { BookErrorNotice } from '../../components/book-error-notice.tsx';
import { useLive } from '../../components/use-live.ts';
import type { Deal } from '../../domain/deal.ts';
import { dueList } from '../../domain/due.ts';
import { dealsToDo } from '../../store/due.ts';
import { say } from '../../words/words.ts';
import { DueGroups } from './due-groups.tsx';
import { useDueActions } from './use-due-actions.ts';
import { useToday } from './use-today.ts';

interface Props {
  onOpen: (deal: Deal) => void;
  onOpenBook: () => void;
}

/** What there is to do, by day: what is late, what is due today, and what comes. */
export function DueView({ onOpen, onOpenBook }: Props) {
  const today = useToday();
  const deals = useLive(() => dealsToDo(), []);
  const actions = useDueActions(today);
  const { last, failure, undo } = actions;
  return (
    <section class="page due-page" aria-labelledby="due-title">
      <h2 id="due-title" tabIndex={-1}>
        {say('dashboard_due')}
      </h2>
      {failure !== undefined && <BookErrorNotice error={failure} />}
      {deals.state === 'failed' && <BookErrorNotice error={deals.error} />}
      {deals.state === 'ready' &&
        (deals.value.length === 0 ? (
          <Empty onOpenBook={onOpenBook} />
        ) : (
          <DueGroups entries={dueList(deals.value)} today={today} actions={actions} onOpen={onOpen} />
        ))}
      <div role="status" class="due-undo">
        {last && (
          <p class="notice line">
            <span class="grow">{last.text}</span>
            <button type="button" class="button" name="undo" onClick={undo}>
              {say('book_undo')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

function Empty({ onOpenBook }: { onOpenBook: () => void }) {
  return (
    <div class="due-empty">
      <p class="lead">{say('due_empty')}</p>
      <button type="button" class="button" name="open-book" onClick={onOpenBook}>
        {say('due_emptyBook')}
      </button>
    </div>
  );
}
