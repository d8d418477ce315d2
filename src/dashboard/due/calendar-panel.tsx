import { googleLink, outlookLink } from '../../exchange/calendar-links.ts';
import { say } from '../../words/words.ts';
import { saveCalendar, sharedEntry } from './calendar-entries.ts';
import type { DueEntry } from './due-entry.ts';

interface Props {
  entry: DueEntry;
  onFailure: (error: unknown) => void;
}

/** An item in the rep's calendar: as a file, or by a link that says what it tells whom. */
export function CalendarPanel({ entry, onFailure }: Props) {
  const shared = sharedEntry(entry);
  return (
    <div class="due-panel">
      <div class="line">
        <button
          type="button"
          class="button"
          name="save-one"
          onClick={() => saveCalendar([entry]).catch(onFailure)}
        >
          {say('due_saveOne')}
        </button>
        <a class="due-link" href={googleLink(shared)} target="_blank" rel="noreferrer">
          {say('due_google')}
        </a>
        <a class="due-link" href={outlookLink(shared)} target="_blank" rel="noreferrer">
          {say('due_outlook')}
        </a>
      </div>
      <p class="hint">{say('due_linksHint')}</p>
    </div>
  );
}
