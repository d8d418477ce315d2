import type { ComponentChildren } from 'preact';
import type { Draft } from '../../domain/draft.ts';

/** What every part of the form gets: the draft, and how to say that it changed. */
export interface FieldProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

/** One row of the form: what is asked at the left, the controls at the right. */
export function Field({
  label,
  htmlFor,
  children,
}: {
  label: string;
  htmlFor?: string;
  children: ComponentChildren;
}) {
  return (
    <div class="field">
      {htmlFor ? (
        <label class="field-label" for={htmlFor}>
          {label}
        </label>
      ) : (
        <span class="field-label" aria-hidden="true">
          {label}
        </span>
      )}
      <div class="field-controls">{children}</div>
    </div>
  );
}
