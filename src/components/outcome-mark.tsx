import type { Outcome } from '../domain/codes.ts';

/**
 * The shape of an outcome, the same everywhere: a filled dot, an open ring, a half dot, a dash.
 * It stands beside the word, which says the same, so a screen reader passes it over.
 */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return (
    <svg class="mark" viewBox="0 0 10 10" aria-hidden="true" style={{ color: `var(--${outcome})` }}>
      {SHAPES[outcome]}
    </svg>
  );
}

const SHAPES = {
  won: <circle cx="5" cy="5" r="4.5" fill="currentColor" />,
  lost: <circle cx="5" cy="5" r="3.75" fill="none" stroke="currentColor" stroke-width="1.5" />,
  postponed: (
    <g>
      <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" />
      <path d="M5 1a4 4 0 0 0 0 8z" fill="currentColor" />
    </g>
  ),
  open: <path d="M1 5h8" stroke="currentColor" stroke-width="1.5" />,
};
