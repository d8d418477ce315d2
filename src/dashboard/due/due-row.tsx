import { OutcomeMark } from '../../components/outcome-mark.tsx';
import { daysBetween, type IsoDay } from '../../domain/days.ts';
import type { Deal } from '../../domain/deal.ts';
import { groupOf, SNOOZES, type Snooze } from '../../domain/due.ts';
import { nameOf, whatToDo } from '../../words/due-words.ts';
import { formatDay, say, sayCode, sayCount } from '../../words/words.ts';
import { CalendarPanel } from './calendar-panel.tsx';
import { type DueEntry, type DuePanel, keyOf } from './due-entry.ts';
import { ReschedulePanel } from './reschedule-panel.tsx';

interface Props {
  entry: DueEntry;
  today: IsoDay;
  /** What is open below the line. */
  panel: DuePanel | undefined;
  onOpen: () => void;
  onDone: () => void;
  onSnooze: (snooze: Snooze) => void;
  onMove: (day: IsoDay) => void;
  onToggle: (panel: DuePanel) => void;
  onFailure: (error: unknown) => void;
}

/** One thing to do: for whom, what, when, and what can be done about it. */
export function DueRow({ entry, today, panel, ...on }: Props) {
  const { item, deal } = entry;
  const key = keyOf(item);
  const what = whatToDo(deal, item.kind, today);
  const panels: DuePanel[] = ['reschedule', 'calendar', ...(deal.quote === '' ? [] : (['quote'] as const))];
  return (
    <li class="due-item" data-item={key}>
      <div class="due-head">
        <OutcomeMark outcome={deal.outcome} />
        <button type="button" class="due-open" title={say('due_open')} onClick={on.onOpen}>
          {nameOf(deal)}
        </button>
        <DueDay day={item.day} today={today} />
      </div>
      <p class="due-what">{what}</p>
      <fieldset class="due-actions" aria-label={say('due_line', nameOf(deal), what)}>
        <button type="button" class="button" name="done" onClick={on.onDone}>
          {say('due_done')}
        </button>
        <fieldset class="due-snooze" aria-label={say('due_snooze')}>
          <span class="hint" aria-hidden="true">
            {say('due_snooze')}
          </span>
          {SNOOZES.map((snooze) => (
            <button
              key={snooze}
              type="button"
              class="pick"
              name={`snooze-${snooze}`}
              onClick={() => on.onSnooze(snooze)}
            >
              {sayCode('dueSnooze', snooze)}
            </button>
          ))}
        </fieldset>
        <span class="due-panels">
          {panels.map((name) => (
            <button
              key={name}
              type="button"
              class="button quiet"
              name={name}
              aria-expanded={panel === name}
              onClick={() => on.onToggle(name)}
            >
              {sayCode('duePanel', name)}
            </button>
          ))}
        </span>
      </fieldset>
      {panel === 'reschedule' && <ReschedulePanel day={item.day} today={today} onMove={on.onMove} />}
      {panel === 'calendar' && <CalendarPanel entry={entry} onFailure={on.onFailure} />}
      {panel === 'quote' && deal.quote !== '' && <Quote deal={deal} />}
    </li>
  );
}

function DueDay({ day, today }: { day: IsoDay; today: IsoDay }) {
  const isLate = groupOf(day, today) === 'overdue';
  return (
    <span class={isLate ? 'due-day late' : 'due-day'}>
      <time dateTime={day}>{formatDay(day, Number(today.slice(0, 4)))}</time>
      {isLate && ` · ${sayCount('due_late', daysBetween(day, today))}`}
    </span>
  );
}

/** The deciding sentence, whose it is and from when. */
function Quote({ deal: { quote, quoteSource } }: { deal: Deal }) {
  const { author = '', day = '' } = quoteSource ?? {};
  const source = [author, day === '' ? '' : formatDay(day, 0)].filter((part) => part !== '').join(' · ');
  return (
    <figure class="due-panel due-quote">
      <blockquote>{quote}</blockquote>
      {source !== '' && <figcaption class="hint">{source}</figcaption>}
    </figure>
  );
}
