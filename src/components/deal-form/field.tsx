import type { ComponentChildren } from 'preact';
import type { Draft } from '../../domain/draft.ts';
import type { ReadField } from '../../domain/reading.ts';
import { useActiveFields } from '../evidence/evidence-context.ts';
import { EvidenceMark } from '../evidence/evidence-mark.tsx';

/** What every part of the form gets: the draft, and how to say that it changed. */
export interface FieldProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

const NONE: readonly ReadField[] = [];

interface Props {
  label: string;
  htmlFor?: string;
  /** The fields of a reading that fill the controls. */
  fields?: readonly ReadField[];
  children: ComponentChildren;
}

/** One row of the form: what is asked at the left, with the mail's words for it, the controls at the right. */
export function Field({ label, htmlFor, fields = NONE, children }: Props) {
  const { isActive, handlers } = useActiveFields(fields);
  return (
    <div class={isActive ? 'field active' : 'field'} {...handlers}>
      <div class="field-head">
        {htmlFor ? (
          <label class="field-label" for={htmlFor}>
            {label}
          </label>
        ) : (
          <span class="field-label" aria-hidden="true">
            {label}
          </span>
        )}
        <EvidenceMark fields={fields} label={label} />
      </div>
      <div class="field-controls">{children}</div>
    </div>
  );
}
