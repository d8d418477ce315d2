import { useContext, useEffect, useMemo, useRef } from 'preact/hooks';
import { type Segment, toSegments } from '../../domain/marked-text.ts';
import { NEW_TEXT_LIMIT } from '../../domain/read-message.ts';
import { say } from '../../words/words.ts';
import { EvidenceContext } from './evidence-context.ts';
import { FIELD_WORDS } from './field-words.ts';

/** Room kept above the words that are scrolled to, in px. */
const MARGIN = 24;

/**
 * The mail's new text with the words of every field marked; text nodes only. Being on a field shows
 * its words here, being on words here shows their field. Nothing where there is no text.
 */
export function MailWords() {
  const evidence = useContext(EvidenceContext);
  const box = useRef<HTMLElement>(null);
  const read = evidence?.read;
  const segments = useMemo(() => (read ? toSegments(read.newText, read.reading) : []), [read]);
  useEffect(() => scrollToActive(box.current), [evidence?.active]);
  if (!evidence || !read || segments.length === 0) return null;
  return (
    <details class="mail-words">
      <summary>{say('evidence_mail')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section ref={box} class="mail-text" aria-label={say('evidence_mail')} tabIndex={0}>
        {segments.map((segment, index) =>
          segment.fields.length === 0 ? (
            segment.text
          ) : (
            <mark
              key={String(index)}
              class={segment.fields.some((field) => evidence.active.includes(field)) ? 'active' : undefined}
              title={titleOf(segment)}
              onMouseEnter={() => evidence.setActive(segment.fields)}
              onMouseLeave={() => evidence.setActive([])}
            >
              {segment.text}
            </mark>
          ),
        )}
        {read.newText.length >= NEW_TEXT_LIMIT && <p class="hint">{say('evidence_cut')}</p>}
      </section>
    </details>
  );
}

function titleOf({ fields }: Segment): string {
  return fields.map((field) => say(FIELD_WORDS[field])).join(' · ');
}

/** Moves the text, never the form, until the first of the words shown is in sight. */
function scrollToActive(box: HTMLElement | null): void {
  const words = box?.querySelector('mark.active');
  if (!box || !words) return;
  const { top, bottom } = words.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) box.scrollTop += top - frame.top - MARGIN;
}
