import type { LegendWords } from './chart.ts';

/** The key to the colours of a chart. */
export function Legend({ strong, half }: LegendWords) {
  return (
    <ul class="legend hint">
      <li>
        <span class="swatch strong" aria-hidden="true" />
        {strong}
      </li>
      <li>
        <span class="swatch half" aria-hidden="true" />
        {half}
      </li>
    </ul>
  );
}
