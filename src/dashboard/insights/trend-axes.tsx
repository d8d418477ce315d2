import type { Trend } from '../../domain/insights/trend.ts';
import { formatAverage } from '../../domain/stats.ts';
import type { trendScales } from './trend-scales.ts';
import { shortWordsOf, yearOf } from './trend-words.ts';

/** Room a date needs to be read apart from the next, px. */
const DATE_WIDTH = 44;

/** Levels at the left, dates beneath; the year where it begins. */
export function TrendAxes({ trend, scales }: { trend: Trend; scales: ReturnType<typeof trendScales> }) {
  const { x, y, levels, left, right, bottom, step } = scales;
  const every = Math.max(1, Math.ceil(DATE_WIDTH / Math.max(1, step)));
  const shown = trend.points.filter((_, index) => index % every === 0);
  return (
    <g>
      {levels.map((level) => (
        <g key={level}>
          <line class="axis-line" x1={left} x2={right} y1={y(level)} y2={y(level)} />
          <text class="axis-text" x={left - 8} y={y(level) + 4} text-anchor="end">
            {formatAverage(level)}
          </text>
        </g>
      ))}
      {shown.map((point, index) => {
        const short = shortWordsOf(point.start, trend.unit);
        const before = shown[index - 1];
        const hasYear = !before || yearOf(before.start) !== yearOf(point.start);
        return (
          <g key={point.start}>
            <text class="axis-text" x={x(point)} y={bottom + 18} text-anchor="middle">
              {short || yearOf(point.start)}
            </text>
            {short !== '' && hasYear && (
              <text class="axis-text year" x={x(point)} y={bottom + 34} text-anchor="middle">
                {yearOf(point.start)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
