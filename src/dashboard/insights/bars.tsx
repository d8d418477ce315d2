import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../words/words.ts';
import type { Mark, Place, Spot } from './chart.ts';

/** One bar: its parts lie end to end and may leave a rest, which is drawn faint. */
export interface Bar {
  mark: Mark;
  label: string;
  /** Full colour, and half: what was said, what was guessed. */
  strong: number;
  half: number;
}

const ROW = 30;
const THICK = 12;
const COUNT_WIDTH = 44;
/** A label is cut where it would reach the bars; the system face is about this wide at 13 px. */
const LETTER = 7;

export function barsHeight(bars: readonly Bar[]): number {
  return bars.length * ROW;
}

/** Bars with their labels at the left and counts at the right. */
export function Bars({
  bars,
  width,
  chosen,
}: {
  bars: readonly Bar[];
  width: number;
  chosen: string | undefined;
}) {
  const left = labelWidth(width);
  const longest = Math.max(1, ...bars.map(({ mark }) => mark.deals.length));
  const scale = scaleLinear([0, longest], [0, Math.max(0, width - left - COUNT_WIDTH)]);
  return (
    <g>
      {bars.map(({ mark, label, strong, half }, index) => {
        const top = index * ROW + (ROW - THICK) / 2;
        const total = mark.deals.length;
        const middle = index * ROW + ROW / 2 + 4.5;
        return (
          <g key={mark.key} class={chosen !== undefined && chosen !== mark.key ? 'bar-row dim' : 'bar-row'}>
            <text class="bar-text" x={0} y={middle}>
              {cut(label, left - 12)}
            </text>
            <rect class="bar-rest" x={left} y={top} width={scale(total)} height={THICK} rx={2} />
            <rect class="bar-half" x={left} y={top} width={scale(strong + half)} height={THICK} rx={2} />
            <rect class="bar-strong" x={left} y={top} width={scale(strong)} height={THICK} rx={2} />
            <text class="bar-figure" x={left + scale(total) + 8} y={middle}>
              {formatNumber(total)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Where each bar can be clicked: its whole row. */
export function barSpots(bars: readonly Bar[], width: number): Spot[] {
  return bars.map(({ mark }, index) => {
    const place: Place = { left: 0, top: index * ROW, width, height: ROW };
    return { mark, place };
  });
}

function labelWidth(width: number): number {
  return Math.min(190, Math.round(width * 0.42));
}

/** Cuts a name after a whole word where one fits, else after a whole letter. */
function cut(label: string, room: number): string {
  const letters = [...label];
  const fitting = Math.floor(room / LETTER);
  if (letters.length <= fitting) return label;
  const kept = letters.slice(0, fitting - 1).join('');
  const wordEnd = kept.lastIndexOf(' ');
  return `${(wordEnd > fitting / 3 ? kept.slice(0, wordEnd) : kept).trimEnd()}…`;
}
