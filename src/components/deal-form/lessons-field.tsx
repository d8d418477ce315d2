import { useContext } from 'preact/hooks';
import { isIsoDay } from '../../domain/days.ts';
import type { DealFields } from '../../domain/deal.ts';
import { fieldsFromDraft } from '../../domain/draft.ts';
import { type LessonOffer, offerLessons } from '../../domain/lessons.ts';
import { formatDay, say, sayCode } from '../../words/words.ts';
import { TimingContext } from '../tagging/timing.ts';
import { Field, type FieldProps } from './field.tsx';

const MOST_OFFERED = 3;

/** What to remember next time: sentences the tags suggest, kept with a click. */
export function LessonsField({ draft, onChange, thisYear }: FieldProps & { thisYear: number }) {
  const kept = draft.lessons;
  const timing = useContext(TimingContext);
  const offered = offersFor(fieldsFromDraft(draft, timing), thisYear)
    .filter((sentence) => !kept.includes(sentence))
    .slice(0, MOST_OFFERED);
  if (kept.length === 0 && offered.length === 0) return null;
  return (
    <Field label={say('form_lesson')}>
      <ul class="lessons" aria-label={say('form_lesson')}>
        {kept.map((sentence) => (
          <li key={sentence}>
            <button
              type="button"
              class="lesson kept"
              aria-pressed="true"
              title={say('form_dropLesson')}
              onClick={() => onChange({ lessons: kept.filter((other) => other !== sentence) })}
            >
              <span aria-hidden="true">✓</span> {sentence}
            </button>
          </li>
        ))}
        {offered.map((sentence) => (
          <li key={sentence}>
            <button
              type="button"
              class="lesson"
              aria-pressed="false"
              title={say('form_keepLesson')}
              onClick={() => onChange({ lessons: [...kept, sentence] })}
            >
              <span aria-hidden="true">+</span> {sentence}
            </button>
          </li>
        ))}
      </ul>
    </Field>
  );
}

function offersFor(fields: DealFields | undefined, thisYear: number): string[] {
  if (!fields) return [];
  return offerLessons(fields).map((offer) => toSentence(offer, thisYear));
}

function toSentence({ code, subject }: LessonOffer, thisYear: number): string {
  return sayCode('lesson', code, isIsoDay(subject) ? formatDay(subject, thisYear) : subject);
}
