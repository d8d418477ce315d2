import { formatNumber } from '../words/words.ts';

interface Bar {
  label: string;
  count: number;
  note?: string | undefined;
}

const MOST_SHOWN = 6;

/** Counts as bars, longest first: a list a screen reader can read, drawn as a chart. Nothing for no bars. */
export function BarList({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const longest = bars[0]?.count ?? 0;
  if (longest === 0) return null;
  return (
    <section class="bar-list" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {bars.slice(0, MOST_SHOWN).map(({ label, count, note }) => (
          <li key={label}>
            <span class="bar-label" title={label}>
              {label}
            </span>
            <span class="bar-track" aria-hidden="true">
              <span class="bar" style={{ width: `${(count / longest) * 100}%` }} />
            </span>
            <span class="bar-count">{formatNumber(count)}</span>
            {note && <span class="hint bar-note">{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
