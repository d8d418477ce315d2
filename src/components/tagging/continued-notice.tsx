import { type DraftSubject, dropDraft } from '../../store/drafts.ts';
import { say } from '../../words/words.ts';

/** Says that the form was half-filled before, and offers to begin with what the mail or the book says. */
export function ContinuedNotice({
  keptUnder,
  onStartOver,
}: {
  keptUnder: DraftSubject;
  onStartOver: () => void;
}) {
  const startOver = async () => {
    await dropDraft(keptUnder);
    onStartOver();
  };
  return (
    <p class="notice line">
      <span class="grow">{say('source_continued')}</span>
      <button type="button" class="button quiet" name="start-over" onClick={startOver}>
        {say('source_startOver')}
      </button>
    </p>
  );
}
