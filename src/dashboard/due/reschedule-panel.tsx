import { useLayoutEffect, useRef } from 'preact/hooks';
import type { IsoDay } from '../../domain/days.ts';
import { toDayOrNone } from '../../domain/draft.ts';
import { say } from '../../words/words.ts';

interface Props {
  day: IsoDay;
  today: IsoDay;
  onMove: (day: IsoDay) => void;
}

/** Another day for an item, today at the earliest; the browser says what is wrong with any other. */
export function ReschedulePanel({ day, today, onMove }: Props) {
  const input = useRef<HTMLInputElement>(null);
  // Before the first paint: whoever pressed R can type the day at once.
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <form
      class="due-panel line"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = toDayOrNone(input.current?.value ?? '');
        if (chosen !== '' && chosen >= today) onMove(chosen);
      }}
    >
      <input
        ref={input}
        class="input date"
        type="date"
        name="day"
        aria-label={say('due_newDay')}
        required
        min={today}
        defaultValue={day < today ? today : day}
      />
      <button type="submit" class="button primary" name="move">
        {say('due_move')}
      </button>
    </form>
  );
}
