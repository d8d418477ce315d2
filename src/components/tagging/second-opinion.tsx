import type { Draft } from '../../domain/draft.ts';
import type { ReadMessage } from '../../domain/read-message.ts';
import type { Opinion } from '../../second-opinion/opinion.ts';
import { say, sayCode } from '../../words/words.ts';
import { useOpinion } from './use-opinion.ts';

interface Props {
  read: ReadMessage;
  draft: Draft;
  /** The rep wants the opinion in the form; nothing fills it in by itself. */
  onUse: (opinion: Opinion) => void;
}

/** What the browser's own model takes the mail for, where the rep has switched that on. */
export function SecondOpinion({ read, draft, onUse }: Props) {
  const asked = useOpinion(read);
  if (!asked) return null;
  if (asked.state !== 'answered' || asked.opinion.outcome === 'none') {
    return (
      <p class="opinion" role="status">
        {say(asked.state === 'answered' ? 'opinion_none' : `opinion_${asked.state}`)}
      </p>
    );
  }
  const { opinion } = asked;
  const isUsed = draft.outcome === opinion.outcome && draft.quote === opinion.quote;
  return (
    <div class="opinion" role="status">
      <p class="grow">
        {say('opinion_answered', summaryOf(opinion))}: <q>{opinion.quote}</q>
      </p>
      {!isUsed && (
        <button type="button" class="button" name="use-opinion" onClick={() => onUse(opinion)}>
          {say('opinion_use')}
        </button>
      )}
    </div>
  );
}

function summaryOf({ outcome, lostTo, competitor }: Opinion): string {
  const who = competitor ?? (lostTo === null || lostTo === 'unknown' ? '' : sayCode('lostTo', lostTo));
  return [sayCode('outcome', outcome), who].filter(Boolean).join(' · ');
}
