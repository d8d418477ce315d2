import { useContext, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sentencesFor } from '../../domain/marked-text.ts';
import type { ReadField } from '../../domain/reading.ts';
import { say } from '../../words/words.ts';
import { EvidenceContext } from './evidence-context.ts';

interface Props {
  fields: readonly ReadField[];
  /** What the form calls them. */
  label: string;
}

/**
 * A quotation mark beside a field that the mail filled: hover, focus or tap shows the sentence with
 * the words the field rests on. Nothing where the mail says nothing about it.
 */
export function EvidenceMark({ fields, label }: Props) {
  const read = useContext(EvidenceContext)?.read;
  const sentences = useMemo(
    () => (read ? sentencesFor(read.newText, read.reading, fields) : []),
    [read, fields.join()],
  );
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const tip = useRef<HTMLSpanElement>(null);
  useEscape(isOpen, () => setOpen(false));
  usePlacing(isOpen, tip);
  if (sentences.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: holds button and words together while the pointer is on either
    <span
      class="evidence"
      onMouseEnter={() => setOpen(true)}
      onMouseLeave={() => setOpen(false)}
      onFocusIn={() => setOpen(true)}
      onFocusOut={() => setOpen(false)}
    >
      <button
        type="button"
        class="evidence-button"
        aria-label={say('evidence_show', label)}
        aria-describedby={id}
        onClick={() => setOpen(true)}
      >
        <span aria-hidden="true">“</span>
      </button>
      <span id={id} ref={tip} role="tooltip" class="evidence-tip" hidden={!isOpen}>
        {sentences.map((parts, index) => (
          <span key={String(index)} class="evidence-sentence">
            {parts.map((part, place) =>
              part.isMarked ? <mark key={String(place)}>{part.text}</mark> : part.text,
            )}
          </span>
        ))}
      </span>
    </span>
  );
}

/** Escape takes the words away and leaves the form where it is, from the moment they are seen. */
function useEscape(isOpen: boolean, close: () => void): void {
  useLayoutEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    // Before the form's own keys, which leave it.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [isOpen]);
}

/** The words stand above the field, clear of its controls, and below where there is no room above. */
function usePlacing(isOpen: boolean, tip: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const element = tip.current;
    if (!isOpen || !element) return;
    element.classList.remove('below');
    const room = element.closest('.form-body')?.getBoundingClientRect().top ?? 0;
    element.classList.toggle('below', element.getBoundingClientRect().top < room);
  }, [isOpen]);
}
