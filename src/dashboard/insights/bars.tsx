import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../words/words.ts';
import type { Mark, Spot } from './chart.ts';

/** One bar: its parts lie end to end and may leave a rest, which is drawn faint. */
export interface Bar {
  mark: Mark;
  label: string;
  /** Full colour, and half: what was said, what was guessed. */
  strong: number;
  half: number;
}

const THICK = 12;
const COUNT_WIDTH = 56;

/** Below this width, px, names stand above their bars. */
const TIGHT = 380;

/** Where things stand in a row, px from its top. */
const ROWS = {
  wide: { height: 30, text: 19.5, bar: 9, figure: 19.5 },
  tight: { height: 44, text: 16, bar: 24, figure: 34.5 },
};

export function barsHeight(bars: readonly Bar[], width: number): number {
  return bars.length * rowOf(width).height;
}

/** Bars with their names before or above them and their counts behind. */
export function Bars({
  bars,
  width,
  chosen,
}: {
  bars: readonly Bar[];
  width: number;
  chosen?: string | undefined;
}) {
  const row = rowOf(width);
  const left = width < TIGHT ? 0 : Math.min(190, Math.round(width * 0.42));
  const longest = Math.max(1, ...bars.map(({ mark }) => mark.deals.length));
  const scale = scaleLinear([0, longest], [0, Math.max(0, width - left - COUNT_WIDTH)]);
  return (
    <g>
      {bars.map(({ mark, label, strong, half }, index) => {
        const top = index * row.height;
        const total = mark.deals.length;
        const parts = [
          { class: 'bar-rest', count: total },
          { class: 'bar-half', count: strong + half },
          { class: 'bar-strong', count: strong },
        ];
        return (
          <g key={mark.key} class={chosen !== undefined && chosen !== mark.key ? 'bar-row dim' : 'bar-row'}>
            <text class="bar-text" x={0} y={top + row.text}>
              {cut(label, left === 0 ? width : left - 12)}
            </text>
            {parts
              .filter(({ count }) => count > 0)
              .map((part) => (
                <rect
                  key={part.class}
                  class={part.class}
                  x={left}
                  y={top + row.bar}
                  width={scale(part.count)}
                  height={THICK}
                  rx={2}
                />
              ))}
            <text class="bar-figure" x={left + scale(total) + 8} y={top + row.figure}>
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
  const { height } = rowOf(width);
  return bars.map(({ mark }, index) => ({ mark, place: { left: 0, top: index * height, width, height } }));
}

function rowOf(width: number) {
  return width < TIGHT ? ROWS.tight : ROWS.wide;
}

/** Width of a letter at 13 px in the system's faces: capitals, full-width letters, others; on the safe side. */
function letterWidth(letter: string): number {
  if (/[\u2e80-\uffff]/.test(letter) || (letter.codePointAt(0) ?? 0) > 0xffff) return 14;
  return letter !== letter.toLowerCase() ? 9.5 : 7;
}

/** Cuts a name after a whole word where one fits, else after a whole letter. */
function cut(label: string, room: number): string {
  const letters = [...label];
  let used = 0;
  const first = letters.findIndex((letter) => {
    used += letterWidth(letter);
    return used > room;
  });
  if (first === -1) return label;
  const kept = letters.slice(0, Math.max(1, first - 1)).join('');
  const wordEnd = kept.lastIndexOf(' ');
  return `${(wordEnd > kept.length / 3 ? kept.slice(0, wordEnd) : kept).replace(/[\s&,.-]+$/, '')}…`;
}
